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
        if (SecondHeadings.Are(context, section))
        {
            below = below.Count > 0 ? below : SecondHeadings.Below(context, cells, row);
            cells = SecondHeadings.Covering(cells, below);
        }

        if (section == HeadingSection.Indicator && below.Count == 0 && GradeHeadings.Below(context, row) is { Count: > 0 } grades)
        {
            below = grades;
            cells = SecondHeadings.Covering(cells, below);
        }

        var columns = new List<ColumnHeading>();
        foreach (var cell in cells)
        {
            context.Use.Add(cell);
            var parts = below.Where(part => IsPart(cell, part)).ToList();
            if (parts.Count == 0)
                columns.Add(Column(context, section, cell));
            else
                columns.AddRange(parts.Select(part => Part(context, section, cell, part)));
        }

        return new ColumnHeadings(context.Grid, columns, below.Count > 0 ? row + 1 : row);
    }

    /// <summary>The same headings with the meanings that <paramref name="meaningOf"/> gives the columns.</summary>
    public ColumnHeadings With(Func<ColumnHeading, Meaning?> meaningOf) =>
        new(_grid, [.. Columns.Select(column => column with { Meaning = meaningOf(column) })], LastRow);

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
        return new ColumnHeading(cell.Column, cell.LastColumn, context.Find(section, cell), cell.Text);
    }

    // 名称 below 一级指标 is the level; 2021年 below 近两年指标值 is what only both words tell.
    private static ColumnHeading Part(ReadingContext context, HeadingSection section, GridCell whole, GridCell part)
    {
        var column = Column(context, section, part);
        if (column.Meaning is null && IsName(part))
            column = column with { Meaning = context.Find(section, whole) };
        var isOfWhole = column.Meaning is null && YearText.TryRead(part.Text) is not null;
        return column with { Whole = whole.Text, Text = isOfWhole ? $"{whole.Text}（{part.Text}）" : part.Text };
    }

    internal static bool IsName(GridCell part) => HeadingText.Normalise(part.Text) is "名称" or "指标名称" or "内容";

    private static List<GridCell> Below(ReadingContext context, HeadingSection section, List<GridCell> cells, int row)
    {
        if (!cells.Exists(cell => cell is { ColumnSpan: > 1, RowSpan: 1 }))
            return [];
        var below = context.Grid.StartingIn(row + 1).ToList();
        var areHeadings = below.TrueForAll(cell => context.Find(section, cell) is not null || IsName(cell));
        return below.Count > 1 && (areHeadings || AreOnlyParts(cells, below)) ? below : [];
    }

    // 计划标准, 行业标准 and 历史标准 below 绩效标准, and nothing below any other heading.
    private static bool AreOnlyParts(List<GridCell> cells, List<GridCell> below)
    {
        var wholes = cells.FindAll(cell => cell is { ColumnSpan: > 1, RowSpan: 1 } && below.Count(part => IsPart(cell, part)) > 1);
        return below.TrueForAll(part => NumberCell.Amount(part) is null && wholes.Exists(whole => IsPart(whole, part)));
    }

    internal static bool IsPart(GridCell whole, GridCell part) => whole.Column <= part.Column && part.LastColumn <= whole.LastColumn;
}
