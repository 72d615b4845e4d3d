using System.IO.Compression;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>
/// Packs an archive anew with its entries in order of name and all of one time, so that its bytes depend on its content alone.
/// </summary>
internal static class FixedZip
{
    // The first moment that the format can name.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive, packed anew.</summary>
    public static byte[] Repack(byte[] archive)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, target);
        }

        return packed.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Time;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
