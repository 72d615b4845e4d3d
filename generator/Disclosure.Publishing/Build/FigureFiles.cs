using Disclosure.Site.Pages.Projects;

namespace Disclosure.Publishing.Build;

/// <summary>The figures of each year's projects and units, for the scripts of the explorer and of comparison.</summary>
internal static class FigureFiles
{
    /// <summary>Writes them.</summary>
    public static void Write(SiteInMaking site)
    {
        foreach (var (path, content) in YearFigures.Of(site.Context))
            site.Writer.Write(path, content);
    }
}
