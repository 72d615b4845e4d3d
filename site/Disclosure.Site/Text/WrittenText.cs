namespace Disclosure.Site.Text;

/// <summary>A text that people wrote in Markdown, and where it stands: in the content and on the site.</summary>
/// <param name="ContentPath">Its file in the content: <c>guide/grades.md</c>.</param>
/// <param name="Page">The page that carries it, from the site's root: <c>guide/grades/</c>.</param>
/// <param name="Anchor">Where it begins on that page, and what the anchors of its headings start with; empty where it has the page to
/// itself.</param>
/// <param name="Markdown">The text.</param>
public sealed record WrittenText(string ContentPath, string Page, string Anchor, string Markdown)
{
    /// <summary>Its address, from the site's root.</summary>
    public string Address => Anchor.Length == 0 ? Page : $"{Page}#{Anchor}";
}
