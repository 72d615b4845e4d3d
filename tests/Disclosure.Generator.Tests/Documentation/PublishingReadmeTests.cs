using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>What the READMEs say of publishing a cycle, run from an empty folder.</summary>
public sealed class PublishingReadmeTests
{
    private static readonly string English =
        ManualScript.Part(Repository.Read("README.md"), "## Publish a budget cycle", "### Every day by itself");
    private static readonly string Chinese =
        ManualScript.Part(Repository.Read("README.zh-CN.md"), "## 一个预算周期怎样公开", "### 每天自动重新生成");

    [Fact]
    public async Task The_readme_leads_from_an_empty_folder_to_a_released_edition()
    {
        using var folder = new TemporaryFolder();

        var told = await ManualScript.Run(folder.FullName, InEmptyFolder(English));

        Assert.StartsWith("20260122-2", File.ReadAllText(folder["content/editions/HEAD"]), StringComparison.Ordinal);
        Assert.Contains("DISC3006", told, StringComparison.Ordinal);
        Assert.Contains("已签齐版次 20260122-2，公众还看不到。", told, StringComparison.Ordinal);
        Assert.Contains("已公开版次 20260122-2（2026-01-22）", told, StringComparison.Ordinal);
        Assert.Contains("与生成的一致。", told, StringComparison.Ordinal);
        Assert.Contains("已生成公开网站（版次 20260122-2，按 2026-02-20 计算）", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_readme_readers_see_the_edition_and_the_preview_is_its_owner_s()
    {
        using var folder = new TemporaryFolder();

        await ManualScript.Run(folder.FullName, InEmptyFolder(English));

        var page = File.ReadAllText(folder["public/current/projects/101-002/index.html"]);
        Assert.Contains("普惠性民办幼儿园生均奖补", page, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
        Assert.Contains("noindex", File.ReadAllText(folder["preview/projects/101-002/index.html"]), StringComparison.Ordinal);
        Assert.Contains("2026-02-20", File.ReadAllText(folder["public/current/site.json"]), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder["preview"]));
        }

        Assert.True(File.Exists(folder["归档/20260122-2/公开审批单.html"]));
        await ManualScript.Run(folder["归档/20260122-2"], "sha256sum --quiet -c SHA256SUMS\n");
    }

    [Fact]
    public void Both_languages_have_the_same_commands() => Assert.Equal(LinesOf(English), LinesOf(Chinese));

    /// <summary>The reader's own folder and the way to the program are the test's.</summary>
    private static string InEmptyFolder(string part) => string.Concat(ManualScript.CommandsOf(part).Split('\n')
        .Where(line => !line.StartsWith("repo=", StringComparison.Ordinal)
            && !line.StartsWith("alias ", StringComparison.Ordinal)
            && !line.StartsWith("mkdir ../", StringComparison.Ordinal))
        .Select(line => line + "\n"));

    private static IEnumerable<string> LinesOf(string part) =>
        ManualScript.CommandsOf(part).Split('\n').Where(line => !line.StartsWith('#'));
}
