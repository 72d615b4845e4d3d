using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>Lays a sheet out row by row, from the top.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="widths">The width of each column, in characters.</param>
internal sealed class SheetBuilder(string name, ImmutableArray<double> widths)
{
    private readonly List<SheetCell> _cells = [];
    private readonly List<DropDown> _dropDowns = [];
    private PrintedHeading? _repeated;

    /// <summary>The height of rows in which little is written, in points.</summary>
    public double LeastHeight { get; init; } = 21;

    /// <summary>The number of columns.</summary>
    public int Columns => widths.Length;

    /// <summary>The row being laid out.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>The width of some columns together.</summary>
    public double WidthOf(int first, int last) => widths.AsSpan(first - 1, last - first + 1).ToArray().Sum();

    /// <summary>Goes on to the next row.</summary>
    public void EndRow() => Row++;

    /// <summary>Puts a cell into the row, over columns and, where <paramref name="rows"/> says, over rows below.</summary>
    public SheetBuilder Put(int first, int last, SheetValue value, CellLook look, int rows = 1)
    {
        _cells.Add(new SheetCell(Row, first, last, value, look) { LastRow = Row + rows - 1 });
        return this;
    }

    /// <summary>Puts a text into the row.</summary>
    public SheetBuilder Put(int first, int last, string? text, CellLook look, int rows = 1) =>
        Put(first, last, SheetValue.Of(text), look, rows);

    /// <summary>Puts a cell over the whole row and ends it.</summary>
    public void Line(string? text, CellLook look)
    {
        Put(1, Columns, text, look);
        EndRow();
    }

    /// <summary>Offers choices for the cells of a column, from a row on.</summary>
    public void Choose(int column, int firstRow, int lastRow, ImmutableArray<string> choices, bool isClosed, string hint)
    {
        var first = new CellAddress(firstRow, column);
        var range = firstRow == lastRow ? first.ToString() : $"{first}:{new CellAddress(lastRow, column)}";
        _dropDowns.Add(new DropDown(range, choices, isClosed, hint));
    }

    /// <summary>Has the row, and as many below it as make <paramref name="count"/>, repeated at the top of every page.</summary>
    public void RepeatRows(int count = 1) => _repeated = new PrintedHeading(Row, Row + count - 1);

    /// <summary>The sheet.</summary>
    public WorkbookSheet Build() => new(name, widths, RowHeights.Of(_cells, widths, Row - 1, LeastHeight), [.. _cells])
    {
        DropDowns = [.. _dropDowns],
        Repeated = _repeated,
    };
}
