using System.Collections.Immutable;
using System.Diagnostics;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests.PublicSites;

public sealed class PublicSiteTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Output => _folder["public"];

    private string Current => Path.Combine(Output, "current");

    [Fact]
    public void A_made_site_is_not_served_before_it_is_activated()
    {
        Publish("1", Note("a/"));
        using var site = SiteFolder.Open(Output);

        var made = Make(site, "2", Note("b/")).Site!;

        Assert.True(File.Exists(Path.Combine(Current, "a/index.html")));
        Assert.Empty(site.Activate(made));
        Assert.True(File.Exists(Path.Combine(Current, "b/index.html")));
        Assert.False(Path.Exists(Path.Combine(Current, "a")));
    }

    [Fact]
    public void The_served_site_is_behind_a_relative_link_and_named_by_edition_and_day()
    {
        Publish("1", Note("a/"));

        Assert.Equal("sites/20260301-1-2026-03-01", new DirectoryInfo(Current).LinkTarget);
    }

    [Fact]
    public void What_did_not_change_keeps_its_bytes_and_its_time()
    {
        Publish("1", Note("a/"), Note("b/"));
        var before = WrittenAt("a/index.json");

        var report = Publish("2", Note("a/"), Note("b/", "别的"));

        Assert.Equal(before, WrittenAt("a/index.json"));
        Assert.Equal(report.Files - 1, report.Taken);
        Assert.Contains("别的", File.ReadAllText(Path.Combine(Current, "b/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_made_from_the_same_is_not_made_again_and_one_made_from_something_else_is()
    {
        Publish("1", Note("a/", print: 1), Note("b/", print: 1));

        Publish("2", NeverMade("a/", print: 1), Note("b/", "别的", print: 2));

        Assert.True(File.Exists(Path.Combine(Current, "a/rows.csv")));
        Assert.Contains("别的", File.ReadAllText(Path.Combine(Current, "b/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_build_of_the_tool_makes_every_page_again()
    {
        Publish("1", Note("a/", print: 1));

        using (var site = SiteFolder.Open(Output))
            Activate(site, Make(site, Options("2") with { Build = "another" }, Note("a/", "新模板", print: 1)));

        Assert.Contains("新模板", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_served_file_that_somebody_changed_is_not_taken_over()
    {
        Publish("1", Note("a/", print: 1));
        var right = File.ReadAllText(Path.Combine(Current, "a/index.json"));
        File.WriteAllText(Path.Combine(Current, "a/index.json"), right.Replace("事实", "伪造", StringComparison.Ordinal));

        Publish("2", Note("a/", print: 1));

        Assert.Equal(right, File.ReadAllText(Path.Combine(Current, "a/index.json")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_ledger_says_nothing_and_all_is_made_anew(int at)
    {
        Publish("1", Note("a/", print: 1));
        var ledger = _folder["public/sites/.20260301-1-2026-03-01.ledger"];
        var bytes = File.ReadAllBytes(ledger);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(ledger, bytes);

        var report = Publish("2", Note("a/", "别的", print: 1));

        Assert.Equal(0, report.Taken);
        Assert.Contains("别的", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_came_out_the_same_is_kept_as_it_is_served()
    {
        Publish("1", Note("a/"));
        using var site = SiteFolder.Open(Output);

        var made = Make(site, "2", Note("a/")).Site!;

        Assert.True(made.IsCurrent);
        Assert.Empty(site.Activate(made));
        Assert.Equal(["20260301-1-2026-03-01"], SiteNames());
        Assert.True(site.IsCurrent(Options("2")));
        Assert.False(site.IsCurrent(Options("1")));
    }

    [Fact]
    public void What_is_served_is_current_for_just_what_it_was_made_from()
    {
        Publish("1", Note("a/"));
        using var site = SiteFolder.Open(Output);

        var options = Options("1");
        Assert.True(site.IsCurrent(options));
        Assert.False(site.IsCurrent(options with { BaseUrl = SiteAddress.TryParse("https://www.example.gov.cn/") }));
        Assert.False(site.IsCurrent(options with { Build = "another" }));
        Assert.False(site.IsCurrent(options with { Stamp = options.Stamp with { Day = Day.AddDays(1) } }));
        Assert.False(site.IsCurrent(options with { Stamp = options.Stamp with { Tool = "disclosure 9" } }));
        Assert.False(site.IsCurrent(options with { Stamp = options.Stamp with { Edition = new EditionId(Day, 2) } }));
    }

    [Theory]
    [InlineData("a/index.html")]
    [InlineData("SHA256SUMS")]
    [InlineData("site.json")]
    public void What_is_served_is_not_current_while_a_file_of_it_is_missing_or_changed(string file)
    {
        Publish("1", Note("a/"));
        File.AppendAllText(Path.Combine(Current, file), " ");
        using var site = SiteFolder.Open(Output);
        Assert.False(site.IsCurrent(Options("1")));

        File.Delete(Path.Combine(Current, file));

        Assert.False(site.IsCurrent(Options("1")));
    }

    [Fact]
    public void Read_back_the_live_site_is_what_was_made_and_says_so_the_same_way_each_time()
    {
        Publish("1", Note("a/"));
        using var site = SiteFolder.Open(Output);

        var report = site.ReadBack();
        var first = File.ReadAllText(Path.Combine(Current, "readback.json"));
        site.ReadBack();

        Assert.True(report.IsSame);
        Assert.Equal(first, File.ReadAllText(Path.Combine(Current, "readback.json")));
        Assert.Contains("\"same\": true", first, StringComparison.Ordinal);
        Assert.Contains("\"edition\": \"20260301-1\"", first, StringComparison.Ordinal);
        Assert.Contains($"\"files\": {report.Files}", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_back_finds_what_was_changed_taken_away_and_put_there_and_the_next_site_is_made_anew()
    {
        Publish("1", Note("a/"), Note("b/"));
        var changed = Path.Combine(Current, "a/index.json");
        var time = File.GetLastWriteTimeUtc(changed);
        File.WriteAllText(changed, File.ReadAllText(changed).Replace("事实", "伪造", StringComparison.Ordinal));
        // So that neither length nor time gives it away.
        File.SetLastWriteTimeUtc(changed, time);
        File.Delete(Path.Combine(Current, "b/rows.csv"));
        File.WriteAllText(Path.Combine(Current, "more.html"), "");

        using (var site = SiteFolder.Open(Output))
        {
            var report = site.ReadBack();
            Assert.Equal("DISC9021", Assert.Single(report.Findings).Code);
            Assert.Equal(["a/index.json", "b/rows.csv", "more.html"], [.. report.Differences]);
        }

        Assert.Equal(0, Publish("2", Note("a/"), Note("b/")).Taken);
        Assert.DoesNotContain("伪造", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_that_were_exchanged_together_with_what_they_are_of_are_found()
    {
        Publish("1", Note("a/"));
        File.WriteAllText(Path.Combine(Current, "a/index.json"), "{}");
        var sums = SiteSums.Of([new SiteEntry("a/index.json", HashBytes.Of("{}"u8), 2, 0)]);
        File.WriteAllBytes(Path.Combine(Current, "SHA256SUMS"), sums);

        using var site = SiteFolder.Open(Output);

        Assert.Equal(["SHA256SUMS"], [.. site.ReadBack().Differences]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no JSON")]
    public void A_site_that_says_something_else_of_itself_is_found(string about)
    {
        Publish("1", Note("a/"));
        File.WriteAllText(Path.Combine(Current, "site.json"), about);

        using var site = SiteFolder.Open(Output);

        Assert.Equal(["site.json"], [.. site.ReadBack().Differences]);
        // The second time nobody knows any more what was made.
        Assert.Equal(["site.json"], [.. site.ReadBack().Differences]);
    }

    [Fact]
    public void Without_a_live_site_there_is_nothing_to_read_back()
    {
        using var site = SiteFolder.Open(Output);

        Assert.Equal("DISC9022", Assert.Single(site.ReadBack().Findings).Code);
    }

    [Fact]
    public void The_sums_are_what_sha256sum_checks_and_name_every_file_but_those_about_the_site()
    {
        Publish("1", Note("a/"), Note("b/"));
        if (!File.Exists("/usr/bin/sha256sum"))
            return;
        var start = new ProcessStartInfo("/usr/bin/sha256sum", ["--check", "--strict", "SHA256SUMS"])
        {
            WorkingDirectory = Current,
            RedirectStandardOutput = true,
        };
        using var check = Process.Start(start)!;
        var lines = check.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
        check.WaitForExit();

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(SiteFolder.SumsOf(Current + "/").Keys.Except(["SHA256SUMS", "site.json"]), lines.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void The_site_served_and_the_one_before_are_kept()
    {
        foreach (var state in new[] { "1", "2", "3", "4" })
            Publish(state, Note("a/", state));

        Assert.Equal(2, SiteNames().Length);
        Assert.Contains("\"fact\":\"4\"", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(_folder["public/sites"], "*.ledger").Length);
    }

    [Fact]
    public void Files_that_somebody_put_into_a_served_site_are_never_deleted()
    {
        Publish("1", Note("a/", "1"));
        File.WriteAllText(Path.Combine(Current, "thesis.txt"), "十年心血");
        Publish("2", Note("a/", "2"));

        using var site = SiteFolder.Open(Output);
        var findings = site.Activate(Make(site, "3", Note("a/", "3")).Site!);

        Assert.Equal("DISC9023", Assert.Single(findings).Code);
        Assert.True(File.Exists(_folder["public/sites/20260301-1-2026-03-01/thesis.txt"]));
        Assert.False(File.Exists(Path.Combine(Current, "thesis.txt")));
    }

    [Theory]
    [InlineData("thesis.txt")]
    [InlineData("sites/thesis.txt")]
    [InlineData("sites/2026/thesis.txt")]
    public void A_public_folder_with_files_of_somebody_else_is_refused_and_kept(string file)
    {
        Publish("1", Note("a/"));
        _folder.Write("public/" + file, "十年心血");

        Assert.Equal("DISC9010", PublicSite.Open(Output, []).Finding?.Code);
        Assert.True(File.Exists(_folder["public/" + file]));
    }

    [Fact]
    public void A_preview_is_not_put_in_the_place_of_the_public_site_nor_the_other_way_round()
    {
        Publish("1", Note("a/"));
        SiteBuild.Run(BuildSteps.For([Note("a/")]), new BuildOptions { Output = _folder["preview"] }, null);

        var build = SiteBuild.Run(BuildSteps.For([Note("a/")]), new BuildOptions { Output = Output }, null);

        Assert.Equal("DISC9010", Assert.Single(build.Findings).Code);
        Assert.Equal("DISC9010", PublicSite.Open(_folder["preview"], []).Finding?.Code);
        Assert.True(File.Exists(Path.Combine(Current, "a/index.html")));
    }

    [Fact]
    public void One_has_the_public_folder_at_a_time()
    {
        using var site = SiteFolder.Open(Output);

        Assert.Equal("DISC9018", PublicSite.Open(Output, []).Finding?.Code);
    }

    [Fact]
    public void Whatever_the_facts_say_of_their_mode_no_page_of_a_public_site_is_a_preview()
    {
        var facts = new SiteFacts(new RecordSet(SmallContent.Portal, [], Day), [], [], []) { Mode = SiteMode.Preview };
        using var site = SiteFolder.Open(Output);

        Activate(site, site.Make(facts, Options("1") with { BaseUrl = SiteAddress.TryParse("https://x.example.gov.cn/jxgk/") }));

        Assert.DoesNotContain("notice-preview", File.ReadAllText(Path.Combine(Current, "index.html")), StringComparison.Ordinal);
        Assert.Contains(
            "<loc>https://x.example.gov.cn/jxgk/units/</loc>",
            File.ReadAllText(Path.Combine(Current, "sitemap.xml")),
            StringComparison.Ordinal);
        Assert.Contains("Allow: /", File.ReadAllText(Path.Combine(Current, "robots.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_another_day_than_the_stamp_s_are_refused()
    {
        var facts = new SiteFacts(new RecordSet(SmallContent.Portal, [], Day.AddDays(1)), [], [], []);
        using var site = SiteFolder.Open(Output);

        Assert.Throws<ArgumentException>(() => site.Make(facts, Options("1")));
    }

    [Fact]
    public void A_page_that_fails_leaves_the_old_site_as_it_was_and_nothing_behind()
    {
        Publish("1", Note("a/"));
        using var site = SiteFolder.Open(Output);

        var making = Make(site, "2", Note("b/"), PagePlan.InFolder("broken/", () => throw new InvalidOperationException("坏了")));

        Assert.Null(making.Site);
        Assert.Equal("DISC9014", Assert.Single(making.Report.Findings).Code);
        Assert.Equal(["20260301-1-2026-03-01"], SiteNames());
    }

    [Fact]
    public void A_disk_that_is_full_at_any_step_leaves_the_old_site_whole_and_the_next_act_makes_the_new_one()
    {
        Publish("1", Note("a/", "1"), Note("b/", print: 1));
        Publish("2", Note("a/", "2"), Note("b/", print: 1));
        var steps = 1;
        for (var isFull = true; isFull; steps++)
        {
            var before = SiteFolder.SumsOf(Current + "/");
            isFull = !PublishOn(new FailingDisk(steps), "3", Note("a/", "3"), Note("b/", print: 1));
            if (isFull)
                Assert.Equal(before, SiteFolder.SumsOf(Current + "/"));
        }

        Assert.InRange(steps, 10, 200);
        Assert.Contains("\"fact\":\"3\"", File.ReadAllText(Path.Combine(Current, "a/index.json")), StringComparison.Ordinal);
        using var site = SiteFolder.Open(Output);
        Assert.True(site.ReadBack().IsSame);
    }

    // Whether the new site is served at the end.
    private bool PublishOn(FailingDisk disk, string state, params PagePlan[] plans)
    {
        var (site, finding) = PublicSite.Open(Output, [], disk);
        using (site)
        {
            if (site is null)
            {
                Assert.Equal("DISC9012", finding!.Code);
                return false;
            }

            var making = Make(site, state, plans);
            if (making.Site is null)
            {
                Assert.Equal("DISC9012", Assert.Single(making.Report.Findings).Code);
                return false;
            }

            var findings = site.Activate(making.Site);
            Assert.All(findings, found => Assert.Equal("DISC9012", found.Code));
            return findings.IsEmpty;
        }
    }

    private BuildReport Publish(string state, params PagePlan[] plans)
    {
        using var site = SiteFolder.Open(Output);
        var making = Make(site, state, plans);
        Activate(site, making);
        return making.Report;
    }

    private static void Activate(PublicSite site, SiteMaking making)
    {
        Assert.Empty(making.Report.Findings);
        Assert.Empty(site.Activate(making.Site!).Where(finding => finding.Code != "DISC9023"));
    }

    private static SiteMaking Make(PublicSite site, string state, params PagePlan[] plans) => Make(site, Options(state), plans);

    private static SiteMaking Make(PublicSite site, PublicSiteOptions options, params PagePlan[] plans) =>
        site.Make(BuildSteps.For([.. plans]), options);

    private static PublicSiteOptions Options(string state) => new() { Stamp = SiteFolder.Stamp(Day, state), Jobs = 2 };

    private static PagePlan Note(string folder, string fact = "事实", int? print = null) =>
        PagePlan.InFolder(folder, () => new NotePage { Site = SmallContent.Frame, Path = folder, Title = folder, Fact = fact }) with
        {
            Fingerprint = print is { } number ? () => new HashBytes((ulong)number, 0, 0, 0) : null,
        };

    private static PagePlan NeverMade(string folder, int print) =>
        PagePlan.InFolder(folder, () => throw new InvalidOperationException("不该重做")) with
        {
            Fingerprint = () => new HashBytes((ulong)print, 0, 0, 0),
        };

    private DateTime WrittenAt(string file) => File.GetLastWriteTimeUtc(Path.Combine(Current, file));

    private string[] SiteNames() =>
        [.. Directory.GetDirectories(_folder["public/sites"]).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
