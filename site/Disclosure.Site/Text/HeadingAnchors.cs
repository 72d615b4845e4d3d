using System.Collections.Frozen;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Disclosure.Site.Text;

/// <summary>
/// Anchors of headings come from their words (<c>## 概述</c> is <c>#概述</c>), so that they stay when a section is put before; the second
/// heading of the same words is <c>#概述-1</c>. Markdig names them; here they are kept apart from the page's own.
/// </summary>
internal static class HeadingAnchors
{
    /// <summary>Anchors that pages with texts have themselves.</summary>
    private static readonly FrozenSet<string> OfPages =
        new[] { "main", "report", "findings", "scores", "notes", "others", "withheld", "history", "approval" }.ToFrozenSet();

    /// <summary>Gives every heading the anchor it has on the page, below <paramref name="text"/>'s own.</summary>
    public static void Place(MarkdownDocument document, WrittenText text)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            attributes.Id = OnPage(text, attributes.Id ?? "");
        }
    }

    /// <summary>
    /// The anchor on the page that <paramref name="fragment"/> means, as people write one: the anchor itself, or the heading's words;
    /// the fragment where the text has no such heading, for it may be the page's own.
    /// </summary>
    public static string Find(WrittenText text, string fragment)
    {
        var known = ReportMarkup.Parse(text.Markdown).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id).ToHashSet();
        var written = Uri.UnescapeDataString(fragment);
        return known.Contains(written) ? OnPage(text, written)
            : known.Contains(LinkHelper.UrilizeAsGfm(written)) ? OnPage(text, LinkHelper.UrilizeAsGfm(written))
            : written;
    }

    private static string OnPage(WrittenText text, string anchor) =>
        text.Anchor.Length > 0 ? $"{text.Anchor}-{anchor}" : OfPages.Contains(anchor) ? anchor + "-text" : anchor;
}
