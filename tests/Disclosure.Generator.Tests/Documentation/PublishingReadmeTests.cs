namespace Disclosure.Generator.Tests.Documentation;

/// <summary>What the READMEs say of publishing a cycle, after it was run from an empty folder.</summary>
public sealed class PublishingReadmeTests(PublishedCycle cycle) : IClassFixture<PublishedCycle>
{
    private static readonly string Chinese =
        ManualScript.Part(Repository.Read("README.zh-CN.md"), "## 一个预算周期怎样公开", "### 每天自动重新生成");

    [Fact]
    public void The_readme_leads_from_an_empty_folder_to_a_released_edition()
    {
        var told = cycle.Told;

        Assert.StartsWith("20260122-2", File.ReadAllText(cycle["content/editions/HEAD"]), StringComparison.Ordinal);
        Assert.Contains("DISC3006", told, StringComparison.Ordinal);
        Assert.Contains("已签齐版次 20260122-2，公众还看不到。", told, StringComparison.Ordinal);
        Assert.Contains("已公开版次 20260122-2（2026-01-22）", told, StringComparison.Ordinal);
        Assert.Contains("与生成的一致。", told, StringComparison.Ordinal);
        Assert.Contains("已生成公开网站（版次 20260122-2，按 2026-02-20 计算）", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_readme_readers_see_the_edition_and_the_preview_is_its_owner_s()
    {
        var page = File.ReadAllText(cycle["public/current/projects/101-002/index.html"]);
        Assert.Contains("普惠性民办幼儿园生均奖补", page, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
        Assert.Contains("noindex", File.ReadAllText(cycle["preview/projects/101-002/index.html"]), StringComparison.Ordinal);
        Assert.Contains("2026-02-20", File.ReadAllText(cycle["public/current/site.json"]), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(cycle["preview"]));
        }

        Assert.True(File.Exists(cycle["归档/20260122-2/公开审批单.html"]));
        await ManualScript.Run(cycle["归档/20260122-2"], "sha256sum --quiet -c SHA256SUMS\n");
    }

    [Fact]
    public void Both_languages_have_the_same_commands() => Assert.Equal(LinesOf(PublishedCycle.Commands), LinesOf(Chinese));

    private static IEnumerable<string> LinesOf(string part) =>
        ManualScript.CommandsOf(part).Split('\n').Where(line => !line.StartsWith('#'));
}
