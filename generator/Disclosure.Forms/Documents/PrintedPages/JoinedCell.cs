using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A cell of a table that may go on over pages, its place counted from 0.</summary>
internal sealed class JoinedCell
{
    // Of the size of the font: text that is cut by the end of a page goes down so far.
    private const double ToTheEnd = 1.4;

    // Of the size of the font: what is left at the end of a full line, with the margins of the cell.
    private const double Beside = 2;

    private readonly List<(IReadOnlyList<Glyph> Glyphs, Box Box)> _parts;
    private readonly List<Block> _tables;

    public JoinedCell(PrintedTable table, LatticeCell cell, int index)
    {
        var box = table.Lattice.BoxOf(cell);
        var content = table.Contents[index];
        _parts = [(content.Glyphs, box)];
        _tables = content.Tables.Count > 0 ? PdfPageLayout.Blocks(content, box) : [];
        (IsOpenAbove, IsOpenBelow) = (cell.IsOpenAbove, cell.IsOpenBelow);
        Text = content.Tables.Count > 0 ? "" : PrintedText.Of(_parts);
    }

    /// <summary>The first row.</summary>
    public int Row { get; set; }

    /// <summary>The row after the last.</summary>
    public int EndRow { get; set; }

    /// <summary>The first column.</summary>
    public int Column { get; set; }

    /// <summary>The column after the last.</summary>
    public int EndColumn { get; set; }

    /// <summary>Whether no line is above it at the top of its page.</summary>
    public bool IsOpenAbove { get; }

    /// <summary>Whether no line is below it at the end of its page.</summary>
    public bool IsOpenBelow { get; private set; }

    /// <summary>What it says; nothing where tables stand in it.</summary>
    public string Text { get; private set; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Text.Length == 0 && _tables.Count == 0;

    /// <summary>The blocks in it.</summary>
    public IReadOnlyList<Block> Blocks => _tables.Count > 0 ? _tables : Text.Length > 0 ? [new Paragraph(Text)] : [];

    /// <summary>Whether text fills it to its lower edge: several lines, or one from side to side.</summary>
    public bool IsFilled
    {
        get
        {
            var lines = PrintedLines.Of(_parts[^1].Glyphs.Where(glyph => glyph.Turn == 0));
            var box = _parts[^1].Box;
            return lines.Count > 0 && lines[^1].Baseline - box.Bottom < ToTheEnd * lines[^1].Size
                && (lines.Count > 1 || lines[0].Width > box.Width - (Beside * lines[0].Size));
        }
    }

    /// <summary>Whether it stands in the same columns as <paramref name="other"/>.</summary>
    public bool HasColumnsOf(JoinedCell other) => Column == other.Column && EndColumn == other.EndColumn;

    /// <summary>Goes on with a cell of the next page.</summary>
    public void Add(JoinedCell next)
    {
        _parts.AddRange(next._parts);
        _tables.AddRange(next._tables);
        IsOpenBelow = next.IsOpenBelow;
        Text = _tables.Count > 0 ? "" : PrintedText.Of(_parts);
    }
}
