using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents;

/// <summary>
/// The title that a PDF states in the open, so that a person knows which document it is. A title in compressed or encrypted
/// parts is left alone.
/// </summary>
internal static partial class PdfTitle
{
    private const int Looked = 64 * 1024;
    private const int Longest = 80;

    /// <summary>The title in brackets, such as <c>（某某局自评表）</c>; empty where none can be read at once.</summary>
    public static string Of(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("%PDF"u8))
            return "";
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(Looked, bytes.Length));
        var end = Encoding.Latin1.GetString(bytes.AsSpan(Math.Max(0, bytes.Length - Looked)));
        if (start.Contains("/Encrypt", StringComparison.Ordinal) || end.Contains("/Encrypt", StringComparison.Ordinal))
            return "";
        var title = Title().Match(start) is { Success: true } first ? first : Title().Match(end);
        var text = title.Success ? Text(title) : "";
        return text.Length is > 0 and <= Longest && !text.Contains('\uFFFD') ? $"（{text}）" : "";
    }

    private static string Text(Match title)
    {
        var bytes = title.Groups["hex"] is { Success: true } hex && hex.Length % 2 == 0
            ? Convert.FromHexString(hex.ValueSpan)
            : Encoding.Latin1.GetBytes(Escape().Replace(title.Groups["text"].Value, "$1"));
        var text = bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)
            ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : TextDecoding.Decode(bytes);
        return ShownText.Clean(text).ReplaceLineEndings(" ");
    }

    [GeneratedRegex(@"/Title\s*(\((?<text>(\\.|[^\\()]){1,300})\)|<(?<hex>[0-9A-Fa-f]{2,600})>)", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"\\(.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
