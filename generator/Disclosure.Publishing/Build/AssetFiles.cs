using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>The style sheet, icons and whatever else lies in the site project's <c>assets/</c>.</summary>
internal static class AssetFiles
{
    /// <summary>Writes every asset.</summary>
    public static void Write(SiteInMaking site)
    {
        foreach (var path in SiteAssets.Paths)
            site.Writer.Write(path, SiteAssets.Read(path));
    }
}
