using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Government;

/// <summary>One of the two lists of 政府预算绩效目标表: its headings by their words, and its rows.</summary>
internal sealed class GovernmentList
{
    private readonly Grid _grid;
    private readonly Dictionary<string, GridCell> _headings;

    private GovernmentList(Grid grid, Dictionary<string, GridCell> headings, int heading, int lastRow)
    {
        _grid = grid;
        _headings = headings;
        HeadingRow = heading;
        LastRow = lastRow;
    }

    /// <summary>The row of the headings.</summary>
    public int HeadingRow { get; }

    /// <summary>The last row.</summary>
    public int LastRow { get; }

    /// <summary>The rows below the headings.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(HeadingRow + 1, LastRow - HeadingRow);

    /// <summary>The list whose headings hold all of <paramref name="needed"/>; nothing where there is none.</summary>
    public static GovernmentList? Find(ReadingContext context, params string[] needed)
    {
        var grid = context.Grid;
        for (var row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            var headings = new Dictionary<string, GridCell>();
            foreach (var cell in grid.StartingIn(row))
                headings.TryAdd(HeadingText.Normalise(cell.Text), cell);
            if (!Array.TrueForAll(needed, headings.ContainsKey))
                continue;
            foreach (var cell in grid.Row(row))
                context.Use.Add(cell);
            return new GovernmentList(grid, headings, row, EndOf(grid, row, headings[needed[0]]));
        }

        return null;
    }

    /// <summary>The cell of a row below a heading; nothing where it is blank.</summary>
    public GridCell? Cell(int row, string heading) => _headings.TryGetValue(heading, out var column)
        && _grid.InColumns(row, column.Column, column.LastColumn) is { } cell && cell.Row == row && !TemplateText.IsBlank(cell.Text)
            ? cell
            : null;

    // The heading at the side spans its rows; without merges the list ends where something else stands at the side.
    private static int EndOf(Grid grid, int row, GridCell first)
    {
        if (first.Column > 1 && grid.At(row, first.Column - 1) is { RowSpan: > 1 } side)
            return Math.Min(side.LastRow, grid.LastRow);
        var last = row;
        while (last < grid.LastRow && !grid.StartingIn(last + 1).Any(cell => cell.LastColumn < first.Column || cell.RowSpan > 1))
            last++;
        return last;
    }
}
