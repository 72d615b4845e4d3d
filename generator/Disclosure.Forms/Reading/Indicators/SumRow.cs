using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Knows a row of sums right below the headings, or between the rows: <c>100 | 85</c> below 分值 and 得分 without a name, or behind 合计.
/// </summary>
internal static class SumRow
{
    private const decimal All = 100m;

    private static readonly Meaning[] OfPoints = [Meaning.Weight, Meaning.Score, Meaning.SelfScore, Meaning.ReviewedScore];

    /// <summary>Whether a row is one.</summary>
    public static bool Is(ReadingContext context, int row, ColumnHeadings headings)
    {
        if (row <= headings.LastRow)
            return false;
        var cells = context.Grid.StartingIn(row).ToList();
        var label = cells.Find(cell => IsLabel(context, cell));
        var numbers = cells.FindAll(cell => cell != label && !TemplateText.IsBlank(cell.Text));
        if (numbers.Count == 0 || !numbers.TrueForAll(cell => NumberCell.Points(cell) is not null && Of(headings, cell) is not null))
            return false;
        var isFirst = row == headings.LastRow + 1;
        if (label is not null)
            return isFirst;
        var hasName = headings.Find(Meaning.Level3) is { } name && headings.Cell(row, name) is not null;
        return isFirst || (!hasName && numbers.Exists(cell => Of(headings, cell) == Meaning.Weight && NumberCell.Points(cell) == All));
    }

    /// <summary>The row as a total: its label, made up where it has none, and its sums.</summary>
    public static (GridCell Label, IReadOnlyList<GridCell> Values) Read(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        foreach (var cell in cells)
            context.Use.Add(cell);
        var label = cells.Find(cell => IsLabel(context, cell));
        var values = cells.FindAll(cell => cell != label && !TemplateText.IsBlank(cell.Text));
        return (label ?? values[0] with { Text = "合计" }, values);
    }

    private static bool IsLabel(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.Result, cell) is Meaning.Total or Meaning.TotalScore;

    private static Meaning? Of(ColumnHeadings headings, GridCell cell) => headings.Columns
        .FirstOrDefault(column => column.First <= cell.Column && cell.LastColumn <= column.Last) is { Meaning: { } meaning }
        && Array.IndexOf(OfPoints, meaning) >= 0
            ? meaning
            : null;
}
