using Disclosure.Site.Pages.Search.Index;

namespace Disclosure.Publishing.Build;

/// <summary>The index of the search page: <c>search/index.txt</c> and what it names.</summary>
internal static class SearchFiles
{
    /// <summary>Writes them.</summary>
    public static void Write(SiteInMaking site) =>
        SearchIndex.Make(site.Context, site.Options.Jobs, file => site.Writer.Write(file.Path, file.Content));
}
