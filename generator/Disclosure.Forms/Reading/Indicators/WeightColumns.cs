using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Settles which weight is the indicator's, where each level has one beside it: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值.
/// </summary>
internal static class WeightColumns
{
    private const int RowsLookedAt = 30;

    /// <summary>The headings with <see cref="Meaning.Weight"/> on one column; those of the levels above are kept as written.</summary>
    public static ColumnHeadings Settle(ColumnHeadings headings)
    {
        var weights = headings.Columns.Where(column => column.Meaning == Meaning.Weight).ToList();
        if (weights.Count < 2 || headings.Find(Meaning.Level3) is not { } name)
            return headings;
        // Some write what the points are for where the points belong, and the points elsewhere.
        var held = weights.FindAll(column => HoldsNumbers(headings, column)) is { Count: > 0 } numbers ? numbers : weights;
        var own = held.Find(column => column.First > name.Last) ?? held[^1];
        return headings.Mapped(column => column.Meaning != Meaning.Weight || column == own
                ? column
                : column with { Meaning = null, Core = HoldsNumbers(headings, column) ? null : Meaning.Weight })
            .Naming(column => column.Meaning is null && weights.Exists(weight => weight.First == column.First)
                ? NameOf(column, headings)
                : column.Text);
    }

    private static bool HoldsNumbers(ColumnHeadings headings, ColumnHeading column)
    {
        var cells = headings.Below(column, RowsLookedAt).Where(cell => !TemplateText.IsBlank(cell.Text)).ToList();
        return cells.Count(cell => NumberCell.Points(cell) is not null) * 2 > cells.Count;
    }

    // 分值 beside 一级指标 is called so.
    private static string NameOf(ColumnHeading column, ColumnHeadings headings) =>
        headings.Columns.LastOrDefault(
            level => level.First < column.First && level.Meaning is Meaning.Level1 or Meaning.Level2) is { } level
            ? (level.Whole ?? level.Text) + column.Text
            : column.Text;
}
