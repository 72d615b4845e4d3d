using System.Collections.Immutable;

namespace Disclosure.Site.Results;

/// <summary>The rules that several rows of a table are scored by, each said once below it and not in every receipt.</summary>
internal static class SharedRules
{
    private const int Several = 2;

    /// <summary>The table with its rules below it.</summary>
    public static IndicatorTable Of(IndicatorTable table)
    {
        ImmutableArray<string> rules =
        [
            .. table.Groups.SelectMany(group => group.Rows).Select(row => row.Receipt?.Rule).OfType<string>()
                .GroupBy(rule => rule, StringComparer.Ordinal).Where(rule => rule.Count() >= Several).Select(rule => rule.Key),
        ];
        return rules.IsEmpty ? table : table with
        {
            Rules = rules,
            Groups = [.. table.Groups.Select(group => group with { Rows = [.. group.Rows.Select(row => Numbered(row, rules))] })],
        };
    }

    private static IndicatorRow Numbered(IndicatorRow row, ImmutableArray<string> rules) =>
        row.Receipt is { Rule: { } rule } receipt && rules.IndexOf(rule, StringComparer.Ordinal) is >= 0 and var at
            ? row with { Receipt = receipt with { Rule = null, RuleNumber = at + 1 } }
            : row;
}
