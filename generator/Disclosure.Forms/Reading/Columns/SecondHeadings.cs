using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>
/// Knows a second row of headings by its words where nothing is merged: 经费保障, 确定能 and the like below 偏差原因分析 and
/// 完成目标可能性 of 绩效运行监控表.
/// </summary>
internal static class SecondHeadings
{
    private const int FewestTicks = 2;

    private static readonly Meaning[] Ticked =
    [
        Meaning.CauseFunds, Meaning.CauseRules, Meaning.CauseStaff, Meaning.CauseEquipment, Meaning.CauseOther, Meaning.OutlookCertain,
        Meaning.OutlookPossible, Meaning.OutlookImpossible,
    ];

    private static readonly Meaning[] Parts =
    [
        Meaning.Comparison, Meaning.MeasureUnit, Meaning.GroupValue, Meaning.Target, Meaning.WholeTarget, Meaning.Actual, Meaning.Weight,
        Meaning.Score, Meaning.SelfScore, Meaning.ReviewedScore, Meaning.WeightedScore,
    ];

    /// <summary>Whether headings of the section may have such a row below them.</summary>
    public static bool Are(ReadingContext context, HeadingSection section) => context.IsMonitoring && section == HeadingSection.Indicator;

    /// <summary>The headings of the row below, none where it is no row of headings.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="cells">The headings of the first row.</param>
    /// <param name="row">The first row.</param>
    public static List<GridCell> Below(ReadingContext context, List<GridCell> cells, int row)
    {
        if (cells.Count(cell => Is(context, cell)) >= FewestTicks)
            return [];
        var below = context.Grid.StartingIn(row + 1).ToList();
        var ticks = below.Where(cell => Is(context, cell)).Select(cell => context.Find(HeadingSection.Indicator, cell)).Distinct().Count();
        var known = below.Count(cell => context.Find(HeadingSection.Indicator, cell) is not null);
        return ticks >= FewestTicks && known * 2 > below.Count && below.TrueForAll(cell => NumberCell.Amount(cell) is null) ? below : [];
    }

    /// <summary>
    /// The headings of the row below where nothing is merged, as in .csv: 符号 and 单位 below 预期指标值; none where it is no such row.
    /// </summary>
    public static List<GridCell> BelowUnmerged(ReadingContext context, List<GridCell> cells, int row)
    {
        if (cells.Exists(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
            return [];
        var below = context.Grid.StartingIn(row + 1).ToList();
        var names = cells.FindAll(
            cell => context.Find(HeadingSection.Indicator, cell) is Meaning.Level1 or Meaning.Level2 or Meaning.Level3);
        return below.Count >= FewestTicks
            && names.Count > 0
            && below.TrueForAll(part => context.Find(HeadingSection.Indicator, part) is { } meaning
                && Array.IndexOf(Parts, meaning) >= 0
                && !names.Exists(name => ColumnHeadings.IsPart(name, part)))
                ? below
                : [];
    }

    /// <summary>
    /// The headings of the first row, each as wide as the headings below it that no other of its row stands above, and the headings
    /// below that none stands above, left to right.
    /// </summary>
    public static List<GridCell> Covering(List<GridCell> cells, List<GridCell> below)
    {
        var wide = cells.Select((cell, i) => Widened(cell, EndOf(cells, i), below)).ToList();
        return [.. wide.Concat(below.Where(part => !wide.Exists(cell => ColumnHeadings.IsPart(cell, part)))).OrderBy(cell => cell.Column)];
    }

    /// <summary>
    /// A third row of headings, 名称 | 权重 below each of 一级指标 | 二级指标 | 三级指标, which stand below 评价指标; none where there is none.
    /// </summary>
    /// <param name="context">The sheet.</param>
    /// <param name="first">The headings of the first row.</param>
    /// <param name="second">The headings of the second row.</param>
    /// <param name="row">The first row.</param>
    public static List<GridCell> BelowParts(ReadingContext context, List<GridCell> first, List<GridCell> second, int row)
    {
        var wide = second.FindAll(cell => cell is { ColumnSpan: > 1, RowSpan: 1 } && cell.Row == row + 1);
        var third = wide.Count == 0 ? [] : context.Grid.StartingIn(row + 2).ToList();
        return third.Count > 1
            && third.TrueForAll(part => wide.Exists(whole => ColumnHeadings.IsPart(whole, part)))
            && (third.TrueForAll(part => ColumnHeadings.IsName(part) || context.Find(HeadingSection.Indicator, part) is not null)
                || (third.TrueForAll(part => NumberCell.Amount(part) is null) && ReachDown(first, second, wide, row + 2)))
                ? third
                : [];
    }

    // All other headings go down into the third row, which so holds headings, whatever its words: 前年 | 上年 below 近两年指标值.
    private static bool ReachDown(List<GridCell> first, List<GridCell> second, List<GridCell> wide, int row) =>
        second.Except(wide).Concat(first.Where(cell => !second.Exists(part => ColumnHeadings.IsPart(cell, part))))
            .All(cell => cell.LastRow >= row);

    /// <summary>The headings of the first two rows that have none below them in the second, left to right.</summary>
    public static List<GridCell> WithoutWholes(ReadingContext context, List<GridCell> first, List<GridCell> second)
    {
        var wholes = first.FindAll(cell => second.Exists(part => ColumnHeadings.IsPart(cell, part)));
        wholes.ForEach(context.Use.Add);
        return [.. first.Except(wholes).Concat(second).OrderBy(cell => cell.Column)];
    }

    private static GridCell Widened(GridCell cell, int end, List<GridCell> below) =>
        below.Exists(part => part.Column == cell.Column)
        && below.LastOrDefault(part => part.LastColumn < end && part.LastColumn > cell.LastColumn) is { } last
            ? cell with { ColumnSpan = last.LastColumn - cell.Column + 1 }
            : cell;

    private static int EndOf(List<GridCell> cells, int i) => i + 1 < cells.Count ? cells[i + 1].Column : int.MaxValue;

    private static bool Is(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.Indicator, cell) is { } meaning && Array.IndexOf(Ticked, meaning) >= 0;
}
