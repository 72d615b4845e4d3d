using System.Collections.Frozen;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>
/// Refuses a page whose elements are never closed. The parser looks through all open elements at nearly every tag, as the
/// standard has it, so that a page of nothing but <c>&lt;div&gt;</c> would keep it busy for hours. What is counted here follows
/// the standard only so far that it never counts fewer open elements than the parser keeps.
/// </summary>
internal static class PageDepth
{
    private const int Most = 1_000;

    private static readonly FrozenSet<string> Void = Set(
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param",
        "source", "track", "wbr", "html", "head", "body");

    private static readonly FrozenSet<string> Formatting = Set(
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    // An end tag is not looked for beyond these.
    private static readonly FrozenSet<string> Bounds = Set(
        "table", "td", "th", "caption", "marquee", "object", "applet", "template", "svg", "math", "foreignobject", "desc", "title");

    private static readonly FrozenSet<string> Blocks = Set(
        "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "li", "main", "menu", "nav", "ol",
        "p", "pre", "listing", "section", "summary", "ul", "button", "select", "frameset",
        "iframe", "noscript", "plaintext", "textarea", "xmp",
        "tr", "tbody", "thead", "tfoot", "colgroup", "search");

    /// <summary>Checks the page's source.</summary>
    /// <exception cref="LimitException">More elements stand open within each other than on any page that people made.</exception>
    public static void Check(string text)
    {
        var open = new List<string>();
        var tags = new TagReader(text);
        while (tags.Next())
        {
            if (tags.IsEnd)
                Close(tags.Name, open);
            else if (!Void.Contains(tags.Name) || IsForeign(open))
                Open(tags.Name, open);
            if (open.Count > Most)
                throw new LimitException("网页元素嵌套过深");
        }
    }

    // The next cell, row, paragraph or item closes the one before.
    private static void Open(string name, List<string> open)
    {
        if (name is "td" or "th" or "tr")
            CutToRow(name, open);
        else if (name is "p" or "li" or "dd" or "dt" or "option" && open.Count > 0 && open[^1] == name && !IsForeign(open))
            open.RemoveAt(open.Count - 1);
        open.Add(name);
    }

    private static void CutToRow(string name, List<string> open)
    {
        var at = open.FindLastIndex(other => other is "table" or "tr" || (other is not ("td" or "th") && Bounds.Contains(other)));
        if (at >= 0 && open[at] == "table")
            CutTo(at + 1, open);
        else if (at >= 0 && open[at] == "tr")
            CutTo(name == "tr" ? at : at + 1, open);
    }

    private static void Close(string name, List<string> open)
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at] == name && Formatting.Contains(name))
                Remove(name, at, open);
            else if (open[at] == name)
                CutTo(at, open);
            else if (!EndsSearch(name, open[at]))
                continue;
            return;
        }
    }

    // Of more than three alike the parser knows only three, and the end tags of the others do nothing.
    private static void Remove(string name, int at, List<string> open)
    {
        if (open.FindAll(other => other == name).Count <= 3 || at == open.Count - 1)
            open.RemoveAt(at);
    }

    private static bool EndsSearch(string name, string open) => name switch
    {
        "table" => false,
        "td" or "th" or "tr" or "tbody" => open == "table",
        _ => Bounds.Contains(open) || (!Blocks.Contains(name) && !Formatting.Contains(name) && Blocks.Contains(open)),
    };

    // Within drawings every element may hold any other.
    private static bool IsForeign(List<string> open) => open.Contains("svg") || open.Contains("math");

    private static void CutTo(int count, List<string> open) => open.RemoveRange(count, open.Count - count);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => FrozenSet.Create(StringComparer.Ordinal, names);
}
