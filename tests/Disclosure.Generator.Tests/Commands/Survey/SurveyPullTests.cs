using Disclosure.Content.Folder;
using Disclosure.Content.Store;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Disclosure.Generator.Tests.Commands.Survey;

public sealed class SurveyPullTests : IAsyncLifetime, IDisposable
{
    private const string Id = "2025-101-001";

    private readonly SurveyDistrict _district = new();

    public async Task InitializeAsync() => await _district.Run("open", "--year", "2025");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task A_result_becomes_a_record_without_what_must_not_be_published()
    {
        var run = await PullFile(new LevelCounts(60, 30, 8, 6, 2, 4));
        Assert.True(run.ExitCode == 0, run.All);

        var record = Record();
        Assert.Equal((106, 98, 110), (record.Scored.Valid, record.Scored.Favourable, record.Scored.Answered));
        Assert.Null(record.Scored.VeryDissatisfied);
        Assert.Null(record.Scored.Dissatisfied);
        Assert.DoesNotContain("veryDissatisfied", _district.Read($"years/2025/satisfaction/{Id}.yaml"), StringComparison.Ordinal);
        Assert.Contains("有效 106 份", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leaves_are_written_beside_the_record_and_give_its_root()
    {
        await PullFile(new LevelCounts(40, 0, 0, 0, 0, 0));

        var record = Record();
        Assert.Equal(40, record.LeafList.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain(
            Disclosure.Model.Checks.RecordChecks.Check(ContentReader.Read(_district.FullName).Records),
            finding => finding.Code is "DISC7003" or "DISC7004" or "DISC7005");
    }

    [Fact]
    public async Task A_result_and_its_leaves_are_one_change()
    {
        await PullFile(new LevelCounts(40, 0, 0, 0, 0, 0));

        var entry = ContentStore.Open(_district.FullName, TimeProvider.System).ReadHistory().Entries[^1];
        Assert.Equal($"survey pull --survey {Id}", entry.Reason);
        Assert.Equal(
            [$"years/2025/satisfaction/{Id}.leaves.txt", $"years/2025/satisfaction/{Id}.yaml"],
            entry.Files.Where(file => file.Path.StartsWith("years/", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public async Task Another_result_is_shown_and_not_written_over()
    {
        await PullFile(new LevelCounts(40, 0, 0, 0, 0, 0));
        var run = await PullFile(new LevelCounts(50, 0, 0, 0, 0, 0));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9033", run.Error, StringComparison.Ordinal);
        Assert.Contains("  - leaves: 40", run.Out, StringComparison.Ordinal);
        Assert.Contains("  + leaves: 50", run.Out, StringComparison.Ordinal);
        Assert.Equal(40, Record().Scored.Valid);
    }

    [Fact]
    public async Task Another_result_replaces_the_first_where_that_is_asked_for_and_what_staff_decided_stays()
    {
        await PullFile(new LevelCounts(40, 0, 0, 0, 0, 0));
        var path = $"years/2025/satisfaction/{Id}.yaml";
        _district.Write(path, _district.Read(path) + "override: {value: 91%, reason: 复核, by: 示例区财政局}\n");
        var run = await PullFile(new LevelCounts(50, 0, 0, 0, 0, 0), "--replace");

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Equal((50, "复核"), (Record().Scored.Valid, Record().Override?.Reason));
    }

    [Fact]
    public async Task A_second_result_hides_what_the_difference_to_the_first_would_tell()
    {
        await PullFile(new LevelCounts(40, 30, 20, 9, 5, 0));
        var run = await PullFile(new LevelCounts(40, 30, 20, 9, 6, 0), "--replace");

        Assert.Contains("DISC9034", run.Error, StringComparison.Ordinal);
        Assert.Equal((null, null), (Record().Scored.Dissatisfied, Record().Scored.VeryDissatisfied));
    }

    [Fact]
    public async Task The_same_result_again_changes_nothing()
    {
        await PullFile(new LevelCounts(60, 30, 8, 6, 2, 4));
        var run = await PullFile(new LevelCounts(60, 30, 8, 6, 2, 4));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有变化", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_a_year_come_from_the_api_and_one_that_is_missing_keeps_no_other_back()
    {
        await using var api = await Api(new LevelCounts(40, 0, 0, 0, 0, 0));
        var run = await _district.Run("pull", "--year", "2025", "--api", api.Urls.First() + "/feedback");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9031", run.Error, StringComparison.Ordinal);
        Assert.Contains("api/surveys/2025-101/result 回答 404", run.Error, StringComparison.Ordinal);
        Assert.Equal(40, Record().Scored.Valid);
        Assert.NotEmpty(Record().LeafList);
    }

    [Theory]
    [InlineData(503, "leaves 回答 503")]
    [InlineData(404, "leaves 回答 404")]
    [InlineData(200, "没有回执清单")]
    public async Task A_result_without_its_list_of_leaves_is_not_taken(int status, string words)
    {
        await using var api = await Api(
            new LevelCounts(40, 0, 0, 0, 0, 0), () => Results.Text("{", "application/json", statusCode: status));
        var run = await _district.Run("pull", "--survey", Id, "--api", api.Urls.First() + "/feedback");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9031", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(ContentReader.Read(_district.FullName).Records.Satisfaction);
    }

    [Fact]
    public async Task An_api_that_does_not_answer_is_told()
    {
        var run = (await _district.Run("pull", "--survey", Id, "--api", "http://127.0.0.1:9/")).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("连接不上", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2025-101-001\"", "\"2025-101\"", "是调查“2025-101”的")]
    [InlineData("topThree", "topTwo", "计算公式与登记的不同")]
    [InlineData("\"2025-1\"", "\"2024-9\"", "版本“2024-9”")]
    public async Task A_result_of_something_else_is_refused(string right, string wrong, string words)
    {
        var json = System.Text.Encoding.UTF8.GetString(Result(new LevelCounts(40, 0, 0, 0, 0, 0)).ToJson());
        _district.Write("result.json", json.Replace(right, wrong, StringComparison.Ordinal));
        var run = await _district.Run("pull", "--survey", Id, "--file", _district["result.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9032", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  \"isFinal\": true,\n", "", "2026-02-02 的中间结果")]
    [InlineData("\"isFinal\": true", "\"isFinal\": false", "2026-02-02 的中间结果")]
    [InlineData("\"2026-02-02\"", "\"2026-01-31\"", "登记的截止日是 2026-01-31")]
    public async Task A_result_of_a_survey_that_is_not_over_is_refused(string final, string early, string words)
    {
        var json = System.Text.Encoding.UTF8.GetString(Result(new LevelCounts(40, 0, 0, 0, 0, 0)).ToJson());
        Assert.Contains(final, json, StringComparison.Ordinal);
        _district.Write("result.json", json.Replace(final, early, StringComparison.Ordinal));
        var run = await _district.Run("pull", "--survey", Id, "--file", _district["result.json"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9046", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(ContentReader.Read(_district.FullName).Records.Satisfaction);
    }

    [Fact]
    public async Task A_survey_that_is_not_registered_is_refused()
    {
        var run = await _district.Run("pull", "--survey", "2025-999", "--api", "http://127.0.0.1:9/");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9030", run.Error, StringComparison.Ordinal);
    }

    private static ReceiptTree Tree(int count) => ReceiptTree.Of(Enumerable.Range(0, count).Select(i => $"R{i:0000}"));

    private static SurveyResult Result(LevelCounts counts) => new()
    {
        Survey = Id,
        QuestionVersion = "2025-1",
        Day = new DateOnly(2026, 2, 2),
        IsFinal = true,
        Formula = SatisfactionFormula.TopThree,
        Invited = 500,
        Returned = counts.Answered,
        Paper = 0,
        Excluded = new Dictionary<ExclusionReason, int>(),
        Replaced = 0,
        Anomalies = [],
        Scored = SurveyCounts.Of(counts, SatisfactionFormula.TopThree),
        Root = Tree(counts.Valid).Root,
        Leaves = counts.Valid,
    };

    private SatisfactionResult Record() => Assert.Single(ContentReader.Read(_district.FullName).Records.Satisfaction);

    private async Task<CommandRun> PullFile(LevelCounts counts, params string[] options)
    {
        _district.Write("result.json", System.Text.Encoding.UTF8.GetString(Result(counts).ToJson()));
        _district.Write("result.leaves", string.Join("\r\n", Tree(counts.Valid).Leaves.Reverse()));
        return await _district.Run(
            ["pull", "--survey", Id, "--file", _district["result.json"], "--leaves", _district["result.leaves"], .. options]);
    }

    private static async Task<WebApplication> Api(LevelCounts counts, Func<IResult>? leaves = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = builder.Build();
        api.MapGet($"/feedback/api/surveys/{Id}/result", () => Results.Bytes(Result(counts).ToJson(), "application/json"));
        IResult Leaves() =>
            Results.Json(new { survey = Id, root = Tree(counts.Valid).Root, leaves = Tree(counts.Valid).Leaves.Reverse() });
        api.MapGet($"/feedback/api/surveys/{Id}/leaves", leaves ?? Leaves);
        await api.StartAsync();
        return api;
    }
}
