using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
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
        .UseAutoIdentifiers(AutoIdentifierOptions.None)
        .Build();

    /// <summary>The markup of <paramref name="markdown"/>.</summary>
    /// <param name="page">The page that carries it.</param>
    /// <param name="markdown">The text.</param>
    /// <param name="headingShift">How many levels its headings go down: 1 makes <c>#</c> an <c>h2</c>.</param>
    /// <param name="anchorPrefix">What the anchors of its headings start with, so that they meet no other of the page.</param>
    public static Prose Render(Page page, string markdown, int headingShift, string anchorPrefix)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        SiteLinks.MakeRelative(document, page);
        ShiftHeadings(document, headingShift, anchorPrefix);
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new ScopedTableRenderer());
        renderer.Render(document);
        return new Prose(new HtmlString(writer.ToString()));
    }

    private static void ShiftHeadings(MarkdownDocument document, int shift, string anchorPrefix)
    {
        var number = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + shift, DeepestHeading);
            heading.GetAttributes().Id = $"{anchorPrefix}-{++number}";
        }
    }
}
