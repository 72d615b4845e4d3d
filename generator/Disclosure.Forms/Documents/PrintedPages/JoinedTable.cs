using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A table that goes on over pages, put together: its columns are those of all of its parts.</summary>
internal sealed class JoinedTable
{
    // A heading that is printed anew on each page is not higher.
    private const int HighestHeading = 8;
    private const int FewestInHeading = 2;

    // The rows at the top among which one is looked for.
    private const int Searched = 40;

    // In points: by how much a table is wider or narrower on the next page.
    private const double Off = 6;

    private readonly List<JoinedCell> _cells = [];
    private readonly List<PagePlace> _rows = [];
    private readonly List<double> _columns;
    private readonly Box _first;

    /// <summary>A table that starts with <paramref name="first"/>.</summary>
    public JoinedTable(PrintedTable first)
    {
        _first = first.Lattice.Bounds;
        _columns = [.. first.Lattice.Columns];
        Last = first;
        AddRows(first, Cells(first), 0, 0);
    }

    /// <summary>Its part on the last of its pages.</summary>
    public PrintedTable Last { get; private set; }

    /// <summary>The places of rows that were made of what stood at the end of a page and at the top of the next.</summary>
    public List<PagePlace> Mended { get; } = [];

    /// <summary>Goes on with a table of the next page, if that is what it is.</summary>
    public bool TryAdd(PrintedTable next, KnownWords words)
    {
        var box = next.Lattice.Bounds;
        if (Math.Abs(box.Width - _first.Width) > Off)
            return false;
        Widen(next.Lattice.Columns.Select(column => column - box.Left + _first.Left));
        var cells = Cells(next);
        var heading = Heading(cells, words);
        if (heading == 0 && cells.Exists(cell => cell.Row == 0 && KnownWords.IsTitle(cell.Text)))
            return false;
        cells.RemoveAll(cell => cell.EndRow <= heading);
        cells.ForEach(cell => (cell.Row, cell.EndRow) = (cell.Row - heading, cell.EndRow - heading));
        Last = next;
        Join(next, cells, heading);
        return true;
    }

    /// <summary>The table.</summary>
    public TableBlock Build()
    {
        var rows = new List<TableRow>();
        var byRow = _cells.OrderBy(cell => cell.Column).ToLookup(cell => cell.Row);
        for (var row = 0; row < _rows.Count; row++)
            rows.Add(new TableRow([.. byRow[row].Select(Cell)]) { Place = _rows[row] });
        return new TableBlock(rows);
    }

    private static TableCell Cell(JoinedCell cell) => new(cell.Blocks, Math.Max(1, cell.EndColumn - cell.Column), cell.EndRow - cell.Row);

    private List<JoinedCell> Cells(PrintedTable table)
    {
        var shift = _first.Left - table.Lattice.Bounds.Left;
        var columns = table.Lattice.Columns.ConvertAll(column => Places.Nearest(_columns, column + shift));
        return [.. table.Lattice.Cells.Select((cell, i) => new JoinedCell(table, cell, i)
        {
            Row = cell.Row, EndRow = cell.EndRow, Column = columns[cell.Column], EndColumn = columns[cell.EndColumn],
        })];
    }

    // The columns of the next page part those that are there already, which keep what they hold.
    private void Widen(IEnumerable<double> columns)
    {
        var before = _columns.ToList();
        var added = columns.Where(column => Math.Abs(before[Places.Nearest(before, column)] - column) > Places.Near);
        var all = before.Concat(added).Order().ToList();
        if (all.Count == before.Count)
            return;
        _columns.Clear();
        _columns.AddRange(all);
        foreach (var cell in _cells)
        {
            cell.Column = Places.Nearest(all, before[cell.Column]);
            cell.EndColumn = Places.Nearest(all, before[cell.EndColumn]);
        }
    }

    private void Join(PrintedTable next, List<JoinedCell> cells, int heading)
    {
        var bottom = _cells.FindAll(cell => cell.EndRow == _rows.Count);
        var pairs = cells.FindAll(cell => cell.Row == 0).ConvertAll(cell => new JoinedPair(cell, bottom.Find(cell.HasColumnsOf)));
        var seam = new JoinedSeam(pairs, FirstText(_cells.FindAll(cell => cell.Row == _rows.Count - 1)));
        var isOneRow = heading == 0 && seam.IsWithinRow;
        var first = isOneRow ? _rows.Count - 1 : _rows.Count;
        if (isOneRow)
            Mended.Add(_rows[^1]);
        foreach (var (cell, above) in isOneRow ? pairs : seam.Merged(heading == 0))
            GoOn(above!, cell, first, cells);
        AddRows(next, cells, heading, first);
    }

    private static int FirstText(List<JoinedCell> row) =>
        row.FindAll(cell => !cell.IsBlank && cell.EndRow - cell.Row == 1).Select(cell => cell.Column).DefaultIfEmpty(0).Min();

    private static void GoOn(JoinedCell above, JoinedCell cell, int first, List<JoinedCell> cells)
    {
        above.Add(cell);
        above.EndRow = first + cell.EndRow;
        cells.Remove(cell);
    }

    private void AddRows(PrintedTable table, List<JoinedCell> cells, int heading, int first)
    {
        foreach (var cell in cells)
        {
            (cell.Row, cell.EndRow) = (cell.Row + first, cell.EndRow + first);
            _cells.Add(cell);
        }

        for (var row = heading + _rows.Count - first; row < table.Lattice.RowCount; row++)
            _rows.Add(new PagePlace(table.Page, table.Number, row + 1));
        if (_rows.Count > DocumentLimits.Rows)
            throw new LimitException("PDF 表格行数过多");
    }

    // How many rows at the top say what rows before have said: the heading, printed anew.
    private int Heading(List<JoinedCell> cells, KnownWords words)
    {
        var head = _cells.FindAll(cell => cell.Row < Searched);
        for (var height = Math.Min(HighestHeading, cells.Max(cell => cell.EndRow) - 1); height > 0; height--)
        {
            var heading = cells.FindAll(cell => cell.Row < height);
            if (heading.TrueForAll(cell => cell.EndRow <= height)
                && heading.Count(cell => !cell.IsBlank) >= FewestInHeading
                && heading.Exists(cell => words.IsHeading(cell.Text))
                && Before(heading, height, head) is { } at
                && !IsNextForm(heading, cells, height, at))
                return height;
        }

        return 0;
    }

    private int? Before(List<JoinedCell> heading, int height, List<JoinedCell> head)
    {
        var wanted = heading.Select(cell => Said(cell, 0)).ToHashSet();
        for (var at = 0; at + height <= _rows.Count && at < Searched - height; at++)
        {
            var there = head.FindAll(cell => cell.Row >= at && cell.Row < at + height);
            if (there.Count == wanted.Count && there.TrueForAll(cell => wanted.Contains(Said(cell, at))))
                return at;
        }

        return null;
    }

    // A form of the same kind starts with the same title, and then its own name.
    private bool IsNextForm(List<JoinedCell> heading, List<JoinedCell> cells, int height, int at) =>
        heading.Exists(cell => KnownWords.IsTitle(cell.Text))
        && cells.Find(cell => cell.Row == height) is { IsBlank: false } next
        && _cells.Exists(cell => cell.Row == at + height && cell.Column == next.Column && cell.Text == next.Text);

    private static (int, int, int, int, string) Said(JoinedCell cell, int from) =>
        (cell.Row - from, cell.EndRow - from, cell.Column, cell.EndColumn, cell.Text);
}
