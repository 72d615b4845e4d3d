using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Portals;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Releases;
using Disclosure.Publishing.Reports;

namespace Disclosure.Tests;

/// <summary>
/// The public site of the demonstration district: of its newest edition, told for its day. <c>tests/run</c> makes it anew for each run and
/// hands its folder over in <c>DISCLOSURE_DEMONSTRATION</c>; a project that is run alone makes it in a temporary folder, once.
/// </summary>
internal static class BuiltDemonstration
{
    private static readonly Lazy<string> Found = new(FindOrBuild);
    private static readonly Lazy<ContentReading> Published = new(ReadPublished);

    /// <summary>The site's folder. It is only read.</summary>
    public static string Folder => Found.Value;

    /// <summary>What is published, as the site tells it: the newest edition on the demonstration's day.</summary>
    public static ContentReading Reading => Published.Value;

    private static string Content => Repository.Folder("content");

    private static DateOnly Day => PortalFile.Read(Content)!.DemonstrationDay!.Value;

    /// <summary>Makes it once more, elsewhere: what its making reports, and where it is.</summary>
    public static (BuildReport Report, string Folder) Build(string output, SiteAddress? baseUrl = null, int jobs = 4)
    {
        var (site, finding) = PublicSite.Open(output, [Content]);
        Assert.Null(finding);
        using (site)
        {
            var outcome = Refreshing.Refresh(
                Content, Day, site!, stamp => new PublicSiteOptions { Stamp = stamp, BaseUrl = baseUrl, Jobs = jobs });
            Assert.Empty(outcome.Findings);
            return (outcome.Report!, site!.CurrentFolder!);
        }
    }

    private static ContentReading ReadPublished()
    {
        var store = EditionStore.Open(Content, TimeProvider.System);
        var (history, damage) = store.Read();
        Assert.Null(damage);
        return ContentReader.Read(new EditionSource(store, history!), Day);
    }

    private static string FindOrBuild()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_DEMONSTRATION") is { Length: > 0 } named)
            return File.Exists(Path.Combine(named, "index.html"))
                ? named
                : throw new DirectoryNotFoundException($"DISCLOSURE_DEMONSTRATION holds no site: {named}");
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return Build(folder["public"]).Folder;
    }
}
