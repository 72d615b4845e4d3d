using AngleSharp.Html.Dom;
using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>What a page says.</summary>
/// <param name="Title">The title of its window; empty where it has none.</param>
/// <param name="Blocks">Its paragraphs and tables in reading order.</param>
/// <param name="Attachments">The names of the files it links to.</param>
internal sealed record PageContent(string Title, IReadOnlyList<Block> Blocks, IReadOnlyList<string> Attachments)
{
    private const int LongestTitle = 100;

    /// <summary>The content of a page.</summary>
    public static PageContent Of(IHtmlDocument document)
    {
        var title = PageText.Collapse(document.Title ?? "").Trim();
        return new PageContent(
            title.Length <= LongestTitle ? title : title[..LongestTitle] + "……",
            document.Body is { } body ? new PageBlocks().Read(body) : [],
            PageAttachments.Of(document));
    }
}
