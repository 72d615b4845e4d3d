using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Site.Facts;
using Disclosure.Site.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Links;

/// <summary>
/// Whether the links of every text lead to a page of the site, and to a place on it. Pages are planned, and those that links name a place
/// of are rendered, only where a text has such a link.
/// </summary>
public static class TextLinkCheck
{
    /// <summary>What is wrong with the links and pictures of the texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="context">Gives what pages draw from; asked once, where a text has a link within the site.</param>
    /// <param name="files">The files that the site has beside its pages and their data, such as <c>robots.txt</c>.</param>
    /// <param name="locate">A line of a text, counted from 0, as a place in words.</param>
    public static ImmutableArray<Finding> Check(
        IEnumerable<WrittenText> texts, Func<PageContext> context, IReadOnlySet<string> files, Func<WrittenText, int, string> locate)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var pages = new Lazy<SitePlaces>(() => new SitePlaces(context(), files));
        return
        [
            .. from text in texts
               from link in ReportMarkup.Parse(text.Markdown).Descendants<LinkInline>()
               let wrong = Judge(text, link, pages)
               where wrong is not null
               select new Finding(wrong.Value.Kind, Place.At(locate(text, link.Line)), wrong.Value.Message),
        ];
    }

    private static (FindingDefinition Kind, string Message)? Judge(WrittenText text, LinkInline link, Lazy<SitePlaces> pages)
    {
        var url = link.Url ?? "";
        if (link.IsImage)
            return (LinkFindings.PictureNotShown, $"图片“{url}”。");
        if (url.Length == 0)
            return (LinkFindings.PageMissing, "链接是空的。");
        if (SiteAddresses.IsForeign(url))
            return SiteLinks.IsHarmless(url) ? null : (LinkFindings.LinkNotAllowed, $"链接“{url}”。");
        if (pages.Value.HasLooseFile(url))
            return null;
        if (pages.Value.Addresses.Resolve(text, url) is not { } address || !pages.Value.HasFile(address))
            return (LinkFindings.PageMissing, $"链接“{url}”。");
        return pages.Value.HasAnchor(address) ? null : (LinkFindings.AnchorMissing, $"链接“{url}”。");
    }
}
