namespace Disclosure.Site.Pages.Home;

/// <summary>A project that did not reach all its targets.</summary>
/// <param name="Name">The project.</param>
/// <param name="Href">Its page.</param>
/// <param name="Text">What it cost, and how many targets were not reached, by name.</param>
public sealed record UnmetProject(string Name, string Href, string Text);
