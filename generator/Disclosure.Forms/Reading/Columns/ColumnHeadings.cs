using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>
/// The heading row of a block and, where a heading spreads over columns with headings of their own, the row below it: merged, or
/// known by its words where nothing is merged, as in .csv.
/// </summary>
internal sealed class ColumnHeadings
{
    private readonly Grid _grid;

    private ColumnHeadings(Grid grid, List<ColumnHeading> columns, int lastRow)
    {
        _grid = grid;
        Columns = columns;
        LastRow = lastRow;
    }

    /// <summary>The columns, left to right.</summary>
    public IReadOnlyList<ColumnHeading> Columns { get; }

    /// <summary>The last row of the headings.</summary>
    public int LastRow { get; }

    /// <summary>The headings of a section that start in the row.</summary>
    public static ColumnHeadings Read(ReadingContext context, HeadingSection section, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var below = Below(context, section, cells, row);
        if (section == HeadingSection.Indicator && below.Count == 0)
        {
            below = SecondHeadings.Are(context, section)
                ? SecondHeadings.Below(context, cells, row)
                : SecondHeadings.BelowUnmerged(context, cells, row);
            cells = SecondHeadings.Covering(cells, below);
        }
        else if (SecondHeadings.Are(context, section))
        {
            cells = SecondHeadings.Covering(cells, below);
        }

        if (section == HeadingSection.Indicator && below.Count == 0 && GradeHeadings.Below(context, row) is { Count: > 0 } grades)
        {
            below = grades;
            cells = SecondHeadings.Covering(cells, below);
        }

        var last = below.Count > 0 ? row + 1 : row;
        if (section == HeadingSection.Indicator && SecondHeadings.BelowParts(context, cells, below, row) is { Count: > 0 } third)
        {
            cells = SecondHeadings.WithoutWholes(context, cells, below);
            below = third;
            last = row + 2;
        }

        var columns = new List<ColumnHeading>();
        foreach (var cell in cells)
        {
            context.Use.Add(cell);
            var parts = below.Where(part => IsPart(cell, part)).ToList();
            if (parts.Count == 0)
                columns.Add(Column(context, section, cell));
            else
                columns.AddRange(Parts(context, section, cell, parts));
        }

        return new ColumnHeadings(context.Grid, columns, last);
    }

    /// <summary>The same headings with the meanings that <paramref name="meaningOf"/> gives the columns.</summary>
    public ColumnHeadings With(Func<ColumnHeading, Meaning?> meaningOf) =>
        new(_grid, [.. Columns.Select(column => column with { Meaning = meaningOf(column) })], LastRow);

    /// <summary>The same headings with the columns that <paramref name="columnOf"/> makes of them.</summary>
    public ColumnHeadings Mapped(Func<ColumnHeading, ColumnHeading> columnOf) => new(_grid, [.. Columns.Select(columnOf)], LastRow);

    /// <summary>What stands in the rows under a column, down to the end of the sheet or so many rows.</summary>
    public IEnumerable<GridCell> Below(ColumnHeading column, int rows) =>
        Enumerable.Range(LastRow + 1, Math.Min(rows, Math.Max(0, _grid.LastRow - LastRow)))
            .Select(row => Cell(row, column) is { } cell && cell.Row == row ? cell : null).OfType<GridCell>();

    /// <summary>The same headings with the texts that <paramref name="textOf"/> gives the columns.</summary>
    public ColumnHeadings Naming(Func<ColumnHeading, string> textOf) =>
        new(_grid, [.. Columns.Select(column => column with { Text = textOf(column) })], LastRow);

    /// <summary>The first column with a meaning.</summary>
    public ColumnHeading? Find(Meaning meaning) => Columns.FirstOrDefault(column => column.Meaning == meaning);

    /// <summary>The cell of a row under a column; nothing where it is blank.</summary>
    public GridCell? Cell(int row, ColumnHeading? column) =>
        column is null ? null : _grid.InColumns(row, column.First, column.Last);

    /// <summary>The cell of a row under the first column with a meaning.</summary>
    public GridCell? Cell(int row, Meaning meaning) => Cell(row, Find(meaning));

    private static ColumnHeading Column(ReadingContext context, HeadingSection section, GridCell cell)
    {
        context.Use.Add(cell);
        var meaning = (section == HeadingSection.Indicator ? GroupedColumn.OfBrackets(context, cell) : null) ?? context.Find(section, cell);
        // 得分系数, 完成率: understood, though no field stands for them.
        return new ColumnHeading(cell.Column, cell.LastColumn, meaning == Meaning.Beside ? null : meaning, cell.Text)
        {
            Cell = cell,
            IsKnown = meaning is not null,
            IsBeside = meaning == Meaning.Beside,
        };
    }

