namespace Disclosure.Forms.Documents.Tables;

/// <summary>
/// Gives each cell of a table its row and column: the next column that no cell from above reaches down into. A span that
/// claims more than there is, is cut to the table, and one that runs into another cell ends before it.
/// </summary>
internal static class CellPlacement
{
    private const int Widest = 100;

    /// <summary>The cells in reading order.</summary>
    public static List<PlacedCell> Of(TableBlock table)
    {
        var placed = new List<PlacedCell>();
        // For each column, the first row that is free of cells from above.
        var free = new int[DocumentLimits.Columns];
        var width = table.Rows.Count == 0 ? 0 : table.Rows.Max(Width);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = table.Rows[row].Skipped;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (column < free.Length && free[column] > row)
                    column++;
                if (column >= free.Length)
                    throw new LimitException("表格列数过多");
                var place = Place(cell, row, column, width, table.Rows.Count, free);
                placed.Add(place);
                free.AsSpan(column, place.ColumnSpan).Fill(row + place.RowSpan);
                column += place.ColumnSpan;
            }
        }

        return placed;
    }

    private static int Width(TableRow row) => row.Skipped + row.Cells.Sum(cell => cell.ColumnSpan > Widest ? 1 : cell.ColumnSpan);

    private static PlacedCell Place(TableCell cell, int row, int column, int width, int rows, int[] free)
    {
        // A span wider than any table means the rest of this one.
        var most = cell.ColumnSpan > Widest ? width - column : Math.Min(cell.ColumnSpan, free.Length - column);
        var span = 1;
        while (span < most && free[column + span] <= row)
            span++;
        return new PlacedCell(cell, row, column, Math.Min(cell.RowSpan, rows - row), span);
    }
}
