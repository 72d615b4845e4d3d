using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Text;

/// <summary>
/// Anchors of headings come from their words without their number (<c>## 一、概述</c> is <c>#概述</c>), so that they stay when a section is put
/// before and the others are numbered anew; the second heading of the same words is <c>#概述-1</c>.
/// </summary>
internal static partial class HeadingAnchors
{
    /// <summary>Anchors that pages with texts have themselves.</summary>
    private static readonly FrozenSet<string> OfPages =
        new[] { "main", "report", "findings", "scores", "points", "notes", "others", "withheld", "history", "approval" }.ToFrozenSet();

    /// <summary>Gives every heading the anchor it has on the page, below <paramref name="text"/>'s own.</summary>
    public static void Place(MarkdownDocument document, WrittenText text)
    {
        foreach (var (heading, anchor) in Of(document))
            heading.GetAttributes().Id = OnPage(text, anchor);
    }

    /// <summary>
    /// The anchor on the page that <paramref name="fragment"/> means, as people write one: the anchor itself, or the heading's words;
    /// the fragment where the text has no such heading, for it may be the page's own.
    /// </summary>
    public static string Find(WrittenText text, string fragment)
    {
        var known = Of(ReportMarkup.Parse(text.Markdown)).Select(heading => heading.Anchor).ToHashSet();
        var written = Uri.UnescapeDataString(fragment);
        if (known.Contains(written))
            return OnPage(text, written);
        return known.Contains(AnchorOf(written)) ? OnPage(text, AnchorOf(written)) : written;
    }

    private static IEnumerable<(HeadingBlock Heading, string Anchor)> Of(MarkdownDocument document)
    {
        var used = new HashSet<string>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var words = AnchorOf(PlainWords.Of(heading.Inline?.Descendants<Inline>()));
            var anchor = words;
            for (var more = 1; !used.Add(anchor); more++)
                anchor = $"{words}-{more}";
            yield return (heading, anchor);
        }
    }

    private static string AnchorOf(string words) =>
        LinkHelper.UrilizeAsGfm(Number.Replace(words.Trim(), "")) is { Length: > 0 } anchor ? anchor : "section";

    private static string OnPage(WrittenText text, string anchor) =>
        text.Anchor.Length > 0 ? $"{text.Anchor}-{anchor}" : OfPages.Contains(anchor) ? anchor + "-text" : anchor;

    /// <summary>一、 （二） 3. 4） 第五章: what is numbered anew when a section is put before.</summary>
    [GeneratedRegex(
        @"^([一二三四五六七八九十百]+[、.．]|第[一二三四五六七八九十百]+(章|节|条|部分)[:：]?|[（(][一二三四五六七八九十百0-9]+[)）]"
        + @"|[0-9]+([.．][0-9]+)*\s+|[0-9]+([.．][0-9]+)*[.．、)）](?![0-9]))\s*")]
    private static partial Regex Number { get; }
}
