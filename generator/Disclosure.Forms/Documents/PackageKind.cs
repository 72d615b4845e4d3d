using System.IO.Compression;

namespace Disclosure.Forms.Documents;

/// <summary>What a ZIP archive is: a package of Office, another program's document, or just files packed together.</summary>
internal static class PackageKind
{
    private const int LongestMimeType = 200;

    /// <summary>The kind, by the names of the parts.</summary>
    public static DocumentKind Of(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return Of(archive);
        }
        // A cut or overwritten archive is answered with several kinds of exception.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return DocumentKind.Damaged;
        }
    }

    private static DocumentKind Of(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        if (Has(names, "xl/workbook.bin"))
            return DocumentKind.OtherWorkbook;
        if (names.Exists(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return DocumentKind.Workbook;
        if (names.Exists(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return DocumentKind.WordDocument;
        if (Has(names, "OFD.xml"))
            return DocumentKind.OfdPages;
        return archive.GetEntry("mimetype") is { } type ? OfOpenDocument(type) : DocumentKind.Archive;
    }

    private static DocumentKind OfOpenDocument(ZipArchiveEntry type)
    {
        using var reader = new StreamReader(type.Open());
        var buffer = new char[LongestMimeType];
        var text = new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        if (text.Contains("opendocument.spreadsheet", StringComparison.Ordinal))
            return DocumentKind.OtherWorkbook;
        return text.Contains("opendocument.text", StringComparison.Ordinal) ? DocumentKind.OtherDocument : DocumentKind.Archive;
    }

    private static bool Has(List<string> names, string part) =>
        names.Exists(name => name.Equals(part, StringComparison.OrdinalIgnoreCase));
}