    // Below 预期指标值 may stand 符号 | (blank) | 单位: the blank one is what the heading above says.
    private static IEnumerable<ColumnHeading> Parts(
        ReadingContext context, HeadingSection section, GridCell whole, List<GridCell> parts)
    {
        var meaning = context.Find(section, whole);
        if (meaning is { } value && GroupedColumn.IsValue(value) && parts.TrueForAll(IsManner))
        {
            parts.ForEach(context.Use.Add);
            return [new ColumnHeading(whole.Column, whole.LastColumn, value, whole.Text) { Cell = whole, IsKnown = true }];
        }

        var columns = parts.ConvertAll(part => Part(context, section, whole, part));
        // 指标值 | 单位 below 实际完成值: what was reached, not what was to be.
        if (meaning == Meaning.Actual && !columns.Exists(column => column.Meaning == Meaning.Actual)
            && columns.FindAll(column => column.Meaning == Meaning.Target) is [var only])
            columns[columns.IndexOf(only)] = only with { Meaning = Meaning.Actual };
        if (meaning is not { } group || !GroupedColumn.IsValue(group) || columns.Exists(column => column.Meaning == group))
            return columns;
        var next = whole.Column;
        var gaps = new List<ColumnHeading>();
        foreach (var column in columns.OrderBy(column => column.First).Append(new ColumnHeading(whole.LastColumn + 1, 0, null, "")))
        {
            if (column.First > next)
                gaps.Add(new ColumnHeading(next, column.First - 1, group, whole.Text, whole.Text) { Group = group, IsKnown = true });
            next = column.Last + 1;
        }

        return columns.Concat(gaps.Take(1)).OrderBy(column => column.First);
    }

    // 名称 below 一级指标 is the level; 2021年 below 近两年指标值 is what only both words tell.
    private static ColumnHeading Part(ReadingContext context, HeadingSection section, GridCell whole, GridCell part)
    {
        var column = Column(context, section, part);
        var group = context.Find(section, whole);
        var isYear = YearText.TryRead(part.Text) is not null;
        if (section == HeadingSection.Indicator && !isYear && !column.IsBeside)
            column = column with { Meaning = GroupedColumn.MeaningOf(context, whole, group, part, column.Meaning) };
        if (IsName(part) && (column is { Meaning: null, IsBeside: false } || group is Meaning.Level1 or Meaning.Level2 or Meaning.Level3))
            column = column with { Meaning = group };
        var isOfWhole = column.Meaning is null && isYear;
        return column with
        {
            Whole = whole.Text,
            Group = group,
            IsKnown = column.Meaning is not null || column.IsBeside,
            Text = isOfWhole ? $"{whole.Text}（{part.Text}）" : part.Text,
        };
    }

    // 定量 | 定性 below 年度指标值: one value, in one column or the other.
    private static bool IsManner(GridCell part) =>
        HeadingText.Normalise(part.Text) is "定量" or "定性" or "定量指标" or "定性指标";

    internal static bool IsName(GridCell part) => HeadingText.Normalise(part.Text) is "名称" or "指标名称" or "内容";

    private static List<GridCell> Below(ReadingContext context, HeadingSection section, List<GridCell> cells, int row)
    {
        if (!cells.Exists(cell => cell is { ColumnSpan: > 1, RowSpan: 1 }))
            return [];
        var below = context.Grid.StartingIn(row + 1).ToList();
        if (below.Count > 0 && IsSpanned(cells, below))
            return below;
        var areHeadings = below.TrueForAll(cell => context.Find(section, cell) is not null || IsName(cell));
        return below.Count > 1 && (areHeadings || AreOnlyParts(cells, below)) ? below : [];
    }

    // All other headings of the row go down into the next, which so holds headings, whatever its words.
    private static bool IsSpanned(List<GridCell> cells, List<GridCell> below)
    {
        var wholes = cells.FindAll(cell => cell is { ColumnSpan: > 1, RowSpan: 1 });
        return cells.Count - wholes.Count > 1
            && cells.TrueForAll(cell => cell.RowSpan > 1 || wholes.Contains(cell))
            && below.TrueForAll(part => NumberCell.Amount(part) is null && wholes.Exists(whole => IsPart(whole, part)));
    }

    // 计划标准, 行业标准 and 历史标准 below 绩效标准, and nothing below any other heading.
    private static bool AreOnlyParts(List<GridCell> cells, List<GridCell> below)
    {
        var wholes = cells.FindAll(cell => cell is { ColumnSpan: > 1, RowSpan: 1 } && below.Count(part => IsPart(cell, part)) > 1);
        return below.TrueForAll(part => NumberCell.Amount(part) is null && wholes.Exists(whole => IsPart(whole, part)));
    }

    internal static bool IsPart(GridCell whole, GridCell part) => whole.Column <= part.Column && part.LastColumn <= whole.LastColumn;
}
