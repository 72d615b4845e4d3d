using Disclosure.Site.Layout;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Text;

/// <summary>
/// Links in Markdown name paths from the site's root (<c>glossary/#execution-rate</c>; a leading <c>/</c> or <c>../</c> is
/// taken off), so that a text can move. Here they become relative to the page that carries the text. Links to other sites
/// are kept; pictures of other sites are not loaded, their description stands instead.
/// </summary>
internal static class SiteLinks
{
    public static void MakeRelative(MarkdownDocument document, Page page)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.Url is not { Length: > 0 } url || url[0] == '#')
                continue;
            if (IsOfAnotherSite(url))
                TreatForeign(link);
            else
                link.Url = page.LinkTo(url.TrimStart('.', '/'));
        }
    }

    private static bool IsOfAnotherSite(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) || url.AsSpan(0, Math.Min(url.Length, 12)).Contains(':');

    private static void TreatForeign(LinkInline link)
    {
        if (link.IsImage)
            link.ReplaceBy(new LiteralInline(link.FirstChild is LiteralInline words ? words.Content.ToString() : ""));
        else
            Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(link).AddPropertyIfNotExist("rel", "external noopener");
    }
}
