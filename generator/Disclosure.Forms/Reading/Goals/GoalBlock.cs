using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Goals;

/// <summary>Reads goals whose headings stand above them: 预期目标 and 实际完成情况 side by side.</summary>
internal sealed class GoalBlock(ReadingContext context, GoalText goal)
{
    private List<ColumnHeading> _columns = [];
    private ColumnHeading? _year;
    private int _lastRow;

    /// <summary>The first year of goals that are told year by year; nothing elsewhere.</summary>
    public GridCell? Year { get; private set; }

    /// <summary>Goals of other years than the table's.</summary>
    public List<(string Label, GridCell Value)> Others { get; } = [];

    /// <summary>Whether the row holds goal headings side by side, with nothing between them.</summary>
    public bool TryStart(int row)
    {
        var cells = context.Grid.Row(row);
        var yearCell = cells.FirstOrDefault(cell => cell.Row == row && context.Find(HeadingSection.Header, cell) == Meaning.Year);
        var headings = cells.Where(cell => cell.Row == row && MeaningOf(cell, yearCell) is not null).ToList();
        if (headings.Count < 2
            || cells.Any(cell => cell.Row == row && cell != yearCell && !headings.Contains(cell) && !IsSide(cell, headings[0])))
            return false;
        _year = yearCell is null ? null : new ColumnHeading(yearCell.Column, yearCell.LastColumn, Meaning.Year, yearCell.Text);
        // 年度总体目标 at the side of 预期目标 is their common heading.
        var side = headings[0].RowSpan > 1 && headings.Count > 2 ? headings[0] : null;
        _lastRow = (side ?? cells[0]) is { RowSpan: > 1 } spanning ? spanning.LastRow : int.MaxValue;
        _columns = [.. headings.Where(cell => cell != side && (cell.RowSpan == 1 || side is null)).Select(
            cell => new ColumnHeading(cell.Column, cell.LastColumn, MeaningOf(cell, yearCell), cell.Text))];
        if (_columns.Exists(column => column.Meaning == Meaning.GoalExpected) && _columns[0].Meaning == Meaning.AnnualGoal)
            _columns.RemoveAt(0);
        return true;
    }

    // 财政年度 | 目标 | 实际完成情况: only there is 目标 alone a goal.
    private Meaning? MeaningOf(GridCell cell, GridCell? year) =>
        context.Find(HeadingSection.Goal, cell)
            ?? (year is not null && HeadingText.Normalise(cell.Text) == "目标" ? Meaning.GoalExpected : null);

    // What the goals are a part of, as in 项目基本情况.
    private static bool IsSide(GridCell cell, GridCell heading) => cell.RowSpan > 1 && cell.LastColumn < heading.Column;

    /// <summary>Whether the row still holds goals.</summary>
    public bool Continues(int row)
    {
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        return first is null || (row <= _lastRow && !IsHeading(row));
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row, FiscalYear? year)
    {
        var isOther = IsOfOtherYear(row, year, out var written);
        foreach (var column in _columns)
        {
            if (column.Meaning == Meaning.GoalRate)
                KeepRate(row, column);
            else if (isOther && context.Grid.InColumns(row, column.First, column.Last) is { } other && !TemplateText.IsBlank(other.Text))
                Others.Add(($"{column.Text}（{written!.Text}）", other));
            else if (!isOther
                && context.Grid.InColumns(row, column.First, column.Last) is { } cell
                && cell.Row == row
                && cell.Column >= column.First)
                goal.Add(column.Meaning!.Value, cell);
        }
    }

    // How far the goal was reached, which has no field of its own.
    private void KeepRate(int row, ColumnHeading column)
    {
        if (context.Grid.InColumns(row, column.First, column.Last) is { } rate && rate.Row == row && !TemplateText.IsBlank(rate.Text))
            Others.Add((HeadingText.Normalise(column.Text), rate));
    }

    // A department's table tells the years before and after, too.
    private bool IsOfOtherYear(int row, FiscalYear? year, out GridCell? written)
    {
        written = _year is null ? null : context.Grid.InColumns(row, _year.First, _year.Last);
        if (written is null || YearText.OfCell(written.Text) is not { } own)
            return false;
        context.Use.Add(written);
        Year ??= written;
        return own != (year ?? YearText.OfCell(Year.Text));
    }

    private bool IsHeading(int row) => context.Grid.StartingIn(row).Any(cell =>
        context.Find(HeadingSection.Header, cell) is not null
        || context.Find(HeadingSection.Goal, cell) is not null
        || context.Find(HeadingSection.FundColumn, cell) is Meaning.FundsSection
        || context.Find(HeadingSection.Indicator, cell)
            is Meaning.IndicatorsSection or Meaning.WholeIndicatorsSection or Meaning.Level1 or Meaning.Level2);
}
