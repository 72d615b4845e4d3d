using Disclosure.Site.Layout;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Text;

/// <summary>
/// Links of a text become relative to the page that carries it, whichever way they are written, so that the site works under any path.
/// Links to other sites are kept, if they are of a kind that can do no harm. Articles have no pictures of their own, and those of other
/// sites are not loaded: the description stands instead.
/// </summary>
internal static class SiteLinks
{
    private static readonly string[] HarmlessSchemes = ["http:", "https:", "mailto:", "tel:", "//"];

    public static void MakeRelative(MarkdownDocument document, Page page, SiteAddresses addresses, WrittenText text)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var url = link.Url ?? "";
            if (link.IsImage || !IsHarmless(url))
                ReplaceByWords(link);
            else if (SiteAddresses.IsForeign(url))
                link.GetAttributes().AddPropertyIfNotExist("rel", "external noopener");
            else if (url.Length > 0)
                link.Url = LinkTo(page, addresses.Resolve(text, url) ?? SiteAddresses.FromRoot(url));
        }
    }

    /// <summary>
    /// Whether a link runs nothing and leads somewhere: <c>javascript:</c> and the like, and <c>https://</c> alone, are no links.
    /// </summary>
    public static bool IsHarmless(string url) =>
        !SiteAddresses.IsForeign(url)
        || (HarmlessSchemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && HasHost(url));

    private static bool HasHost(string url) =>
        !url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0);

    private static string LinkTo(Page page, string address) =>
        address.StartsWith(page.Path + "#", StringComparison.Ordinal) ? address[page.Path.Length..] : page.LinkTo(address);

    private static void ReplaceByWords(LinkInline link) =>
        link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>().Select(words => words.Content.ToString()))));
}
