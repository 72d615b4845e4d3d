using System.Collections.Immutable;

namespace Disclosure.Generator.Satisfaction;

/// <summary>
/// The lines in which two texts of a record differ. A record keeps its keys in one order, so equal lines are found by looking.
/// </summary>
internal static class TextDifference
{
    /// <summary>Lines that are gone with <c>- </c> before them, lines that are new with <c>+ </c>, in the order of the record.</summary>
    public static ImmutableArray<string> Between(string before, string after)
    {
        var old = before.Split('\n').ToHashSet(StringComparer.Ordinal);
        var now = after.Split('\n').ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Split('\n').Where(line => !now.Contains(line)).Select(line => "- " + line),
            .. after.Split('\n').Where(line => !old.Contains(line)).Select(line => "+ " + line),
        ];
    }
}
