using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Reports;

namespace Disclosure.Tests;

/// <summary>
/// The demonstration district as a site. <c>tests/run</c> builds it anew for each run and hands its folder over in
/// <c>DISCLOSURE_DEMONSTRATION</c>; a project that is run alone builds it in a temporary folder, once.
/// </summary>
internal static class BuiltDemonstration
{
    private static readonly Lazy<string> Found = new(FindOrBuild);

    /// <summary>The site's folder. It is only read.</summary>
    public static string Folder => Found.Value;

    /// <summary>Builds it once more, elsewhere.</summary>
    public static BuildReport Build(string output, SiteAddress? baseUrl = null, int jobs = 4)
    {
        var reading = ContentReader.Read(Repository.Folder("content"));
        return SiteBuild.Run(
            reading,
            RecordChecks.Check(reading.Records),
            new BuildOptions { Output = output, Mode = SiteMode.Public, BaseUrl = baseUrl, Jobs = jobs });
    }

    private static string FindOrBuild()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_DEMONSTRATION") is { Length: > 0 } named)
            return File.Exists(Path.Combine(named, "index.html"))
                ? named
                : throw new DirectoryNotFoundException($"DISCLOSURE_DEMONSTRATION holds no site: {named}");
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var report = Build(folder["site"]);
        Assert.Empty(report.Findings);
        return folder["site"];
    }
}
