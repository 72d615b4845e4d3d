using System.Collections.Frozen;
using Disclosure.Model.Approvals;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Search.Index;
using Disclosure.Site.Pages.Projects;

namespace Disclosure.Publishing.Build;

/// <summary>The files that a build makes beside the pages and their data.</summary>
internal static class LooseFiles
{
    /// <summary>Their paths from the site's root, for a site whose address is known.</summary>
    public static FrozenSet<string> Of(RecordSet records, IEnumerable<PublishedScan> scans) =>
    [
        .. SiteAssets.Paths, DataSchemaFile.Path, SearchEngineFiles.Robots, SearchEngineFiles.Map,
        .. SearchIndex.PathsOf(records),
        .. YearFigures.PathsOf(records),
        .. scans.Select(scan => scan.Path),
        .. ReceiptLists.Of(records).Select(result => SitePaths.Leaves(result.Survey)),
    ];
}
