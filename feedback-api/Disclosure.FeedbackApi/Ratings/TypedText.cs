using System.Globalization;
using System.Text;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>Makes of what was typed a text that shows as it reads: composed, without controls or direction marks, masked.</summary>
internal static class TypedText
{
    // Joins the parts of one emoji; every other format character can only hide or turn text round.
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text to keep; nothing where nothing is left.</summary>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var text = PersonalData.Mask(Printable(typed).Trim());
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether a text is longer than one of <see cref="TextLimits"/>, counted as people count: an emoji is one.</summary>
    public static bool IsTooLong(string? typed, int limit) =>
        typed is not null && (typed.Length > 8 * limit || new StringInfo(typed.Trim()).LengthInTextElements > limit);

    private static string Printable(string typed)
    {
        var kept = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || IsPrintable(rune))
                kept.Append(rune);
            else if (rune.Value == '\t')
                kept.Append(' ');
        }

        return Composition.Compose(kept.ToString());
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ZeroWidthJoiner || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
