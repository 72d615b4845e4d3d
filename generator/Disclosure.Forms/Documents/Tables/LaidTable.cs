namespace Disclosure.Forms.Documents.Tables;

/// <summary>A table with every cell at its place.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Cells">The cells that hold text.</param>
internal sealed record LaidTable(int Rows, int Columns, IReadOnlyList<LaidCell> Cells);
