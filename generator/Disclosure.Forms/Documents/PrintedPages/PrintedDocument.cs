using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Makes one document of pages: tables that go on over pages are put together, lines of text become paragraphs.</summary>
internal sealed class PrintedDocument
{
    // Of the size of the font: lines of one paragraph are no farther apart.
    private const double Leading = 2.2;
    private const double SameSize = 0.1;

    private readonly KnownWords _words;
    private readonly List<object> _parts = [];
    private readonly List<TextLine> _lines = [];
    private Box _area;

    private PrintedDocument(KnownWords words) => _words = words;

    /// <summary>The paragraphs and tables of <paramref name="pages"/>, in reading order.</summary>
    public static PrintedDocument Of(IReadOnlyList<PdfPageLayout> pages, KnownWords words)
    {
        var document = new PrintedDocument(words);
        var running = RunningLines.Of(pages, words);
        foreach (var page in pages)
            document.Add(page, [.. page.Lines.Where(line => !running.Contains(line))]);
        return document;
    }

    /// <summary>The blocks.</summary>
    public List<Block> Blocks() =>
        _parts.ConvertAll(part => part is JoinedTable table ? table.Build() : (Block)new Paragraph((string)part));

    /// <summary>The places of rows that were made of what stood at the end of a page and at the top of the next.</summary>
    public IEnumerable<PagePlace> Mended => _parts.OfType<JoinedTable>().SelectMany(table => table.Mended);

    private void Add(PdfPageLayout page, List<TextLine> lines)
    {
        _area = Area(page);
        var items = page.Tables.Select(table => (table.Lattice.Bounds.Top, (object)table))
            .Concat(lines.Select(line => (line.Middle, (object)line)))
            .OrderByDescending(item => item.Item1);
        foreach (var (_, item) in items)
        {
            if (item is TextLine line)
                AddLine(line);
            else
                AddTable((PrintedTable)item);
        }

        EndParagraph();
    }

    private void AddTable(PrintedTable table)
    {
        EndParagraph();
        if (_parts.Count == 0 || _parts[^1] is not JoinedTable above || above.Last.Page != table.Page - 1 || !above.TryAdd(table, _words))
            _parts.Add(new JoinedTable(table));
    }

    private void AddLine(TextLine line)
    {
        if (_lines.Count > 0 && !IsNext(_lines[^1], line))
            EndParagraph();
        _lines.Add(line);
    }

    private static bool IsNext(TextLine above, TextLine line)
    {
        var down = above.Baseline - line.Baseline;
        return down > above.Size * 0.6 && down < Leading * above.Size && Math.Abs(above.Size - line.Size) <= SameSize * above.Size;
    }

    private void EndParagraph()
    {
        if (_lines.Count > 0)
            _parts.AddRange(WrappedText.Join(_lines, _area.Left, _area.Right).Split('\n').Where(text => text.Length > 0));
        _lines.Clear();
    }

    // Where text stands on the page.
    private static Box Area(PdfPageLayout page)
    {
        var boxes = page.Tables.Select(table => table.Lattice.Bounds)
            .Concat(page.Lines.Select(line => new Box(line.Left, line.Baseline, line.Right, line.Baseline + line.Size))).ToList();
        return boxes.Count == 0
            ? page.Page.Bounds
            : new Box(boxes.Min(box => box.Left), boxes.Min(box => box.Bottom), boxes.Max(box => box.Right), boxes.Max(box => box.Top));
    }
}
