namespace Disclosure.Site.Layout;

/// <summary>A link that every page carries.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its path from the site's root, such as <c>units/</c>.</param>
/// <param name="Section">The section it opens, so that the navigation can mark where the reader is.</param>
public sealed record SiteLink(string Name, string Path, SiteSection Section = SiteSection.None);
