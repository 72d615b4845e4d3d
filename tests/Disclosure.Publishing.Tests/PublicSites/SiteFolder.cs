using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.PublicSites;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>The folder of a public site, as tests look at it.</summary>
internal static class SiteFolder
{
    public static PublicSite Open(string output, SiteDisk? disk = null)
    {
        var (site, finding) = PublicSite.Open(output, [], disk ?? SiteDisk.Real);
        Assert.Null(finding);
        return site!;
    }

    public static SiteStamp Stamp(DateOnly day, string state, int edition = 1) =>
        new(new EditionId(day, edition), ContentHash.Of(Encoding.UTF8.GetBytes(state)), day, "disclosure test");

    /// <summary>The hash of every file but the result of reading back, by path.</summary>
    public static SortedDictionary<string, string> SumsOf(string site) => new(
        Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(site, file), File: file))
            .Where(file => file.Path != "readback.json")
            .ToDictionary(file => file.Path, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.File)))),
        StringComparer.Ordinal);
}
