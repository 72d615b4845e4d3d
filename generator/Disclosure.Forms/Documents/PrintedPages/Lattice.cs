namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// The cells that ruling lines part. The outermost edges part cells with or without a line: tables open at the sides, or at a page's
/// end, are common.
/// </summary>
internal sealed class Lattice
{
    // Of a cell's side: a line that covers less of it ends at it.
    private const double Covering = 0.6;

    // In points: a row or column that no line ends is wider, as text stands in it.
    private const double Thinnest = 6;

    private readonly bool[,] _below;
    private readonly bool[,] _right;
    private readonly int[,] _cellAt;
    private readonly List<LatticeCell> _cells = [];

    private Lattice(List<double> columns, List<double> rows)
    {
        (Columns, Rows) = (columns, rows);
        // Of the line above each row and the one below the last; of the line left of each column and the one right of the last.
        _below = new bool[rows.Count, columns.Count - 1];
        _right = new bool[rows.Count - 1, columns.Count];
        _cellAt = new int[rows.Count - 1, columns.Count - 1];
    }

    /// <summary>Where the columns part, from the left.</summary>
    public List<double> Columns { get; }

    /// <summary>Where the rows part, from below, as heights on a page are counted.</summary>
    public List<double> Rows { get; }

    /// <summary>The cells, in reading order.</summary>
    public IReadOnlyList<LatticeCell> Cells => _cells;

    /// <summary>The number of rows.</summary>
    public int RowCount => Rows.Count - 1;

    /// <summary>A box around all of it.</summary>
    public Box Bounds => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The lattice of lines that touch each other; nothing where they part no cells.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static Lattice? Of(IReadOnlyList<Ruling> lines)
    {
        var across = lines.Where(line => line.IsHorizontal).ToList();
        var up = lines.Where(line => !line.IsHorizontal).ToList();
        if (across.Count == 0 || up.Count == 0)
            return null;
        var columns = Edged(up.Select(line => line.At), across.Min(line => line.From), across.Max(line => line.To));
        var rows = Edged(across.Select(line => line.At), up.Min(line => line.From), up.Max(line => line.To));
        if (columns.Count < 2 || rows.Count < 2)
            return null;
        if (columns.Count > DocumentLimits.Columns || (long)columns.Count * rows.Count > DocumentLimits.Cells)
            throw new LimitException("PDF 表格过大");
        var lattice = new Lattice(columns, rows);
        foreach (var line in lines)
            lattice.Draw(line);
        lattice.FindCells();
        return lattice;
    }

    /// <summary>A cell's box on the page.</summary>
    public Box BoxOf(LatticeCell cell) => new(
        Columns[cell.Column], Rows[RowCount - cell.EndRow], Columns[cell.EndColumn], Rows[RowCount - cell.Row]);

    /// <summary>Whether a row has no line at the left edge, or at the right edge, of all.</summary>
    public bool IsOpenAt(int row, bool isRight) => !_right[row, isRight ? Columns.Count - 1 : 0];

    /// <summary>The index of the cell around a point; nothing where it is outside.</summary>
    public int? CellAt(double x, double y)
    {
        var column = Places.Before(Columns, x);
        var row = Places.Before(Rows, y);
        return column >= 0 && column < Columns.Count - 1 && row >= 0 && row < RowCount ? _cellAt[RowCount - 1 - row, column] : null;
    }

    private static List<double> Edged(IEnumerable<double> places, double first, double last)
    {
        var all = Places.Of(places);
        if (first < all[0] - Thinnest)
            all.Insert(0, first);
        if (last > all[^1] + Thinnest)
            all.Add(last);
        return all;
    }

    private void Draw(Ruling line)
    {
        var (along, at) = line.IsHorizontal ? (Columns, Places.Nearest(Rows, line.At)) : (Rows, Places.Nearest(Columns, line.At));
        for (var i = Math.Max(0, Places.Before(along, line.From)); i < along.Count - 1 && along[i] < line.To; i++)
        {
            var covered = Math.Min(along[i + 1], line.To) - Math.Max(along[i], line.From);
            if (covered < (along[i + 1] - along[i]) * Covering)
                continue;
            if (line.IsHorizontal)
                _below[RowCount - at, i] = true;
            else
                _right[RowCount - 1 - i, at] = true;
        }
    }

    private void FindCells()
    {
        var taken = new bool[RowCount, Columns.Count - 1];
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < Columns.Count - 1; column++)
            {
                if (!taken[row, column])
                    AddCell(row, column, taken);
            }
        }
    }

    // As far to the right as no line parts, then as far down as no line does from side to side.
    private void AddCell(int row, int column, bool[,] taken)
    {
        var endColumn = column + 1;
        while (endColumn < Columns.Count - 1 && !_right[row, endColumn] && !taken[row, endColumn])
            endColumn++;
        var endRow = row + 1;
        while (endRow < RowCount && GoesOn(endRow, column, endColumn, taken))
            endRow++;
        for (var r = row; r < endRow; r++)
        {
            for (var c = column; c < endColumn; c++)
            {
                taken[r, c] = true;
                _cellAt[r, c] = _cells.Count;
            }
        }

        _cells.Add(new LatticeCell(row, column, endRow - row, endColumn - column)
        {
            IsOpenAbove = row == 0 && !IsLined(0, column, endColumn),
            IsOpenBelow = endRow == RowCount && !IsLined(RowCount, column, endColumn),
        });
    }

    private bool GoesOn(int row, int column, int endColumn, bool[,] taken)
    {
        for (var c = column; c < endColumn; c++)
        {
            if (_below[row, c] || taken[row, c] || (c > column && _right[row, c]))
                return false;
        }

        return (column == 0 || _right[row, column] == _right[row - 1, column])
            && (endColumn == Columns.Count - 1 || _right[row, endColumn] == _right[row - 1, endColumn]);
    }

    private bool IsLined(int edge, int column, int endColumn) =>
        Enumerable.Range(column, endColumn - column).Count(c => _below[edge, c]) * 2 > endColumn - column;
}
