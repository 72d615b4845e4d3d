using Microsoft.AspNetCore.Html;

namespace Disclosure.Site.Components;

/// <summary>A report or guide as markup.</summary>
/// <param name="Html">Markup the builder made from Markdown with raw HTML off, so that it can be trusted.</param>
public sealed record Prose(HtmlString Html);
