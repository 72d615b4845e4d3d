using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>A part of a document in reading order: a paragraph or a table.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text as shown; never empty.</param>
internal sealed record Paragraph(string Text) : Block;

/// <summary>A table as its document describes it.</summary>
/// <param name="Rows">The rows that are shown.</param>
internal sealed record TableBlock(IReadOnlyList<TableRow> Rows) : Block;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, left to right, without those that reach down from above.</param>
/// <param name="Skipped">The columns left out before the first cell.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, int Skipped = 0)
{
    /// <summary>Where it is printed; nothing where the document has no pages.</summary>
    public PagePlace? Place { get; init; }
}

/// <summary>A cell of a table: paragraphs, and perhaps tables of its own.</summary>
/// <param name="Content">What stands in it, in reading order.</param>
/// <param name="ColumnSpan">The columns it covers, at least 1.</param>
/// <param name="RowSpan">The rows it covers, at least 1; it may claim more than there are.</param>
internal sealed record TableCell(IReadOnlyList<Block> Content, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Whether tables stand in it.</summary>
    public bool HasTables { get; } = Content.Any(block => block is TableBlock);

    /// <summary>Its own text, a line a paragraph, without that of its tables.</summary>
    public string Text { get; } = ShownText.Clean(string.Join('\n', Content.OfType<Paragraph>().Select(paragraph => paragraph.Text)));
}
