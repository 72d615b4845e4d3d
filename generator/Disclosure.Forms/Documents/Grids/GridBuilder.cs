namespace Disclosure.Forms.Documents.Grids;

/// <summary>Gathers the cells and merges of a sheet, then resolves the merges once.</summary>
internal sealed class GridBuilder(string file, string sheet, GridPlaces places)
{
    private readonly Dictionary<CellAddress, GridCell> _cells = [];
    private readonly List<(CellAddress First, CellAddress Last)> _merges = [];

    /// <summary>A builder of a workbook's sheet.</summary>
    public GridBuilder(string file, string sheet)
        : this(file, sheet, GridPlaces.OfSheet)
    {
    }

    /// <summary>What the whole is called; nothing where only the sheet's name says.</summary>
    public string? Caption { get; init; }

    /// <summary>The number of cells that hold something.</summary>
    public int Count => _cells.Count;

    private int LastRow => _cells.Count == 0 ? 0 : _cells.Keys.Max(address => address.Row);

    /// <summary>Adds a cell; one without text is blank and is left out.</summary>
    public void Add(GridCell cell)
    {
        if (cell.Text.Length > 0)
            _cells[cell.Address] = cell;
    }

    /// <summary>Adds a cell where nothing stands yet.</summary>
    public void AddWhereBlank(GridCell cell) => _cells.TryAdd(cell.Address, cell);

    /// <summary>Adds a merge from its top left to its bottom right cell.</summary>
    public void Merge(CellAddress first, CellAddress last) =>
        _merges.Add((first, new CellAddress(Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column))));

    /// <summary>The grid. A merge is cut to the part of the sheet in use, whatever it claims to cover.</summary>
    /// <exception cref="LimitException">The merges together cover more than those of any form.</exception>
    public Grid Build()
    {
        var lastRow = LastRow;
        if (_merges.Where(merge => _cells.ContainsKey(merge.First)).Sum(merge => RowsOf(merge, lastRow)) > DocumentLimits.MergedRows)
            throw new LimitException("合并单元格过大");
        var lastColumn = _cells.Count == 0 ? 0 : _cells.Keys.Max(address => address.Column);
        foreach (var (first, last) in _merges)
        {
            if (_cells.TryGetValue(first, out var anchor))
                Spread(anchor, Math.Min(last.Row, lastRow), Math.Min(last.Column, lastColumn));
        }

        return new Grid(file, sheet, Rows(), places) { Caption = Caption ?? sheet };
    }

    // Resolving the merges costs as much as the rows they cover.
    private static long RowsOf((CellAddress First, CellAddress Last) merge, int lastRow) =>
        (long)Math.Min(merge.Last.Row, lastRow) - merge.First.Row + 1;

    private void Spread(GridCell anchor, int lastRow, int lastColumn) => _cells[anchor.Address] = anchor with
    {
        RowSpan = lastRow - anchor.Row + 1,
        ColumnSpan = lastColumn - anchor.Column + 1,
    };

    private Dictionary<int, GridCell[]> Rows()
    {
        var rows = new SortedDictionary<int, List<GridCell>>();
        // In reading order the anchor of a merge comes before what it covers, so a covered cell finds its place taken.
        foreach (var cell in _cells.Values.OrderBy(cell => cell.Address))
            Place(cell, rows);
        return rows.ToDictionary(row => row.Key, row => row.Value.ToArray());
    }

    private static void Place(GridCell cell, SortedDictionary<int, List<GridCell>> rows)
    {
        if (rows.TryGetValue(cell.Row, out var own) && own.Exists(other => Overlap(cell, other)))
            return;
        for (var row = cell.Row; row <= cell.LastRow; row++)
        {
            if (!rows.TryGetValue(row, out var cells))
                rows[row] = cells = [];
            if (cells.Exists(other => Overlap(cell, other)))
                continue;
            var index = cells.FindIndex(other => other.Column > cell.Column);
            cells.Insert(index < 0 ? cells.Count : index, cell);
        }
    }

    private static bool Overlap(GridCell one, GridCell other) =>
        one.Column <= other.LastColumn && other.Column <= one.LastColumn;
}
