using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>
/// A project and a department of the whole demonstration get other codes: with evaluations, surveys, the process and years of editions.
/// </summary>
public sealed partial class RenamedDemonstrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_public_address_leads_on_and_no_link_is_dead()
    {
        using (var copy = Process.Start("cp", ["-a", Repository.Folder("content"), _folder["content"]]))
            await copy.WaitForExitAsync();
        var before = ReadPublished();
        var day = before.AsOf.AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Office.Done(await As("shili-shenhe", day, "refresh", "--output", _folder["before"]));

        foreach (var (old, now) in new[] { ("104-001", "104-901"), ("102", "502") })
            Office.Done(await As("shili-bianzhi", day, "rename", old, now));
        var prepared = await As("shili-bianzhi", day, "publish", "--codes", "--revision", "一体化系统换了编码");
        var edition = Office.EditionOf(prepared);
        Office.Done(await As("shili-shenhe", day, "sign", edition));
        Office.Done(await As("shili-baomi", day, "sign", edition));
        Office.Done(await As("shili-shenhe", day, "release", edition, "--output", _folder["after"]));

        Assert.Empty(Pages("before").Except(Pages("after"), StringComparer.Ordinal));
        Assert.All(
            new[] { "projects/104-001/", "units/102/", "units/102/2025/", "units/102/2025/pack/", "units/102/projects/" },
            address => Assert.Contains("编码由", PageAt(address), StringComparison.Ordinal));
        Assert.Empty(DeadLinks());
        AssertSurveysCount(before, ReadPublished());
    }

    // What was rated under the old code counts for the new one.
    private static void AssertSurveysCount(RecordSet before, RecordSet after)
    {
        var rated = before.SatisfactionOf(ProjectCode.Parse("104-001")).ToList();
        Assert.NotEmpty(rated);
        Assert.Equal(
            rated.Select(result => (result.Survey, result.Scored.Valid)),
            after.SatisfactionOf(ProjectCode.Parse("104-901")).Select(result => (result.Survey, result.Scored.Valid)));
        Assert.NotEmpty(after.SatisfactionOf(UnitCode.Parse("502")));
    }

    private IEnumerable<string> DeadLinks()
    {
        var site = Path.GetFullPath(Site("after"));
        foreach (var file in Directory.EnumerateFiles(site, "index.html", SearchOption.AllDirectories))
        {
            foreach (Match link in Link.Matches(File.ReadAllText(file)))
            {
                var address = Uri.UnescapeDataString(link.Groups["href"].Value.Split('#', '?')[0]);
                if (address.Length == 0 || address.Contains(':', StringComparison.Ordinal))
                    continue;
                var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, address));
                if (!File.Exists(target) && !File.Exists(Path.Combine(target, "index.html")))
                    yield return $"{Path.GetRelativePath(site, file)} → {address}";
            }
        }
    }

    private HashSet<string> Pages(string output) =>
    [
        .. Directory.EnumerateFiles(Site(output), "index.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Site(output), file)),
    ];

    private string PageAt(string address) => File.ReadAllText(Path.Combine(Site("after"), address, "index.html"));

    private string Site(string output) => Path.Combine(_folder[output], "current");

    private RecordSet ReadPublished()
    {
        var store = EditionStore.Open(_folder["content"], TimeProvider.System);
        var history = store.Read().History!;
        return ContentReader.Read(new EditionSource(store, history), history.Head!.Day).Records;
    }

    private Task<CommandRun> As(string account, string day, params string[] args) => CommandRun.Of(
        console => console with
        {
            Variable = name => name switch { "DISCLOSURE_ACCOUNT" => account, "DISCLOSURE_DAY" => day, _ => null },
        },
        [.. args, "--content", _folder["content"]]);

    [GeneratedRegex("(?:href|src)=\"(?<href>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Link { get; }
}
