using System.Buffers;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// A text with one spelling of what has several, character by character, so that places stay the same: full-width letters, digits and
/// signs, the many hyphens and dots, and spaces that nobody sees.
/// </summary>
internal static class PlainCharacters
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("‐‑‒–—―−－﹣");
    private static readonly SearchValues<char> Dots = SearchValues.Create("•‧∙⋅・．●");
    private static readonly SearchValues<char> Spaces = SearchValues.Create("\u00A0\u2002\u2003\u2009\u200B\u200C\u200D\u2060\u3000\uFEFF");

    public static string Of(string text)
    {
        if (!NeedsChange(text))
            return text;
        return string.Create(text.Length, text, (plain, written) =>
        {
            for (var i = 0; i < written.Length; i++)
                plain[i] = Of(written[i]);
        });
    }

    private static bool NeedsChange(string text)
    {
        foreach (var c in text)
        {
            if (Of(c) != c)
                return true;
        }

        return false;
    }

    private static char Of(char c) => c switch
    {
        < '\u00A0' => c,
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '＠' or '（' or '）' or '：' or '＋' => (char)(c - '！' + '!'),
        _ when Hyphens.Contains(c) => '-',
        _ when Dots.Contains(c) => '·',
        _ when Spaces.Contains(c) => ' ',
        _ => c,
    };
}
