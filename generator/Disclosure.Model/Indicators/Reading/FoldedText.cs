using System.Globalization;

namespace Disclosure.Model.Indicators.Reading;

/// <summary>
/// A cell's text in one spelling: full-width letters and signs made half-width, look-alike operators made one, blanks
/// dropped. A blank between two digits is kept: 20 30 is not 2030.
/// </summary>
internal static class FoldedText
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Folds <paramref name="raw"/>; false where it does not fit, which means it is prose.</summary>
    public static bool TryFold(ReadOnlySpan<char> raw, Span<char> into, out int length)
    {
        length = 0;
        var blank = false;
        foreach (var written in raw)
        {
            if (IsBlank(written))
            {
                blank = true;
                continue;
            }

            var folded = Fold(written);
            var keepsBlank = blank && length > 0 && char.IsAsciiDigit(into[length - 1]) && char.IsAsciiDigit(folded);
            blank = false;
            if (length + (keepsBlank ? 2 : 1) > into.Length)
                return false;
            if (keepsBlank)
                into[length++] = ' ';
            into[length++] = folded;
        }

        return true;
    }

    /// <summary>The text without the stop, comma or semicolon that ends a cell written as a sentence.</summary>
    public static ReadOnlySpan<char> WithoutFinalStop(ReadOnlySpan<char> text) => text.TrimEnd("。；;，,、");

    private static bool IsBlank(char written) => written switch
    {
        <= ' ' => true,
        < '\u007F' => false,
        >= '\u4E00' and <= '\u9FFF' => false,
        _ => char.IsWhiteSpace(written)
            || char.GetUnicodeCategory(written) is UnicodeCategory.Format or UnicodeCategory.Control,
    };

    private static char Fold(char written) => written switch
    {
        < '\u0080' => written,
        >= '\u4E00' and <= '\u9FFF' => written,
        '≧' or '⩾' or '≥' => '≥',
        '≦' or '⩽' or '≤' => '≤',
        '═' or '﹦' => '=',
        '﹥' => '>',
        '﹤' => '<',
        '﹪' => '%',
        '￥' => '¥',
        '—' or '–' or '―' or '‒' or '‐' or '‑' or '−' or '─' or '━' or '﹣' or '－' or 'ー' => '-',
        '～' or '〜' or '∼' => '~',
        '・' or '•' or '∙' or '﹒' => '·',
        >= '！' and <= '～' => (char)(written - FullWidthOffset),
        _ => written,
    };
}
