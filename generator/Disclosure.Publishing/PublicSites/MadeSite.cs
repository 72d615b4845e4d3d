namespace Disclosure.Publishing.PublicSites;

/// <summary>A public site that is made, whole, and not yet served unless it is the one that is.</summary>
/// <param name="Name">The name of its folder in <c>sites/</c>.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="IsCurrent">Whether it is the site that is served already: nothing changed.</param>
public sealed record MadeSite(string Name, string Folder, bool IsCurrent);
