using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>A cell of a table: paragraphs, and perhaps tables of its own.</summary>
/// <param name="Content">What stands in it, in reading order.</param>
/// <param name="ColumnSpan">The columns it covers, at least 1.</param>
/// <param name="RowSpan">The rows it covers, at least 1; it may claim more than there are.</param>
internal sealed record TableCell(IReadOnlyList<Block> Content, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Whether tables stand in it.</summary>
    public bool HasTables { get; } = Content.Any(block => block is Table);

    /// <summary>Its own text, a line a paragraph, without that of its tables.</summary>
    public string Text { get; } = ShownText.Clean(string.Join('\n', Content.OfType<Paragraph>().Select(paragraph => paragraph.Text)));
}
