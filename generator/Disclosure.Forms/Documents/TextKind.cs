using System.Text.RegularExpressions;

namespace Disclosure.Forms.Documents;

/// <summary>What a file that is text is: markup of one kind or another, or values in columns.</summary>
internal static partial class TextKind
{
    private const int Looked = 64 * 1024;

    private static readonly (string Words, DocumentKind Kind)[] Namespaces =
    [
        ("urn:schemas-microsoft-com:office:spreadsheet", DocumentKind.OtherWorkbook),
        ("office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet", DocumentKind.OtherWorkbook),
        ("http://schemas.microsoft.com/office/word/2003/wordml", DocumentKind.LegacyWordDocument),
        ("http://schemas.microsoft.com/office/2006/xmlPackage", DocumentKind.LegacyWordDocument),
    ];

    /// <summary>The kind; nothing where the bytes are no text.</summary>
    public static DocumentKind? Of(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoding.Decode(bytes[..Math.Min(Looked, bytes.Length)]);
        // A cut file may end within a character.
        if (Binary().Count(text.TrimEnd('\uFFFD')) > text.Length / 100)
            return null;
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || Multipart().IsMatch(text))
            return DocumentKind.WebArchive;
        return start is ['<', '!' or '?' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] ? OfMarkup(text) : DocumentKind.DelimitedText;
    }

    private static DocumentKind OfMarkup(string text)
    {
        foreach (var (words, kind) in Namespaces)
        {
            if (text.Contains(words, StringComparison.Ordinal))
                return kind;
        }

        return Html().IsMatch(text) ? DocumentKind.WebPage : DocumentKind.Other;
    }

    [GeneratedRegex(@"<(!doctype\s+html|html|head|body|table|meta|title|div|style|p|tr)[\s>/]", RegexOptions.IgnoreCase)]
    private static partial Regex Html();

    [GeneratedRegex(
        @"\A(\s*[A-Za-z-]{2,40}:[^\n]*\n){1,10}\s*(Content-Type: multipart/related|Content-Type:[^\n]*;\s*boundary=)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Multipart();

    [GeneratedRegex("[\\u0000-\\u0008\\u000E-\\u001A\\u001C-\\u001F\\uFFFD]")]
    private static partial Regex Binary();
}
