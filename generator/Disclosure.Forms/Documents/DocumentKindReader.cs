namespace Disclosure.Forms.Documents;

/// <summary>Tells kinds of file apart by what is in them: departments' systems write web pages called .xls.</summary>
internal static class DocumentKindReader
{
    private const int LatePdf = 1024;

    private static readonly (byte[] Start, DocumentKind Kind)[] Signatures =
    [
        ([.. "%PDF-"u8], DocumentKind.PrintedPages),
        ([0x89, .. "PNG"u8], DocumentKind.Picture),
        ([0xFF, 0xD8, 0xFF], DocumentKind.Picture),
        ([.. "GIF8"u8], DocumentKind.Picture),
        ([.. "II*\0"u8], DocumentKind.Picture),
        ([.. "MM\0*"u8], DocumentKind.Picture),
        ([.. "Rar!"u8], DocumentKind.Archive),
        ([.. "7z"u8, 0xBC, 0xAF], DocumentKind.Archive),
        ([0x1F, 0x8B], DocumentKind.Archive),
        ([.. "{\\rtf"u8], DocumentKind.LegacyWordDocument),
    ];

    /// <summary>The kind of a file's <paramref name="bytes"/>; nothing is thrown, whatever they are.</summary>
    public static DocumentKind Read(byte[] bytes)
    {
        if (bytes.Length == 0)
            return DocumentKind.Empty;
        foreach (var (start, kind) in Signatures)
        {
            if (bytes.AsSpan().StartsWith(start))
                return kind;
        }

        if (bytes.AsSpan().StartsWith("PK"u8))
            return PackageKind.Of(bytes);
        if (CompoundKind.IsCompound(bytes))
            return CompoundKind.Of(bytes);
        if (IsPicture(bytes))
            return DocumentKind.Picture;
        return IsBareBiff(bytes) ? DocumentKind.LegacyWorkbook : OfText(bytes);
    }

    private static DocumentKind OfText(byte[] bytes)
    {
        if (TextKind.Of(bytes) is { } kind)
            return kind;
        // Some programs write a line of their own before a PDF.
        return bytes.AsSpan(0, Math.Min(LatePdf, bytes.Length)).IndexOf("%PDF-"u8) >= 0 ? DocumentKind.PrintedPages : DocumentKind.Other;
    }

    private static bool IsPicture(byte[] bytes) =>
        (bytes.AsSpan().StartsWith("BM"u8) && bytes.Length > 8 && bytes.AsSpan(6, 2).SequenceEqual("\0\0"u8))
        || (bytes.AsSpan().StartsWith("RIFF"u8) && bytes.Length > 12 && bytes.AsSpan(8, 4).SequenceEqual("WEBP"u8));

    // A workbook of Excel 2 to 4 is a stream of records without a compound file around it.
    private static bool IsBareBiff(byte[] bytes) =>
        bytes.Length > 8 && bytes[0] == 0x09 && bytes[1] is 0x00 or 0x02 or 0x04 or 0x08 && bytes[2] is 4 or 6 or 8 && bytes[3] == 0;
}
