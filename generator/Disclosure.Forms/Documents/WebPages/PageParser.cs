using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>Parses a page as a browser does, within bounds: no script runs, nothing is loaded.</summary>
internal static class PageParser
{
    // Attributes that say what is shown; every other is dropped as it is read.
    private static readonly string[] Needed = ["rowspan", "colspan", "hidden", "style", "type", "value", "href", "src", "data"];

    /// <summary>The page.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static IHtmlDocument Parse(string text)
    {
        PageDepth.Check(text);
        var elements = 0;
        var limit = new AllocationLimit();
        var options = new HtmlParserOptions
        {
            MaximumDepth = DocumentLimits.Depth,
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) => IsNeeded(name.Span),
            OnCreated = (_, _) =>
            {
                if (++elements > DocumentLimits.Elements)
                    throw new LimitException("网页元素过多");
                limit.Check();
            },
        };
        return new HtmlParser(options).ParseDocument(text);
    }

    private static bool IsNeeded(ReadOnlySpan<char> name)
    {
        foreach (var needed in Needed)
        {
            if (name.SequenceEqual(needed))
                return true;
        }

        return false;
    }
}
