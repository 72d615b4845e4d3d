using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>Makes blocks of the elements below one element: the page's body or a cell. The parser has bounded their depth.</summary>
internal sealed class PageBlocks
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();

    /// <summary>The paragraphs and tables in reading order.</summary>
    public List<Block> Read(IElement element)
    {
        foreach (var node in element.ChildNodes)
            Add(node);
        EndParagraph();
        return _blocks;
    }

    private void Add(INode node)
    {
        if (node is IText text)
            _text.Append(text.Data);
        else if (node is IElement element && !ShownElements.IsHidden(element))
            Add(element);
    }

    private void Add(IElement element)
    {
        if (element is IHtmlTableElement table)
            AddTable(table);
        else if (element is IHtmlBreakRowElement)
            EndParagraph();
        else if (ShownElements.TypedInto(element) is { } typed)
            _text.Append(typed);
        else if (ShownElements.IsBlock(element))
            AddBlock(element);
        else
            AddChildren(element);
    }

    private void AddBlock(IElement element)
    {
        EndParagraph();
        AddChildren(element);
        EndParagraph();
    }

    private void AddChildren(IElement element)
    {
        foreach (var node in element.ChildNodes)
            Add(node);
    }

    private void AddTable(IHtmlTableElement table)
    {
        EndParagraph();
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption" && !ShownElements.IsHidden(child)))
            AddBlock(caption);
        _blocks.Add(PageTable.Of(table));
    }

    private void EndParagraph()
    {
        var text = ShownText.Clean(PageText.Collapse(_text.ToString()));
        _text.Clear();
        if (text.Length > 0)
            _blocks.Add(new Paragraph(text));
    }
}
