using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace Disclosure.Site.Text;

/// <summary>
/// Turns a report's or guide's Markdown into markup. Raw HTML is off; emphasis works beside Chinese punctuation; headings
/// go below the page's own; column headings of tables are marked as such.
/// </summary>
internal static class ReportMarkup
{
    private const int DeepestHeading = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .UseDefinitionLists()
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The markup of <paramref name="text"/>.</summary>
    /// <param name="page">The page that carries it.</param>
    /// <param name="addresses">What its links mean.</param>
    /// <param name="text">The text.</param>
    /// <param name="headingShift">
    /// How many levels its headings go down: 1 makes the highest of them an <c>h2</c>, whether it is written with one <c>#</c> or with two.
    /// </param>
    public static Prose Render(Page page, SiteAddresses addresses, WrittenText text, int headingShift)
    {
        var document = Parse(text.Markdown);
        SiteLinks.MakeRelative(document, page, addresses, text);
        HeadingAnchors.Place(document, text);
        ShiftHeadings(document, headingShift);
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScopedTableRenderer());
        renderer.Render(document);
        return new Prose(new HtmlString(writer.ToString()));
    }

    /// <summary>The parts of <paramref name="markdown"/>, as they are rendered.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static void ShiftHeadings(MarkdownDocument document, int shift)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var highest = headings.Count == 0 ? 1 : headings.Min(heading => heading.Level);
        foreach (var heading in headings)
            heading.Level = Math.Min(heading.Level - highest + 1 + shift, DeepestHeading);
    }
}
