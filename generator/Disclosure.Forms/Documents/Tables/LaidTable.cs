namespace Disclosure.Forms.Documents.Tables;

/// <summary>A table with every cell at its place.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Cells">The cells that hold text.</param>
internal sealed record LaidTable(int Rows, int Columns, IReadOnlyList<LaidCell> Cells)
{
    /// <summary>Where each row is printed; empty where the document has no pages.</summary>
    public IReadOnlyList<PagePlace> Places { get; init; } = [];
}

/// <summary>A cell at its place in a laid out table, counted from 0.</summary>
internal sealed record LaidCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

/// <summary>A cell in the rows and columns of its own table, before tables within it make these taller and wider.</summary>
internal sealed record PlacedCell(TableCell Cell, int Row, int Column, int RowSpan, int ColumnSpan);
