namespace Disclosure.Site.Components;

/// <summary>A named fact.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Href">What it links to, relative to the page; nothing for plain text.</param>
public sealed record FactItem(string Name, string Text, string? Href = null);
