using System.Buffers;
using System.Globalization;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// Texts hold nothing that nobody sees: characters that turn the direction of writing make a text read other than it is, zero-width and
/// control characters come along from web pages and make equal names differ. Line breaks and tabs are fine.
/// </summary>
internal static class HiddenCharacterCheck
{
    private static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static void Check(RecordText text, FindingCollector findings)
    {
        if (text.Text.AsSpan().IndexOfAny(Turning) is >= 0 and var turning)
            findings.Add(ResidueFindings.DirectionTurned, text.Path, $"第 {turning + 1} 个字是 {CodeOf(text.Text[turning])}。");
        if (IndexOfHidden(text.Text) is >= 0 and var hidden)
            findings.Add(ResidueFindings.HiddenCharacter, text.Path, $"第 {hidden + 1} 个字是 {CodeOf(text.Text[hidden])}。");
    }

    private static int IndexOfHidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\t')
                && char.GetUnicodeCategory(text[i]) is UnicodeCategory.Format or UnicodeCategory.Control
                && !Turning.Contains(text[i]))
                return i;
        }

        return -1;
    }

    private static string CodeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
