using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>The tables of a page and the lines of text outside them.</summary>
/// <param name="Page">The page.</param>
/// <param name="Tables">Its tables that stand in no other, in reading order.</param>
/// <param name="Lines">The lines outside them, from above; what stands far apart on one line is in parts.</param>
internal sealed record PdfPageLayout(PdfPage Page, IReadOnlyList<PrintedTable> Tables, IReadOnlyList<TextLine> Lines)
{
    // Of the size of the font: 填报单位 at the left and 单位：万元 at the right are two.
    private const double Apart = 4;
    private const double Within = 1;

    // Of the size of the font: a line so near the middle of a character runs through it.
    private const double OnLine = 0.2;

    /// <summary>How many cells all its tables have.</summary>
    public int CellCount { get; private init; }

    /// <summary>Lays a page out.</summary>
    /// <exception cref="LimitException">There is more on it than in any form.</exception>
    public static PdfPageLayout Of(PdfPage page)
    {
        var lattices = Lattices.Of(page.Rulings).FindAll(lattice => lattice.Cells.Count > 1);
        var tables = Nest([.. lattices
            .OrderByDescending(lattice => lattice.Bounds.Area).Select(lattice => new PrintedTable(page.Number, lattice))]);
        var cells = lattices.Sum(lattice => lattice.Cells.Count);
        Number(tables);
        var outside = new List<Glyph>();
        foreach (var glyph in page.Glyphs)
        {
            var (x, y) = glyph.Centre;
            var around = tables.Select(table => table.At(x, y)).FirstOrDefault(content => content is not null)
                ?? tables.Select(table => table.Beyond(x, y)).FirstOrDefault(content => content is not null);
            (around?.Glyphs ?? outside).Add(glyph);
            if (around is not null && !glyph.IsBlank && glyph.Turn == 0)
                around.IsOnLine |= tables.Exists(table => table.IsOnLine(x, y, glyph.Size * OnLine));
        }

        // What runs up or down the page beside its text is no part of it: a mark at the margin.
        var lines = PrintedLines.Of(outside.Where(glyph => glyph.Turn == 0)).SelectMany(line => line.Parts(Apart));
        return new PdfPageLayout(page, tables, [.. lines]) { CellCount = cells };
    }

    /// <summary>The tables and lines of a cell, in reading order.</summary>
    public static List<Block> Blocks(PrintedContent content, Box box)
    {
        if (content.Tables.Count == 0)
            return content.Glyphs.Count == 0 ? [] : Paragraphs(PrintedText.Of(content.Glyphs, box));
        var blocks = new List<Block>();
        var left = content.Glyphs.Where(glyph => glyph.Turn == 0).ToList();
        foreach (var table in content.Tables)
        {
            var above = left.FindAll(glyph => glyph.Y > table.Lattice.Bounds.Top);
            left.RemoveAll(glyph => glyph.Y > table.Lattice.Bounds.Top);
            blocks.AddRange(Paragraphs(PrintedText.Of(above, box)));
            blocks.Add(new JoinedTable(table).Build());
        }

        blocks.AddRange(Paragraphs(PrintedText.Of(left, box)));
        return blocks;
    }

    private static List<Block> Paragraphs(string text) => text.Length > 0 ? [new Paragraph(text)] : [];

    // From the largest: what stands in a cell of another is within it.
    private static List<PrintedTable> Nest(List<PrintedTable> tables)
    {
        var outer = new List<PrintedTable>();
        for (var i = 0; i < tables.Count; i++)
        {
            var box = tables[i].Lattice.Bounds;
            var around = tables.Take(i).Reverse().Select(table => CellAround(table, box)).FirstOrDefault(content => content is not null);
            (around?.Tables ?? outer).Add(tables[i]);
        }

        return outer;
    }

    private static PrintedContent? CellAround(PrintedTable table, Box box) =>
        table.Lattice.CellAt((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2) is { } index
            && table.Lattice.BoxOf(table.Lattice.Cells[index]).Contains(box, Within)
            ? table.Contents[index]
            : null;

    private static void Number(List<PrintedTable> tables)
    {
        var number = 0;
        foreach (var table in Ordered(tables))
            table.Number = ++number;

        IEnumerable<PrintedTable> Ordered(List<PrintedTable> some)
        {
            some.Sort((one, other) => Compare(one.Lattice.Bounds, other.Lattice.Bounds));
            return some.Concat(some.SelectMany(table => table.Contents).SelectMany(content => Ordered(content.Tables)));
        }
    }

    private static int Compare(Box one, Box other)
    {
        var byTop = other.Top.CompareTo(one.Top);
        return Math.Abs(one.Top - other.Top) > Places.Near && byTop != 0 ? byTop : one.Left.CompareTo(other.Left);
    }
}
