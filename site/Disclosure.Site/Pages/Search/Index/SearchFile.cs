using Disclosure.Model.Editions;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>A file of the index.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Content">What it holds.</param>
public sealed record SearchFile(string Path, byte[] Content)
{
    private const int VersionLength = 10;

    /// <summary>
    /// A short hash of the content: a changed file gets a new address, and one that did not change stays in readers' caches.
    /// </summary>
    public string Version => HashBytes.Of(Content).ToString()[..VersionLength];
}
