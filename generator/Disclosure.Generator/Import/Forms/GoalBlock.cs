using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;

namespace Disclosure.Generator.Import.Forms;

/// <summary>Reads goals whose headings stand above them: 预期目标 and 实际完成情况 side by side.</summary>
internal sealed class GoalBlock(FormContext context, GoalText goal)
{
    private List<ColumnHeading> _columns = [];
    private int _lastRow;

    /// <summary>Whether the row holds goal headings side by side, with nothing between them.</summary>
    public bool TryStart(int row)
    {
        var cells = context.Grid.Row(row);
        var headings = cells.Where(cell => cell.Row == row && context.Find(HeadingSection.Goal, cell) is not null).ToList();
        if (headings.Count < 2 || cells.Any(cell => cell.Row == row && !headings.Contains(cell) && !IsSide(cell, headings[0])))
            return false;
        // 年度总体目标 at the side of 预期目标 is their common heading.
        var side = headings[0].RowSpan > 1 && headings.Count > 2 ? headings[0] : null;
        _lastRow = (side ?? cells[0]) is { RowSpan: > 1 } spanning ? spanning.LastRow : int.MaxValue;
        _columns = [.. headings.Where(cell => cell != side && (cell.RowSpan == 1 || side is null)).Select(
            cell => new ColumnHeading(cell.Column, cell.LastColumn, context.Find(HeadingSection.Goal, cell), cell.Text))];
        if (_columns.Exists(column => column.Meaning == Meaning.GoalExpected) && _columns[0].Meaning == Meaning.AnnualGoal)
            _columns.RemoveAt(0);
        return true;
    }

    // What the goals are a part of, as in 项目基本情况.
    private static bool IsSide(GridCell cell, GridCell heading) => cell.RowSpan > 1 && cell.LastColumn < heading.Column;

    /// <summary>Whether the row still holds goals.</summary>
    public bool Continues(int row)
    {
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        return first is null || (row <= _lastRow && !IsHeading(row));
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row)
    {
        foreach (var column in _columns)
        {
            if (context.Grid.InColumns(row, column.First, column.Last) is { } cell && cell.Row == row && cell.Column >= column.First)
                goal.Add(column.Meaning!.Value, cell);
        }
    }

    private bool IsHeading(int row) => context.Grid.StartingIn(row).Any(cell =>
        context.Find(HeadingSection.Header, cell) is not null
        || context.Find(HeadingSection.Goal, cell) is not null
        || context.Find(HeadingSection.FundColumn, cell) is Meaning.FundsSection
        || context.Find(HeadingSection.Indicator, cell) is Meaning.IndicatorsSection or Meaning.Level1 or Meaning.Level2);
}
