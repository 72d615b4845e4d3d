using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>How elements show on a page.</summary>
internal static partial class ShownElements
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "template", "noscript", "head", "select", "datalist", "button",
        "iframe", "object", "embed", "svg", "canvas", "audio",
        "video", "map", "title", "meta", "link", "rp", "rt");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "legend", "li", "main", "menu",
        "nav", "ol", "p", "pre", "section", "summary", "ul", "caption", "tr", "td", "th", "thead", "tbody", "tfoot");

    /// <summary>Whether a reader sees nothing of the element.</summary>
    public static bool IsHidden(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    /// <summary>Whether the element starts a paragraph of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>What is typed into a field of the page; nothing where the element is no such field.</summary>
    public static string? TypedInto(IElement element) =>
        element.LocalName == "input" && (element.GetAttribute("type") ?? "text").Equals("text", StringComparison.OrdinalIgnoreCase)
            ? element.GetAttribute("value")
            : null;

    [GeneratedRegex(@"(?<![-\w])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();
}
