using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>The file of surveys for the feedback API, as it is written from what is published.</summary>
public sealed class SurveyFileCommandTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8));
    private readonly ReleasedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_holds_what_is_published_and_no_draft()
    {
        _folder.Write("years/2026/surveys.yaml", ReleasedFolder.Survey("2026-draft"));
        _folder.Release(Noon, ("years/2026/surveys/2026-101-001.yaml", ReleasedFolder.Survey("2026-101-001")));

        var run = await Run();

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("版次 20260302-1 里公开的 1 项调查", run.Out, StringComparison.Ordinal);
        var survey = Assert.Single(SurveyFile.Read(await File.ReadAllBytesAsync(_folder["surveys.json"])).Surveys);
        Assert.Equal(("2026-101-001", new DateOnly(2026, 12, 31)), (survey.Id.Value, survey.Closes));
    }

    [Fact]
    public async Task Where_nothing_was_published_it_says_so_and_leaves_the_file_that_is_there()
    {
        _folder.Write("years/2026/surveys.yaml", ReleasedFolder.Survey("2026-draft"));
        await File.WriteAllTextAsync(_folder["surveys.json"], "old");

        var run = (await Run()).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(ReleaseFindings.NothingPublished.Code, run.Error, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(_folder["surveys.json"]));
    }

    [Fact]
    public async Task From_damaged_editions_nothing_is_written()
    {
        _folder.Release(Noon, ("years/2026/surveys/2026-101-001.yaml", ReleasedFolder.Survey("2026-101-001")));
        var manifest = _folder["content/editions/20260302-1/manifest.json"];
        await File.AppendAllTextAsync(manifest, " ");

        var run = (await Run()).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC1060", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["surveys.json"]));
    }

    [Fact]
    public async Task What_the_api_will_not_take_over_is_said()
    {
        _folder.Release(Noon, ("years/2026/surveys/2026-101-001.yaml", ReleasedFolder.Survey("2026-101-001")));
        await Run();
        var survey = SurveyFile.Read(await File.ReadAllBytesAsync(_folder["surveys.json"])).Surveys.Single();
        var asked = survey with { Question = survey.Question with { Text = "先前问的是别的？" } };
        await File.WriteAllBytesAsync(_folder["surveys.json"], SurveyFile.Write([asked]));

        var run = await Run();

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("DISC9047", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC9047", (await Run()).All, StringComparison.Ordinal);
    }

    private Task<CommandRun> Run() =>
        CommandRun.Of("survey", "file", "--content", _folder.Content.FullName, "-o", _folder["surveys.json"]);
}
