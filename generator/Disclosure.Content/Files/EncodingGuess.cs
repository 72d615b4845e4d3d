using System.Text;

namespace Disclosure.Content.Files;

/// <summary>Says in words what bytes that are not UTF-8 most likely are.</summary>
internal static class EncodingGuess
{
    private const string SaveAs = "请用文本编辑器“另存为”，编码选 UTF-8。";

    /// <summary>The sentence for <paramref name="bytes"/>.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return "文件是 UTF-16 编码(记事本里叫 Unicode)，" + SaveAs;
        if (bytes.Contains((byte)0))
            return "文件里有空字符，不是文本文件。";
        return LooksLikeGbk(bytes)
            ? "文件像是 GBK 编码(记事本里叫 ANSI)，" + SaveAs
            : "文件不是 UTF-8 编码，" + SaveAs;
    }

    // GBK writes a Chinese character as two bytes, the first 81–FE, the second 40–FE without 7F.
    private static bool LooksLikeGbk(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            var isPair = bytes[at] is >= 0x81 and <= 0xFE && at + 1 < bytes.Length && bytes[at + 1] is >= 0x40 and <= 0xFE and not 0x7F;
            if (!isPair)
                return false;
            at++;
        }
        return true;
    }
}
