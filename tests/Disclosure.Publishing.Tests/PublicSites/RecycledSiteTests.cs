using Disclosure.Model.Editions;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.PublicSites;
using Disclosure.Site.Layout;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>A site is made in the folder of the one before the last: what that has and the new one needs stays where it is.</summary>
public sealed class RecycledSiteTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private readonly TemporaryFolder _folder = new();
    private int _state;

    public void Dispose() => _folder.Dispose();

    private string Current => _folder["public/current"];

    private string FirstSite => _folder["public/sites/20260301-1-2026-03-01"];

    [Fact]
    public void What_only_the_older_site_had_is_gone_with_its_folders()
    {
        Publish(Note("a/"), Note("old/deep/down/"), Note("b/"));
        Publish(Note("a/"), Note("b/", "2"));

        Publish(Note("a/"), Note("b/", "3"), Note("new/page/"));

        Assert.Equal(Tree(MadeFromNothing(Note("a/"), Note("b/", "3"), Note("new/page/"))), Tree(Current + "/"));
    }

    [Fact]
    public void What_is_needed_again_stays_where_it_is_and_is_not_linked_again()
    {
        Publish(Note("a/"), Note("b/", "1"));
        Publish(Note("a/"), Note("b/", "2"));
        var disk = new CountingDisk();

        Publish(disk, Note("a/"), Note("b/", "3"));

        Assert.DoesNotContain("a/index.html", disk.Touched);
        Assert.Contains("b/index.json", disk.Touched);
    }

    [Fact]
    public void A_file_that_is_served_is_never_written_into_while_the_next_site_is_made()
    {
        Publish(Note("a/", "事实"), Note("b/", "1"));
        Publish(Note("a/", "事实"), Note("b/", "2"));
        var before = SiteFolder.SumsOf(Current + "/");
        using var site = SiteFolder.Open(_folder["public"]);

        var making = Make(site, Note("a/", "更正"), Note("b/", "2"));

        Assert.Empty(making.Report.Findings);
        Assert.Equal(before, SiteFolder.SumsOf(Current + "/"));
        Assert.Contains("更正", File.ReadAllText(Path.Combine(making.Site!.Folder, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_comes_back_is_what_it_is_now_and_not_what_it_was()
    {
        Publish(Note("a/", "1", print: 1));
        Publish(Note("a/", "2", print: 2));

        Publish(Note("a/", "3", print: 3));
        Publish(Note("a/", "2", print: 2));

        Assert.Contains("\"fact\":\"2\"", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_older_site_that_somebody_exchanged_is_not_kept()
    {
        Publish(Note("a/"), Note("b/", "1"));
        Publish(Note("a/"), Note("b/", "2"));
        // Not written into: the served file is another name of it.
        File.Delete(Path.Combine(FirstSite, "a/index.json"));
        File.WriteAllText(Path.Combine(FirstSite, "a/index.json"), "伪造");

        Publish(Note("a/"), Note("b/", "3"));

        Assert.DoesNotContain("伪造", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Even_where_neither_length_nor_time_gives_an_exchanged_file_away_reading_back_finds_it()
    {
        Publish(Note("a/"), Note("b/", "1"));
        Publish(Note("a/"), Note("b/", "2"));
        var file = Path.Combine(FirstSite, "a/index.json");
        var (text, time) = (File.ReadAllText(file), File.GetLastWriteTimeUtc(file));
        File.Delete(file);
        File.WriteAllText(file, text.Replace("事实", "伪造", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);

        Publish(Note("a/"), Note("b/", "3"));

        using var site = SiteFolder.Open(_folder["public"]);
        Assert.Equal(["a/index.json"], [.. site.ReadBack().Differences]);
    }

    [Fact]
    public void A_page_that_fails_leaves_the_served_site_as_it_was_and_the_next_one_whole()
    {
        Publish(Note("a/"), Note("b/", "1"));
        Publish(Note("a/"), Note("b/", "2"));
        var before = SiteFolder.SumsOf(Current + "/");
        using (var site = SiteFolder.Open(_folder["public"]))
            Assert.Null(Make(site, Note("b/", "3"), PagePlan.InFolder("x/", () => throw new InvalidOperationException("坏了"))).Site);
        Assert.Equal(before, SiteFolder.SumsOf(Current + "/"));

        Publish(Note("a/"), Note("b/", "4"));

        Assert.Equal(Tree(MadeFromNothing(Note("a/"), Note("b/", "4"))), Tree(Current + "/"));
    }

    private string MadeFromNothing(params PagePlan[] plans)
    {
        using var site = SiteFolder.Open(_folder["anew"]);
        return site.Make(BuildSteps.For([.. plans]), Options() with { IsAnew = true }).Site!.Folder;
    }

    private void Publish(params PagePlan[] plans) => Publish(SiteDisk.Real, plans);

    private void Publish(SiteDisk disk, params PagePlan[] plans)
    {
        using var site = SiteFolder.Open(_folder["public"], disk);
        var making = Make(site, plans);
        Assert.Empty(making.Report.Findings);
        Assert.Empty(site.Activate(making.Site!));
    }

    private SiteMaking Make(PublicSite site, params PagePlan[] plans) => site.Make(BuildSteps.For([.. plans]), Options());

    private PublicSiteOptions Options() => new() { Stamp = SiteFolder.Stamp(Day, $"{++_state}"), Jobs = 2 };

    // Files with their sums, and folders.
    private static SortedDictionary<string, string> Tree(string site)
    {
        var tree = SiteFolder.SumsOf(site);
        foreach (var folder in Directory.EnumerateDirectories(site, "*", SearchOption.AllDirectories))
            tree[Path.GetRelativePath(site, folder) + "/"] = "";
        return tree;
    }

    private static PagePlan Note(string folder, string fact = "事实", int? print = null) =>
        PagePlan.InFolder(folder, () => new NotePage { Site = SmallContent.Frame, Path = folder, Title = folder, Fact = fact }) with
        {
            Fingerprint = print is { } number ? () => new HashBytes((ulong)number, 0, 0, 0) : null,
        };

    private sealed class CountingDisk : SiteDisk
    {
        public HashSet<string> Touched { get; } = [];

        public override void Before(SiteOperation operation, string path)
        {
            lock (Touched)
                Touched.Add(path);
        }
    }
}
