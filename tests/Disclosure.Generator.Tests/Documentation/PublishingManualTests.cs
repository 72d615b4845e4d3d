using System.Text.RegularExpressions;
using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>The manual on publishing, after its commands were run in its order.</summary>
public sealed partial class PublishingManualTests(PublishingWeek week) : IClassFixture<PublishingWeek>
{
    [Fact]
    public void The_week_ends_with_what_was_approved_in_public()
    {
        Assert.Contains("已公开版次 20260116-1（2026-01-16）", week.Told, StringComparison.Ordinal);
        Assert.Contains("已公开版次 20260122-1（2026-01-23）", week.Told, StringComparison.Ordinal);
        Assert.True(File.Exists(week["public/current/units/101/index.html"]));
    }

    [Fact]
    public void A_correction_stands_on_its_page_with_before_and_after_and_diff_says_the_same()
    {
        var page = File.ReadAllText(week["public/current/projects/101-002/index.html"]);

        Assert.Contains("报送时奖补幼儿园数漏计1所", page, StringComparison.Ordinal);
        Assert.Contains("=25所", page, StringComparison.Ordinal);
        Assert.Contains("=26所", page, StringComparison.Ordinal);
        var told = week.Told[week.Told.IndexOf("版次 20260122-1 → 20260209-1", StringComparison.Ordinal)..];
        Assert.Matches("=25所.*=26所", told);
    }

    [Fact]
    public void What_was_taken_down_is_gone_from_the_site_and_from_the_editions()
    {
        Assert.Contains("已公开版次 20260210-1（2026-02-10）", week.Told, StringComparison.Ordinal);
        Assert.Contains("搜索引擎", week.Told, StringComparison.Ordinal);
        var objects = week["content/editions/objects"];
        var published = Directory.EnumerateFiles(objects, "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.NotEmpty(published);
        Assert.DoesNotContain(published, text => text.Contains("code: \"101-003\"", StringComparison.Ordinal));
        var index = File.ReadAllText(week["public/current/projects/index.html"]);
        Assert.DoesNotContain("中小学教师全员培训", index, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_process_made_is_published_by_an_edition_of_its_own()
    {
        Assert.Contains("已公开版次 20260310-1（2026-03-10）", week.Told, StringComparison.Ordinal);
        Assert.Contains(
            "2026年过程公开", File.ReadAllText(week["public/current/editions/20260310-1/index.html"]), StringComparison.Ordinal);
        Assert.True(File.Exists(week["content/years/2026/process/rectifications/101-002-1.yaml"]));
    }

    [Fact]
    public void The_drill_makes_the_same_site_of_the_backup()
    {
        var sums = File.ReadAllBytes(week["public/current/SHA256SUMS"]);

        Assert.NotEmpty(sums);
        Assert.Equal(sums, File.ReadAllBytes(week["演练/current/SHA256SUMS"]));
    }

    [Fact]
    public async Task The_editions_and_the_portal_s_settings_alone_give_the_same_site()
    {
        using var backup = new TemporaryFolder();
        await ManualScript.Run(
            backup.FullName, $"mkdir content\ncp -a '{week["content/editions"]}' '{week["content/portal.yaml"]}' content\n");

        var run = await CommandRun.Of(
            console => console with { Variable = name => name == "DISCLOSURE_DAY" ? "2026-03-11" : null },
            "refresh", "--content", backup["content"], "--output", backup["public"]);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Equal(File.ReadAllText(week["public/current/SHA256SUMS"]), File.ReadAllText(backup["public/current/SHA256SUMS"]));
    }

    [Fact]
    public async Task What_was_filed_is_whole()
    {
        foreach (var folder in new[] { "归档/20260122-1", "审批/20260122-1" })
            await ManualScript.Run(week[folder], "sha256sum --quiet -c SHA256SUMS\n");
        Assert.False(File.Exists(week["审批/20260122-1/manifest.json"]));
        Assert.True(File.Exists(week["归档/20260122-1/manifest.json"]));
    }

    [Fact]
    public void Links_of_the_manual_lead_to_files()
    {
        var links = Link().Matches(PublishingWeek.Manual).Select(match => match.Groups["link"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.Folder("generator/" + link)), link));
    }

    [GeneratedRegex(@"\]\((?<link>[^)#:]+)\)")]
    private static partial Regex Link();
}
