using System.Text.Json;

namespace Disclosure.Generator.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_demonstration_content_becomes_a_preview_that_says_so_on_every_page()
    {
        var run = (await CommandRun.Of("build", "--content", Repository.Folder("content"), "--output", _folder["dist"]))
            .ShowsNoStackTrace();
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder["dist/index.html"]));
        Assert.Contains("预览", run.Out, StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(_folder["dist"], "*.html", SearchOption.AllDirectories),
            file => Assert.Contains("<meta name=\"robots\" content=\"noindex\"", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_asks_all_search_engines_to_stay_away_and_has_no_map()
    {
        Directory.CreateDirectory(_folder["content"]);
        await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"], "--base-url", "https://x.example.cn/");

        Assert.Equal("User-agent: *\nDisallow: /\n", Built("robots.txt"));
        Assert.False(File.Exists(_folder["dist/sitemap.xml"]));
    }

    [Fact]
    public async Task A_preview_is_for_its_owner_only()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_folder["content"]);
        await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"]);

        var inside = Directory.EnumerateFileSystemEntries(_folder["dist"], "*", SearchOption.AllDirectories);
        foreach (var path in inside.Append(_folder["dist"]))
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & ForOthers);
    }

    [Theory]
    [InlineData("https://x.example.gov.cn/jxgk")]
    [InlineData("https://x.example.gov.cn/jxgk/")]
    public async Task An_address_with_or_without_its_slash_gives_the_same_links(string address)
    {
        Directory.CreateDirectory(_folder["content"]);
        await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"], "--base-url", address);

        var links = System.Text.RegularExpressions.Regex.Matches(Built("404.html"), "(?:href|src)=\"(?<link>[^\"#]*)\"")
            .Select(match => match.Groups["link"].Value)
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/jxgk/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_json_report_names_every_step_and_counts_pages_and_findings()
    {
        Directory.CreateDirectory(_folder["content"]);
        var run = await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"], "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using var report = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["read", "check", "score", "pages", "attachments", "swap"],
            report.RootElement.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()!));
        Assert.Equal(
            Directory.EnumerateFiles(_folder["dist"], "*.html", SearchOption.AllDirectories).Count(),
            report.RootElement.GetProperty("pages").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("findings").GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Content_that_cannot_be_read_leaves_the_old_site_as_it_is()
    {
        Directory.CreateDirectory(_folder["content"]);
        await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"]);
        var before = await File.ReadAllBytesAsync(_folder["dist/index.html"]);
        _folder.Write("content/units/101.yaml", "form: [unit\n");

        var run = (await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"])).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder["dist/index.html"]));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_told_in_words()
    {
        Directory.CreateDirectory(_folder["content"]);
        _folder.Write("file", "not a folder");
        var run = (await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["file/dist"]))
            .ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC90", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_somebody_s_files_is_never_replaced()
    {
        Directory.CreateDirectory(_folder["content"]);
        var precious = _folder.Write("documents/重要.txt", "勿删");
        var run = (await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["documents"]))
            .ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.True(File.Exists(precious));
    }

    [Fact]
    public async Task An_empty_content_folder_still_gives_a_site_that_says_so()
    {
        Directory.CreateDirectory(_folder["content"]);
        var run = (await CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["dist"])).ShowsNoStackTrace();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("DISC9005", run.All, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["dist/index.html"]));
    }

    private string Built(string path) => File.ReadAllText(_folder[$"dist/{path}"]);
}
