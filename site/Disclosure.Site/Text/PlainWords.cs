using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Text;

/// <summary>What a piece of Markdown says, without its markup.</summary>
internal static class PlainWords
{
    /// <summary>The words of <paramref name="inlines"/>; empty where there are none.</summary>
    public static string Of(IEnumerable<Inline>? inlines) => string.Concat(inlines?.Select(WordsOf) ?? []);

    private static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };
}
