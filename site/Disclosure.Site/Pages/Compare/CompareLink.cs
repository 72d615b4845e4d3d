namespace Disclosure.Site.Pages.Compare;

/// <summary>The way from a project's or unit's page to where it stands beside others.</summary>
/// <param name="Href">The comparison that begins with it, relative to the page.</param>
public sealed record CompareLink(string Href);
