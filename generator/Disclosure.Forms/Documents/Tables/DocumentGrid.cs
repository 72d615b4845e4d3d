using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>
/// Lays the forms of a document into one grid: forms are split over several tables and tables by page breaks, and what reads
/// forms finds them stacked. Tables and paragraphs that can't belong to a form are left out.
/// </summary>
internal sealed class DocumentGrid
{
    private readonly KnownWords _words;
    private readonly TablePlaces _places = new();
    private readonly GridBuilder _builder;
    private readonly LinesBetween _lines;
    private LaidTable? _above;
    private int _tables;
    private int _rows;

    private DocumentGrid(string file, string caption, KnownWords words)
    {
        _words = words;
        _builder = new GridBuilder(file, "", _places) { Caption = caption };
        _lines = new LinesBetween(words);
    }

    /// <summary>The grid of a document; empty where no table in it can be part of a form, going by <paramref name="headings"/>.</summary>
    /// <exception cref="LimitException">It is larger or deeper than any form.</exception>
    public static Grid Of(string file, string caption, IEnumerable<Block> blocks, HeadingTable headings)
    {
        var document = new DocumentGrid(file, caption, new KnownWords(headings));
        foreach (var block in DocumentTables.Unframe(blocks, document._words))
            document.Add(block);
        if (document._above is not null)
            document.AddLines(isTableNext: false);
        return document._builder.Build();
    }

    private void Add(Block block)
    {
        if (block is Paragraph paragraph)
            _lines.Add(paragraph.Text);
        else if (TableLayout.Of((TableBlock)block) is { Cells.Count: > 0 } table)
            Add(table);
    }

    private void Add(LaidTable table)
    {
        var isOfForm = IsOfForm(table);
        if (isOfForm)
            AddLines(isTableNext: true);
        else
            _lines.AddGap();
        _tables++;
        if (isOfForm)
            AddRows(table);
    }

    private void AddRows(LaidTable table)
    {
        foreach (var cell in table.Cells)
            Add(cell);
        for (var row = 1; row <= table.Rows; row++)
            _places.AddRow(row <= table.Places.Count ? table.Places[row - 1] : new PagePlace(0, _tables, row));
        _rows += table.Rows;
        _above = table;
    }

    // A page break leaves the rest of a table without any heading.
    private bool IsOfForm(LaidTable table) =>
        table.Cells.Any(cell => _words.IsHeading(cell.Text))
        || table.Cells.GroupBy(cell => cell.Row).Any(row => _words.AreOfOtherTable(row.Select(cell => cell.Text)))
        || (_above is { } above && _lines.IsEmpty
            && (above.Columns == table.Columns || table.Cells.Any(cell => _words.IsPerson(cell.Text))));

    private void AddLines(bool isTableNext)
    {
        foreach (var (text, isHead) in _lines.Take(isTableAbove: _above is not null, isTableNext))
        {
            Add(new LaidCell(0, 0, 1, 1, text));
            _places.AddLine(isHead ? _tables + 1 : _tables, isHead);
            _rows++;
        }
    }

    private void Add(LaidCell cell)
    {
        var address = new CellAddress(_rows + cell.Row + 1, cell.Column + 1);
        if (_builder.Count >= DocumentLimits.Cells || address.Row > DocumentLimits.Rows || address.Column > DocumentLimits.Columns)
            throw new LimitException("单元格过多");
        if (cell.Text.Length > DocumentLimits.CellCharacters)
            throw new LimitException("单元格文字过长");
        _builder.Add(new GridCell(address, cell.Text));
        if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
            _builder.Merge(address, new CellAddress(address.Row + cell.RowSpan - 1, address.Column + cell.ColumnSpan - 1));
    }
}
