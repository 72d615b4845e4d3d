using System.Buffers;
using System.Globalization;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// What nobody sees in a text: characters that turn the direction of writing make it read other than it is, zero-width and control
/// characters come along from web pages and make equal names differ. Line breaks and tabs are fine.
/// </summary>
public static class HiddenCharacters
{
    private static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The first of each kind in <paramref name="text"/>: what it is, where it stands, and a sentence about it.</summary>
    public static IEnumerable<(FindingDefinition Kind, int At, string Message)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Turning) is >= 0 and var turning)
            yield return (ResidueFindings.DirectionTurned, turning, Tell(text, turning));
        if (IndexOfHidden(text) is >= 0 and var hidden)
            yield return (ResidueFindings.HiddenCharacter, hidden, Tell(text, hidden));
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

    private static string Tell(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"第 {at + 1} 个字是 U+{(int)text[at]:X4}。");
}
