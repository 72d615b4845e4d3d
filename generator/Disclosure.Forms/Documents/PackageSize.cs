using System.IO.Compression;

namespace Disclosure.Forms.Documents;

/// <summary>Refuses a package that is larger than any form, before anything of it is uncompressed.</summary>
internal static class PackageSize
{
    /// <summary>Checks the lengths that the parts declare; .NET stops inflating a part at its declared length.</summary>
    /// <exception cref="LimitException">The package is larger than any form.</exception>
    public static void Check(Stream stream)
    {
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > DocumentLimits.Parts)
                throw new LimitException($"文件内有 {archive.Entries.Count} 个部件");
            var bytes = 0L;
            foreach (var entry in archive.Entries)
            {
                bytes += Math.Min(entry.Length, DocumentLimits.UncompressedBytes);
                if (entry.Length > DocumentLimits.WholePartBytes && IsReadWhole(entry.FullName))
                    throw new LimitException($"部件 {entry.Name} 过大");
            }

            if (bytes >= DocumentLimits.UncompressedBytes)
                throw new LimitException("解压后过大");
            PackageDepth.Check(archive);
        }

        stream.Position = 0;
    }

    private static bool IsReadWhole(string part) =>
        part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
}
