namespace Disclosure.Forms.Documents.Tables;

/// <summary>
/// The tables and paragraphs of a document in reading order, with tables that only lay out a page taken apart: what
/// stands in their cells follows in their place.
/// </summary>
internal static class DocumentTables
{
    // A table with a heading or two of its own holds data; a page's frame may say 单位 or 部门 once.
    private const int FewestHeadings = 2;

    /// <summary>The blocks, none of them a table that is only a frame.</summary>
    public static List<Block> Unframe(IEnumerable<Block> blocks, KnownWords words)
    {
        var flat = new List<Block>();
        Add(blocks, words, flat);
        return flat;
    }

    private static void Add(IEnumerable<Block> blocks, KnownWords words, List<Block> flat)
    {
        foreach (var block in blocks)
        {
            if (block is TableBlock table && IsFrame(table, words))
                Add(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content), words, flat);
            else
                flat.Add(block);
        }
    }

    private static bool IsFrame(TableBlock table, KnownWords words)
    {
        var cells = table.Rows.SelectMany(row => row.Cells);
        return cells.Any(cell => cell.HasTables) && cells.Count(cell => words.IsHeading(cell.Text)) < FewestHeadings;
    }
}
