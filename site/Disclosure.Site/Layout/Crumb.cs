namespace Disclosure.Site.Layout;

/// <summary>A step of the path to a page (当前位置).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its path from the site's root, such as <c>units/</c>.</param>
public sealed record Crumb(string Name, string Path);
