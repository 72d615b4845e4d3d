using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Forms.Documents;

/// <summary>
/// Text of a file whose encoding is told by looking: UTF-8, UTF-16 or what Chinese Windows calls ANSI (GBK, of which
/// GB18030 is the whole). What a page says of its own encoding counts only where looking leaves it open: it is often wrong.
/// </summary>
internal static partial class TextDecoding
{
    private const int Looked = 2048;
    private const int Broken = 4;

    // The provider knows the encodings of code pages, which .NET itself does not.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The text of <paramref name="bytes"/>, without a mark of byte order.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (Utf16(bytes) is { } utf16)
            return utf16.GetString(bytes).TrimStart('\uFEFF');
        var text = Encoding.UTF8.GetString(bytes);
        return IsMostlyWhole(text) ? text : (Declared(bytes) ?? Gb18030).GetString(bytes);
    }

    // Text in another encoding is no UTF-8 in nearly every character; a page cut in the middle of one is, but for that one.
    private static bool IsMostlyWhole(string text)
    {
        var broken = text.AsSpan().Count('\uFFFD');
        return broken == 0 || broken * Broken < text.Count(c => !char.IsAscii(c));
    }

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var looked = bytes[..(Math.Min(Looked, bytes.Length) & ~1)];
        var (low, high) = (0, 0);
        for (var at = 0; at < looked.Length; at += 2)
        {
            low += looked[at] == 0 ? 1 : 0;
            high += looked[at + 1] == 0 ? 1 : 0;
        }

        // Signs, digits and line ends of a table are ASCII: half of them zero, nearly always the same half (一 is 4E00).
        if (high > looked.Length / 20 && high > 4 * low)
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return low > looked.Length / 20 && low > 4 * high ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(Looked, bytes.Length)]);
        return Charset().Match(start) is { Success: true } match
            && match.Groups["name"].Value.StartsWith("big5", StringComparison.OrdinalIgnoreCase)
            ? CodePagesEncodingProvider.Instance.GetEncoding("big5")
            : null;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_-]{2,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
