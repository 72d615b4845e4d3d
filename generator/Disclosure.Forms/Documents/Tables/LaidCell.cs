namespace Disclosure.Forms.Documents.Tables;

/// <summary>A cell at its place in a laid out table, counted from 0.</summary>
internal sealed record LaidCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
