namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>What stands in a cell, or outside all tables.</summary>
internal sealed class PrintedContent
{
    /// <summary>The characters, without those of tables within.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Whether some of its characters stand on a line, so that they may belong to the cell beyond it.</summary>
    public bool IsOnLine { get; set; }

    /// <summary>The tables within.</summary>
    public List<PrintedTable> Tables { get; } = [];
}
