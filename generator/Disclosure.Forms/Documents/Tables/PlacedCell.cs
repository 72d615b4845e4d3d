namespace Disclosure.Forms.Documents.Tables;

/// <summary>A cell in the rows and columns of its own table, before tables within it make these taller and wider.</summary>
internal sealed record PlacedCell(TableCell Cell, int Row, int Column, int RowSpan, int ColumnSpan);
