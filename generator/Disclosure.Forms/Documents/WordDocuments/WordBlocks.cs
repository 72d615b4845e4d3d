using Disclosure.Forms.Documents.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Cell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>
/// Makes blocks of a document's elements as they pass by. What Word doesn't show is passed over: deleted and moved text,
/// deleted rows, hidden text, pictures and the text boxes in them.
/// </summary>
internal sealed class WordBlocks(OpenXmlReader reader)
{
    private readonly List<Block> _body = [];
    private readonly Stack<WordTableBuilder> _tables = new();
    private readonly WordText _text = new();
    private int _blocks;

    /// <summary>The blocks of the document in reading order.</summary>
    /// <exception cref="LimitException">It is larger or deeper than any form.</exception>
    public List<Block> Read()
    {
        while (reader.Read())
        {
            while (IsUnseen(reader.ElementType) && reader.IsStartElement)
                reader.Skip();
            if (reader.EOF)
                break;
            if (reader.IsStartElement)
                Start();
            if (reader.IsEndElement)
                End();
        }

        return _body;
    }

    private static bool IsUnseen(Type type) =>
        type == typeof(DeletedRun) || type == typeof(MoveFromRun) || type == typeof(Drawing) || type == typeof(Picture)
        || type == typeof(EmbeddedObject) || type == typeof(AlternateContent) || type == typeof(ParagraphProperties);

    private void Start()
    {
        var type = reader.ElementType;
        if (type == typeof(WordTable))
            StartTable();
        else if (type == typeof(TableRowProperties))
            Open?.Set((TableRowProperties)reader.LoadCurrentElement()!);
        else if (type == typeof(TableCellProperties))
            Open?.Set((TableCellProperties)reader.LoadCurrentElement()!);
        else if (type == typeof(Row))
            Open?.StartRow();
        else if (type == typeof(Cell))
            Open?.StartCell();
        else if (type == typeof(RunProperties))
            _text.Set((RunProperties)reader.LoadCurrentElement()!);
        else
            _text.Start(reader);
    }

    private void End()
    {
        var type = reader.ElementType;
        if (type == typeof(WordParagraph))
            Add(_text.TakeParagraph());
        else if (type == typeof(Run))
            _text.EndRun();
        else if (type == typeof(Cell))
            Open?.EndCell();
        else if (type == typeof(Row))
            Open?.EndRow();
        else if (type == typeof(WordTable) && _tables.TryPop(out var table))
            Add(table.Build());
    }

    private WordTableBuilder? Open => _tables.TryPeek(out var table) ? table : null;

    private void StartTable()
    {
        if (_tables.Count >= DocumentLimits.Depth)
            throw new LimitException("表格嵌套过深");
        _tables.Push(new WordTableBuilder());
    }

    private void Add(Block? block)
    {
        if (block is null)
            return;
        if (++_blocks > DocumentLimits.Cells)
            throw new LimitException("段落过多");
        (Open?.Content ?? _body).Add(block);
    }
}
