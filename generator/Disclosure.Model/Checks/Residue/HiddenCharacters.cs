using System.Buffers;
using System.Globalization;
using System.Text;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// What nobody sees in a text: characters that turn the direction of writing make it read other than it is; zero-width, private-use and
/// control characters come along from web pages and make equal names differ. Line breaks, tabs and spaces are fine, and so is what
/// emoji are put together with.
/// </summary>
public static class HiddenCharacters
{
    private const int Around = 10;

    private static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Unicode's Default_Ignorable_Code_Point, as far as it is not of the category Format: first and last of each span.</summary>
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2060, 0x206F), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF),
    ];

    /// <summary>The first of each kind in <paramref name="text"/>: what it is, and a sentence that shows where it stands.</summary>
    public static IEnumerable<(FindingDefinition Kind, string Message)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (turning, hidden) = (false, false);
        for (var at = NextIn(text, 0); at >= 0 && !(turning && hidden); at = NextIn(text, at + 1))
        {
            var turns = Turning.Contains(text[at]);
            if (turns ? turning : hidden)
                continue;
            (turning, hidden) = (turning || turns, hidden || !turns);
            yield return (turns ? ResidueFindings.DirectionTurned : ResidueFindings.HiddenCharacter, Tell(text, at));
        }
    }

    /// <summary>The text with every one of them written out, such as <c>排水‹U+202E›工程</c>; the same text where it has none.</summary>
    public static string Shown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = NextIn(text, 0);
        if (at < 0)
            return text;
        var shown = new StringBuilder(text.Length + 16);
        var from = 0;
        for (; at >= 0; at = NextIn(text, from))
        {
            var rune = Rune.GetRuneAt(text, at);
            shown.Append(text, from, at - from).Append('‹').Append(NameOf(rune)).Append('›');
            from = at + rune.Utf16SequenceLength;
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    private static int NextIn(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') or '\n' or '\r' or '\t')
                continue;
            if (Rune.TryGetRuneAt(text, i, out var rune) && IsHidden(rune) && !IsPartOfEmoji(text, i, rune))
                return i;
        }

        return -1;
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse
        || Array.Exists(Ignorable, span => rune.Value >= span.First && rune.Value <= span.Last);

    /// <summary>A symbol's choice of colours (U+FE0F), and what joins it to the next (U+200D).</summary>
    private static bool IsPartOfEmoji(string text, int at, Rune rune)
    {
        if (rune.Value is not (0xFE0E or 0xFE0F or 0x200D)
            || Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _) != OperationStatus.Done)
            return false;
        var category = Rune.GetUnicodeCategory(before);
        return category is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
            || (rune.Value == 0x200D && before.Value == 0xFE0F)
            || (at + 1 < text.Length && text[at + 1] == '\u20E3');
    }

    private static string Tell(string text, int at)
    {
        var place = text.AsSpan(0, at).EnumerateRunes();
        var number = 1;
        while (place.MoveNext())
            number++;
        return string.Create(
            CultureInfo.InvariantCulture, $"第 {number} 个字是 {NameOf(Rune.GetRuneAt(text, at))}：“{Shown(Surroundings(text, at))}”。");
    }

    private static string Surroundings(string text, int at)
    {
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + Around));
        from -= from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var part = text[from..to].ReplaceLineEndings(" ").Replace('\t', ' ');
        return $"{(from > 0 ? "…" : "")}{part}{(to < text.Length ? "…" : "")}";
    }

    private static string NameOf(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
