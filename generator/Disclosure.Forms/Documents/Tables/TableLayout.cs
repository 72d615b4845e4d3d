namespace Disclosure.Forms.Documents.Tables;

/// <summary>
/// Lays a table out. A table within a cell is laid into the rows and columns of the outer one: its row grows as tall as the
/// inner table and its column as wide, and the other cells of the row, a heading at the side say, span it all.
/// </summary>
internal sealed class TableLayout
{
    private readonly List<PlacedCell> _cells;
    private readonly Dictionary<PlacedCell, LaidTable> _inner = [];
    private readonly int[] _widths;
    private readonly int[] _heights;
    private readonly List<PagePlace?> _places;
    private readonly List<LaidCell> _laid = [];

    private TableLayout(TableBlock table, int depth)
    {
        if (depth > DocumentLimits.Depth)
            throw new LimitException("表格嵌套过深");
        _cells = CellPlacement.Of(table);
        foreach (var cell in _cells.Where(cell => cell.Cell.HasTables))
            _inner[cell] = Stack(cell.Cell, depth + 1);
        _widths = Ones(_cells.Count == 0 ? 0 : _cells.Max(cell => cell.Column + cell.ColumnSpan));
        _heights = Ones(table.Rows.Count);
        _places = [.. table.Rows.Select(row => row.Place)];
    }

    /// <summary>The table with every cell at its place.</summary>
    /// <exception cref="LimitException">It is larger or deeper than any form.</exception>
    public static LaidTable Of(TableBlock table) => Of(table, 0);

    private static LaidTable Of(TableBlock table, int depth) => new TableLayout(table, depth).Lay();

    private LaidTable Lay()
    {
        foreach (var (cell, inner) in _inner)
        {
            Stretch(_widths, cell.Column, cell.ColumnSpan, inner.Columns);
            Stretch(_heights, cell.Row, cell.RowSpan, inner.Rows);
        }

        var columns = Starts(_widths, DocumentLimits.Columns);
        var rows = Starts(_heights, DocumentLimits.Rows);
        foreach (var cell in _cells)
        {
            var (top, left) = (rows[cell.Row], columns[cell.Column]);
            if (_inner.TryGetValue(cell, out var inner))
                _laid.AddRange(inner.Cells.Select(part => part with { Row = top + part.Row, Column = left + part.Column }));
            else if (cell.Cell.Text.Length > 0)
                _laid.Add(new LaidCell(
                    top, left, rows[cell.Row + cell.RowSpan] - top, columns[cell.Column + cell.ColumnSpan] - left, cell.Cell.Text));
        }

        return _laid.Count <= DocumentLimits.Cells
            ? new LaidTable(rows[^1], columns[^1], _laid) { Places = [.. _places.SelectMany(Repeated).OfType<PagePlace>()] }
            : throw new LimitException("单元格过多");
    }

    // Rows that a table within makes taller are printed in one place.
    private IEnumerable<PagePlace?> Repeated(PagePlace? place, int row) => Enumerable.Repeat(place, _heights[row]);

    // What stands in a cell, one below the other; a paragraph is as wide as the widest.
    private static LaidTable Stack(TableCell cell, int depth)
    {
        var parts = cell.Content.Select(block => (Block: block, Table: block is TableBlock table ? Of(table, depth) : null)).ToList();
        var width = Math.Max(1, parts.Max(part => part.Table?.Columns ?? 1));
        var cells = new List<LaidCell>();
        var row = 0;
        foreach (var (block, table) in parts)
        {
            if (block is Paragraph paragraph)
                cells.Add(new LaidCell(row, 0, 1, width, paragraph.Text));
            else
                cells.AddRange(table!.Cells.Select(part => part with { Row = row + part.Row }));
            row += table?.Rows ?? 1;
        }

        return new LaidTable(row, width, cells);
    }

    private static void Stretch(int[] sizes, int first, int count, int needed)
    {
        var there = sizes.AsSpan(first, count).ToArray().Sum();
        sizes[first + count - 1] += Math.Max(0, needed - there);
    }

    private static int[] Starts(int[] sizes, int most)
    {
        var starts = new int[sizes.Length + 1];
        for (var i = 0; i < sizes.Length; i++)
            starts[i + 1] = starts[i] + sizes[i];
        return starts[^1] <= most ? starts : throw new LimitException("表格过大");
    }

    private static int[] Ones(int count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
