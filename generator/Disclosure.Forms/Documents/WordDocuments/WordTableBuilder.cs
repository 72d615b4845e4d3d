using Disclosure.Forms.Documents.Tables;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = Disclosure.Forms.Documents.Tables.TableCell;
using TableRow = Disclosure.Forms.Documents.Tables.TableRow;

namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>Makes a table of a document's rows. Word has a cell in every row of a merge; here the first spans them.</summary>
internal sealed class WordTableBuilder
{
    private readonly List<(int Skipped, List<WordCell> Cells)> _rows = [];
    // The cell at the top of the merge that reaches down to here, by its first column.
    private Dictionary<int, WordCell> _open = [];
    private Dictionary<int, WordCell> _next = [];
    private List<WordCell> _row = [];
    private WordCell _cell = new();
    private int _skipped;
    private int _column;
    private bool _isDeleted;

    /// <summary>What stands in the cell that is being read.</summary>
    public List<Block> Content => _cell.Content;

    /// <summary>A row starts.</summary>
    public void StartRow()
    {
        _row = [];
        _next = [];
        (_skipped, _column, _isDeleted) = (0, 0, false);
    }

    /// <summary>A cell starts.</summary>
    public void StartCell() => _cell = new WordCell();

    /// <summary>Takes the properties of the row.</summary>
    public void Set(TableRowProperties properties)
    {
        var before = properties.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        _skipped = _column = Math.Clamp(before, 0, DocumentLimits.Columns);
        _isDeleted = properties.GetFirstChild<Deleted>() is not null || properties.GetFirstChild<Hidden>() is not null;
    }

    /// <summary>Takes the properties of the cell.</summary>
    public void Set(TableCellProperties properties)
    {
        _cell.ColumnSpan = Math.Clamp(properties.GridSpan?.Val?.Value ?? 1, 1, DocumentLimits.Columns);
        if (properties.VerticalMerge is { } merge)
            _cell.Merge = merge.Val is { } value && value.Value == MergedCellValues.Restart ? WordMerge.Starts : WordMerge.Continues;
    }

    /// <summary>The cell is over.</summary>
    public void EndCell()
    {
        var cell = _cell;
        // A cell that goes on with the one above shows nothing of its own; where there is none above it is a cell like any.
        if (cell.Merge == WordMerge.Continues && _open.TryGetValue(_column, out var above))
        {
            _next[_column] = above;
            cell.Above = above;
        }
        else if (cell.Merge != WordMerge.None)
        {
            _next[_column] = cell;
        }

        _row.Add(cell);
        _column += cell.ColumnSpan;
        _cell = new WordCell();
        if (_column > DocumentLimits.Columns)
            throw new LimitException("表格列数过多");
    }

    /// <summary>The row is over.</summary>
    public void EndRow()
    {
        if (_isDeleted)
            return;
        foreach (var cell in _row.Where(cell => cell.Above is not null))
            cell.Above!.RowSpan++;
        _open = _next;
        _rows.Add((_skipped, _row));
    }

    /// <summary>The table.</summary>
    public TableBlock Build() => new([.. _rows.Select(row => new TableRow(
        [.. row.Cells.Where(cell => cell.Above is null).Select(cell => new TableCell(cell.Content, cell.ColumnSpan, cell.RowSpan))],
        row.Skipped))]);
}
