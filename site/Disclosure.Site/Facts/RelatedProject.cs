namespace Disclosure.Site.Facts;

/// <summary>A project that readers of another one may look for.</summary>
/// <param name="Name">Its name, as all pages show it.</param>
/// <param name="Path">Its page, from the site's root.</param>
/// <param name="Reason">What they have to do with each other.</param>
public sealed record RelatedProject(string Name, string Path, string Reason);
