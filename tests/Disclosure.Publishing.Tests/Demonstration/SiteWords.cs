using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The words of a page that are the site's own.</summary>
internal static class SiteWords
{
    /// <summary>What departments wrote, and articles that explain forms, are quoted as they are.</summary>
    private const string Quoted = "blockquote, .as-written, .prose";

    /// <summary>What the site itself says: the text, and what is only heard or shown by search engines.</summary>
    public static string Of(IHtmlDocument page)
    {
        var copy = (IElement)page.Body!.Clone();
        foreach (var quoted in copy.QuerySelectorAll(Quoted + ", code, pre").ToList())
            quoted.Remove();
        // Cells and blocks stand apart without a line break in the markup.
        foreach (var block in copy.QuerySelectorAll("td, th, dd, dt, p, div, li, h2, h3, h4, .badge").ToList())
            block.AppendChild(copy.Owner!.CreateTextNode("\n"));
        var heard = copy.QuerySelectorAll("[aria-label], [title], [alt]")
            .Select(element => element.GetAttribute("aria-label") ?? element.GetAttribute("title") ?? element.GetAttribute("alt"));
        var description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
        return string.Join('\n', [copy.TextContent, page.Title, description, .. heard]);
    }
}
