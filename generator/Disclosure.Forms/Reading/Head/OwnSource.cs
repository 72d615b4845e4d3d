using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Head;

/// <summary>
/// Knows a source of money that nobody taught us by where it stands: <c>市县配套 | 600000</c> in a row beside <c>资金情况</c>.
/// </summary>
internal static class OwnSource
{
    private const int LongestLabel = 20;

    /// <summary>Whether the entry of a row is one.</summary>
    public static bool Is(ReadingContext context, int row, Entry entry) =>
        entry is { Section: null, Value: { } value }
        && entry.Label.Text.Length <= LongestLabel
        && NumberCell.Written(entry.Label) is null
        && NumberCell.Amount(value) is not null
        && !value.Text.Contains('%')
        && context.Find(HeadingSection.FundColumn, entry.Label) is null
        && IsBesideFunds(context, row);

    private static bool IsBesideFunds(ReadingContext context, int row) => context.Grid.Row(row).Any(
        cell => cell.RowSpan > 1 && context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection);
}
