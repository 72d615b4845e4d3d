using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>
/// The whole way, over the demonstration's content and the real API: opened, invited, rated, closed, pulled, checked, published.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes them.")]
public sealed class FromSurveyToPageTests : IAsyncLifetime
{
    private const string Id = "2025-104-001";

    private readonly TemporaryFolder _folder = new();
    private RunningApi _api = null!;

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("content"), "*", SearchOption.AllDirectories))
            _folder.Write(
                Path.Combine("content", Path.GetRelativePath(Repository.Folder("content"), file)), await File.ReadAllBytesAsync(file));
        // As if this project had not been surveyed yet, and the portal told its clocks by the machine's.
        Change("portal.yaml", new Regex(@"^demonstrationDay: .*\n", RegexOptions.Multiline));
        Change(
            "years/2025/surveys.yaml",
            new Regex($@"^  - id: ""{Id}""\n(    .*\n)+", RegexOptions.Multiline | RegexOptions.ExplicitCapture));
        File.Delete(_folder[$"content/years/2025/satisfaction/{Id}.yaml"]);
        File.Delete(_folder[$"content/years/2025/satisfaction/{Id}.leaves.txt"]);
        await Done("survey", "open", "--year", "2025", "--opens", "2026-03-01", "--closes", "2026-04-15", "-o", _folder["surveys.json"]);
        _api = await RunningApi.StartAsync(_folder["surveys.json"], new DateOnly(2026, 3, 10));
    }

    public async Task DisposeAsync()
    {
        await _api.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Ratings_by_invitation_come_out_as_the_surveyed_value_with_its_n_on_the_projects_page()
    {
        await Done(
            "survey", "invite", "--survey", Id, "--count", "48", "-o", _folder["sheet.html"],
            "--api", _api.Address, "--user", RunningApi.User);
        await RateAsync(new PrintedSheet(await File.ReadAllTextAsync(_folder["sheet.html"])).Codes);

        var early = await Run("survey", "pull", "--survey", Id, "--api", _api.Address);
        Assert.Equal(1, early.ExitCode);
        Assert.Contains("DISC9046", early.Error, StringComparison.Ordinal);

        _api.GoTo(new DateOnly(2026, 4, 16));
        await Done("survey", "pull", "--survey", Id, "--api", _api.Address);
        // The day that the demonstration is told for: before, its later approvals have not been given.
        _api.GoTo(new DateOnly(2026, 11, 20));
        await Done("check");
        await Done("build", "--output", _folder["dist"]);

        var shown = SectionOf(await File.ReadAllTextAsync(_folder["dist/projects/104-001/index.html"]));
        Assert.Matches("""自评填报\s*95%\s*批复的原数，未作改动\s*调查满意率\s*87\.5%""", shown);
        Assert.Matches("""有效评价（n）\s*40份""", shown);
        Assert.Contains("35÷40＝87.5%", shown, StringComparison.Ordinal);
        Assert.Equal(40, (await File.ReadAllLinesAsync(_folder[$"content/years/2025/satisfaction/{Id}.leaves.txt"])).Length);
    }

    // 40 valid, 35 of them favourable; an answer that is not valid, and one in the open channel, which does not score.
    private async Task RateAsync(IReadOnlyList<string> codes)
    {
        int[] levels =
        [
            .. Enumerable.Repeat(5, 20), .. Enumerable.Repeat(4, 10), .. Enumerable.Repeat(3, 5), .. Enumerable.Repeat(2, 5), 0,
        ];
        for (var i = 0; i < levels.Length; i++)
            await _api.RateAsync(Id, levels[i], codes[i]);
        await _api.RateAsync(Id, 1, token: null);
    }

    private void Change(string path, Regex gone)
    {
        var text = File.ReadAllText(_folder["content/" + path]);
        Assert.Matches(gone, text);
        _folder.Write("content/" + path, gone.Replace(text, ""));
    }

    private async Task Done(params string[] args)
    {
        var run = await Run(args);
        Assert.True(run.ExitCode == 0, run.All);
    }

    private async Task<CommandRun> Run(params string[] args) =>
        (await CommandRun.Of(Machine, [.. args, "--content", _folder["content"]])).ShowsNoStackTrace();

    private CommandConsole Machine(CommandConsole console) => _api is null
        ? console
        : console with { Time = _api.Time, Secrets = new StringReader(RunningApi.Password) };

    private static string SectionOf(string html) => string.Join(
        '\n',
        new HtmlParser().ParseDocument(html).QuerySelectorAll(".satisfaction")
            .Select(section => section.Text())
            .Where(text => text.Contains("小区居民", StringComparison.Ordinal)));
}
