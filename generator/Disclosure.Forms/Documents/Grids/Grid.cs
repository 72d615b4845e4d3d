using Disclosure.Model.Checks;

namespace Disclosure.Forms.Documents.Grids;

/// <summary>
/// A sheet as a grid with its merges resolved: every position knows the cell that covers it, so that what reads a form
/// never has to know how the form was merged.
/// </summary>
public sealed class Grid
{
    private static readonly GridCell[] NoCells = [];
    private readonly Dictionary<int, GridCell[]> _rows;
    private readonly GridPlaces _places;

    internal Grid(string file, string sheet, Dictionary<int, GridCell[]> rows, GridPlaces places)
    {
        File = file;
        Sheet = sheet;
        _rows = rows;
        _places = places;
        FirstRow = rows.Count == 0 ? 1 : rows.Keys.Min();
        LastRow = rows.Count == 0 ? 0 : rows.Keys.Max();
    }

    /// <summary>The file's name, without its folder.</summary>
    public string File { get; }

    /// <summary>The sheet's name; empty where the file has no sheets.</summary>
    public string Sheet { get; }

    /// <summary>
    /// What the whole is called, which tells the form where it has no title of its own: the sheet's name, a page's title.
    /// </summary>
    public string Caption { get; init; } = "";

    /// <summary>The first row that holds something.</summary>
    public int FirstRow { get; }

    /// <summary>The last row that holds something; less than <see cref="FirstRow"/> in an empty grid.</summary>
    public int LastRow { get; }

    /// <summary>Whether nothing is written in the sheet.</summary>
    public bool IsEmpty => LastRow < FirstRow;

    /// <summary>The cells that cover a part of the row, left to right, with those merged down from above.</summary>
    public IReadOnlyList<GridCell> Row(int row) => _rows.GetValueOrDefault(row, NoCells);

    /// <summary>The cells that start in the row, left to right.</summary>
    public IEnumerable<GridCell> StartingIn(int row) => Row(row).Where(cell => cell.Row == row);

    /// <summary>The cell that covers the position; nothing where it is blank.</summary>
    public GridCell? At(int row, int column) => InColumns(row, column, column);

    /// <summary>The first cell of the row that covers one of the columns; nothing where all are blank.</summary>
    public GridCell? InColumns(int row, int first, int last)
    {
        var cells = _rows.GetValueOrDefault(row, NoCells);
        var low = 0;
        for (var high = cells.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (cells[middle].LastColumn < first)
                low = middle + 1;
            else
                high = middle;
        }

        return low < cells.Length && cells[low].Column <= last ? cells[low] : null;
    }

    /// <summary>The same sheet with other cells in the places of its own, blank where <paramref name="change"/> gives none.</summary>
    internal Grid With(Func<GridCell, GridCell?> change)
    {
        var rows = _rows
            .Select(row => (row.Key, Cells: row.Value.Select(change).OfType<GridCell>().ToArray()))
            .Where(row => row.Cells.Length > 0)
            .ToDictionary(row => row.Key, row => row.Cells);
        return new Grid(File, Sheet, rows, _places) { Caption = Caption };
    }

    /// <summary>The name of a cell within its sheet or document, such as <c>F12</c>.</summary>
    public string NameOf(CellAddress address) => _places.NameOf(address);

    /// <summary>The name of a range within its sheet or document, such as <c>A1:K30</c>.</summary>
    public string NameOf(CellAddress first, CellAddress last) => _places.NameOf(first, last);

    /// <summary>The address of a cell in words, such as <c>a.xlsx!Sheet1!F12</c>.</summary>
    public string AddressOf(CellAddress address) => GridPlaces.Within(File, Sheet, NameOf(address));

    /// <summary>The cell as the place of a finding.</summary>
    public Place PlaceOf(CellAddress address) => Place.At(AddressOf(address));
}
