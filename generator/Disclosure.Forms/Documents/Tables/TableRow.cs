namespace Disclosure.Forms.Documents.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, left to right, without those that reach down from above.</param>
/// <param name="Skipped">The columns left out before the first cell.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, int Skipped = 0);
