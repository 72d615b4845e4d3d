using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// A text as reports may show it: what the checks know for a person's is left out, with a word in its place. The one mask there is: every
/// message, place and report goes through it.
/// </summary>
public static class MaskedText
{
    /// <summary>What stands in the place of what is left out.</summary>
    public const string Instead = "（已隐去）";

    // Shorter than any number or name beside its label that is known for one.
    private const int Shortest = 4;

    /// <summary>The text without what is a person's; the same text where there is nothing of it. Labels stay.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < Shortest)
            return text;
        var details = PersonalDataScan.EverywhereIn(text);
        return details.IsEmpty ? text : Without(text, details);
    }

    /// <summary>The text without what is a person's, and without the names and numbers that are known for it from elsewhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Such as names in a table of persons, which nothing tells from other words where they stand alone.</param>
    public static string Of(string text, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.Aggregate(Of(text), (masked, word) => masked.Replace(word, Instead, StringComparison.Ordinal));
    }

    private static string Without(string text, ImmutableArray<PersonalDetail> details)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var detail in details)
        {
            var (start, end) = (detail.Index + detail.LabelLength, detail.Index + detail.Length);
            if (start >= from)
                masked.Append(text, from, start - from).Append(Instead);
            from = Math.Max(from, end);
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}
