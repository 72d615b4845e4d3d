using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Forms of some places have two indicator tables, 长期绩效指标 above 年度绩效指标. An indicator that stands in both is one
/// indicator with two targets; one that stands in the first alone has a target for the whole period only.
/// </summary>
internal static class WholePeriodTables
{
    /// <summary>The headings of a table; in one of the whole period 指标值 is that of the whole period.</summary>
    public static ColumnHeadings Settle(bool isOfWholePeriod, ColumnHeadings headings) => isOfWholePeriod
        ? headings.With(column => column.Meaning == Meaning.Target ? Meaning.WholeTarget : column.Meaning)
        : headings;

    /// <summary>The rows of both tables as rows of one.</summary>
    public static IReadOnlyList<IndicatorRowCells> Join(IReadOnlyList<IndicatorRowCells> rows)
    {
        if (!rows.Any(row => row.IsOfWholePeriod))
            return rows;
        var left = rows.Where(row => row.IsOfWholePeriod).ToList();
        var joined = rows.Where(row => !row.IsOfWholePeriod).Select(row => WithWhole(row, left)).ToList();
        return [.. joined, .. left];
    }

    private static IndicatorRowCells WithWhole(IndicatorRowCells row, List<IndicatorRowCells> left)
    {
        var index = left.FindIndex(whole => IsSame(whole, row) && whole.Cell(Meaning.WholeTarget) is not null);
        if (index < 0 || row.Cell(Meaning.WholeTarget) is not null)
            return row;
        var whole = left[index];
        left.RemoveAt(index);
        var cells = new Dictionary<Meaning, GridCell>(row.Cells) { [Meaning.WholeTarget] = whole.Cell(Meaning.WholeTarget)! };
        return row with { Cells = cells, Others = [.. row.Others, .. OnlyOf(whole, row)] };
    }

    // What the first table says of an indicator beside its target.
    private static IEnumerable<(string Heading, GridCell Cell)> OnlyOf(IndicatorRowCells whole, IndicatorRowCells row)
    {
        if (whole.Cell(Meaning.Explanation) is { } explanation && explanation.Text != row.Text(Meaning.Explanation))
            yield return ("中长期指标说明", explanation);
        foreach (var (heading, cell) in whole.Others.Where(
            other => !row.Others.Any(own => own.Heading == other.Heading && own.Cell.Text == other.Cell.Text)))
            yield return ("中长期" + heading, cell);
    }

    private static bool IsSame(IndicatorRowCells one, IndicatorRowCells other) =>
        one.Project == other.Project && IsSame(one.Level1, other.Level1) && IsSame(one.Level2, other.Level2)
        && IsSame(one.Text(Meaning.Level3), other.Text(Meaning.Level3));

    private static bool IsSame(string one, string other) => HeadingText.Normalise(one) == HeadingText.Normalise(other);
}
