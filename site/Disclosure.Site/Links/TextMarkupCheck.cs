using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Model.Checks;
using Disclosure.Site.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Links;

/// <summary>
/// Whether a text holds what its author took for markup and readers see as it was typed: HTML, which is off, and links to a reference
/// that is nowhere defined.
/// </summary>
public static partial class TextMarkupCheck
{
    /// <summary>The same text with HTML on, to find it: what is rendered has it off.</summary>
    private static readonly MarkdownPipeline WithHtml =
        new MarkdownPipelineBuilder().UsePipeTables().UseCjkFriendlyEmphasis().UseDefinitionLists().UseFootnotes().Build();

    /// <summary>What readers would see as it was typed.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="locate">A line of a text, counted from 0, as a place in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static ImmutableArray<Finding> Check(IEnumerable<WrittenText> texts, Func<WrittenText, int, string> locate)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return
        [
            .. from text in texts
               from typed in HtmlIn(text.Markdown).Concat(ReferencesIn(text.Markdown)).OrderBy(found => found.Line)
               select new Finding(LinkFindings.MarkupShownAsTyped, Place.At(locate(text, typed.Line)), $"“{typed.Words}”。"),
        ];
    }

    private static IEnumerable<(int Line, string Words)> HtmlIn(string markdown)
    {
        var document = Markdown.Parse(markdown, WithHtml);
        foreach (var block in document.Descendants<HtmlBlock>())
            yield return (block.Line, block.Lines.Lines[0].ToString().Trim());
        foreach (var tag in document.Descendants<HtmlInline>().Where(tag => !tag.Tag.StartsWith("</", StringComparison.Ordinal)))
            yield return (tag.Line, tag.Tag);
    }

    // A link whose reference is not defined is left as text: its brackets are literals.
    private static IEnumerable<(int Line, string Words)> ReferencesIn(string markdown) =>
        from leaf in ReportMarkup.Parse(markdown).Descendants<LeafBlock>()
        where leaf.Inline is not null
        from match in Reference().Matches(string.Concat(leaf.Inline!.Descendants().Select(WordsOf)))
        select (leaf.Line, match.Value);

    private static string WordsOf(MarkdownObject inline) => inline switch
    {
        LiteralInline words => words.Content.ToString(),
        DelimiterInline bracket => bracket.ToLiteral(),
        _ => "",
    };

    [GeneratedRegex(@"\[[^\[\]]+\]\[[^\[\]]*\]")]
    private static partial Regex Reference();
}
