namespace Disclosure.Forms.Documents.Tables;

/// <summary>A table as its document describes it.</summary>
/// <param name="Rows">The rows that are shown.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows) : Block;
