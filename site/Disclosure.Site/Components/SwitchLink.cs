namespace Disclosure.Site.Components;

/// <summary>A choice among pages or parts of one kind, such as a year.</summary>
/// <param name="Name">The choice.</param>
/// <param name="Href">Where it leads, relative to the page.</param>
/// <param name="IsHere">Whether it is the one shown.</param>
public sealed record SwitchLink(string Name, string Href, bool IsHere = false);
