using System.Text.Json;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Microsoft.Extensions.DependencyInjection;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>What two looks at a result tell together, whoever is asked and whenever: never how one respondent answered.</summary>
public sealed class ResultDifferenceTests : IAsyncLifetime
{
    private FeedbackServer _server = null!;
    private readonly List<string> _receipts = [];

    public async Task InitializeAsync()
    {
        _server = await FeedbackServer.StartAsync(options => (options.ResultStep, options.ResultHours) = (5, 24));
        foreach (var (code, at) in (await _server.IssueAsync(60)).Select((code, at) => (code, at)))
            _receipts.Add(await _server.GiveAsync((at % 5) + 1, code));
    }

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Fact]
    public async Task While_it_is_open_whatever_is_answered_is_the_same_to_read()
    {
        var views = new List<string>();
        foreach (var level in new[] { 5, 1 })
        {
            await using var server = await FeedbackServer.StartAsync(options => (options.ResultStep, options.ResultHours) = (5, 24));
            var seen = new List<string>();
            foreach (var code in await server.IssueAsync(40))
            {
                var receipt = await server.GiveAsync(level, code);
                var view = await PublicView.OfAsync(server, SampleSurveys.Open, receipt);
                seen.Add(view.ToString().Replace(receipt, "", StringComparison.Ordinal));
                server.Time.Advance(TimeSpan.FromHours(14));
            }

            views.Add(string.Join("\n\n", seen));
        }

        Assert.Equal(views[0], views[1]);
    }

    [Fact]
    public async Task Fewer_than_five_that_are_taken_out_after_the_end_change_nothing_that_anybody_may_read()
    {
        await _server.LastResultAsync();
        var before = await SeenAsync(_receipts[10]);

        await ExcludeAsync(_receipts[..4]);

        Assert.Equal(before, await SeenAsync(_receipts[10]));
        await _server.RestartAsync();
        Assert.Equal(before, await SeenAsync(_receipts[10]));
        Assert.Equal("excluded", StateOf(await _server.GetAsync($"api/receipts/{_receipts[0]}")));
    }

    [Fact]
    public async Task Five_show_together_and_their_number_by_reason()
    {
        var before = await _server.LastResultAsync();

        await ExcludeAsync(_receipts[..5]);
        var after = await _server.ResultAsync();

        Assert.Equal((60, 55), (ValidOf(before), ValidOf(after)));
        Assert.Equal("""{"malicious":5}""", after.GetProperty("excluded").GetRawText());
        Assert.NotEqual(before.GetProperty("salt").GetString(), after.GetProperty("salt").GetString());
        Assert.True(after.GetProperty("isFinal").GetBoolean());
    }

    [Fact]
    public async Task One_that_comes_back_does_not_show_behind_five_that_go()
    {
        await _server.Store.ExcludeAsync(_receipts[59], ExclusionReason.Mistaken, default);
        await _server.LastResultAsync();

        Assert.True(await _server.Store.ExcludeAsync(_receipts[59], null, default));
        await ExcludeAsync(_receipts[..5]);
        var after = await _server.ResultAsync();

        Assert.Equal(54, ValidOf(after));
        Assert.Equal("waiting", StateOf(await _server.GetAsync($"api/receipts/{_receipts[59]}")));
    }

    [Fact]
    public async Task On_the_stated_day_it_is_told_how_many_wait_and_nothing_of_what_they_answered()
    {
        var before = await _server.LastResultAsync();
        await ExcludeAsync(_receipts[..3]);
        _server.GoTo(new DateOnly(2026, 6, 30));
        var eve = await _server.ResultAsync();
        _server.GoTo(new DateOnly(2026, 7, 1));
        var after = await _server.ResultAsync();

        Assert.Equal(("2026-07-01", 0), (eve.GetProperty("next").GetString(), eve.GetProperty("waiting").GetInt32()));
        Assert.Equal(("2026-08-01", 3), (after.GetProperty("next").GetString(), after.GetProperty("waiting").GetInt32()));
        Assert.Equal(
            "到 2026-07-01 有 3 份已决定剔除或恢复计入；不到一批，还没有反映在份数里，以免看出是怎样评的。", after.GetProperty("withheld").GetString());
        foreach (var name in new[] { "scored", "root", "received", "excluded", "rate" })
            Assert.Equal(before.GetProperty(name).GetRawText(), after.GetProperty(name).GetRawText());
    }

    [Fact]
    public async Task A_comment_stays_until_its_rating_leaves_the_counts()
    {
        var bad = await _server.GiveAsync(4, (await _server.IssueAsync(1))[0], comment: "流程清楚");
        _server.Services.GetRequiredService<FeedbackApi.Moderation.CommentDecisions>().Decide(new(bad, true));
        await _server.LastResultAsync();

        await ExcludeAsync([bad]);
        var waiting = await CommentsAsync();
        await ExcludeAsync(_receipts[..4]);

        Assert.Equal((1, 0), (waiting, await CommentsAsync()));
    }

    [Fact]
    public async Task What_two_results_showed_before_is_minded_in_the_third_after_a_restart_too()
    {
        // Of 满意 three go with the first five and none with the next: beside the first result the third would tell the three.
        await _server.LastResultAsync();
        int[] satisfied = [.. Enumerable.Range(0, 60).Where(at => at % 5 == 3)];
        int[] best = [.. Enumerable.Range(0, 60).Where(at => at % 5 == 4)];
        await ExcludeAsync([.. satisfied[..3].Concat(best[..2]).Select(at => _receipts[at])]);
        var second = (await _server.ResultAsync()).GetProperty("scored");
        await _server.RestartAsync();
        await ExcludeAsync([.. best[2..7].Select(at => _receipts[at])]);

        var third = (await _server.ResultAsync()).GetProperty("scored");

        Assert.Equal((55, 50), (second.GetProperty("valid").GetInt32(), third.GetProperty("valid").GetInt32()));
        Assert.False(second.TryGetProperty("satisfied", out _));
        Assert.False(third.TryGetProperty("satisfied", out _));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_freezes_nothing_and_takes_nothing_back()
    {
        await _server.ResultAsync();
        foreach (var code in await _server.IssueAsync(5))
            await _server.GiveAsync(5, code);
        _server.Time.SetBack(TimeSpan.FromDays(2));
        var back = await _server.ResultAsync();
        _server.Time.Advance(TimeSpan.FromHours(24));

        Assert.Equal(60, back.GetProperty("received").GetInt32());
        Assert.Equal(65, (await _server.ResultAsync()).GetProperty("received").GetInt32());

        _server.Time.SetBack(TimeSpan.Zero);
        await _server.LastResultAsync();
        _server.Time.SetBack(TimeSpan.FromDays(4));
        Assert.Equal(65, ValidOf(await _server.ResultAsync()));
    }

    [Fact]
    public async Task A_result_made_early_by_a_wrong_clock_shows_no_rating_that_came_after_before_the_end()
    {
        await _server.LastResultAsync();
        _server.Time.SetBack(TimeSpan.FromDays(25));
        foreach (var code in await _server.IssueAsync(9))
            await _server.GiveAsync(1, code);

        var open = await _server.ResultAsync();
        _server.Time.SetBack(TimeSpan.Zero);
        var last = await _server.ResultAsync();

        Assert.Equal((60, false), (ValidOf(open), open.GetProperty("isFinal").GetBoolean()));
        Assert.Equal((69, true), (ValidOf(last), last.GetProperty("isFinal").GetBoolean()));
    }

    [Fact]
    public async Task What_was_published_and_cannot_be_read_any_more_is_not_made_anew()
    {
        await _server.LastResultAsync();
        await _server.StopAsync();
        var file = Path.Combine(_server.Options.Data, "published", $"{SampleSurveys.Open}.result");
        var bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..^1]);
        await _server.RestartAsync();

        using var answer = await _server.Client.GetAsync($"api/surveys/{SampleSurveys.Open}/result");

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:store:unavailable", "result");
        await _server.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>()
            .OfType<FeedbackApi.Results.ResultWarming>().Single().ExecuteTask!;
        Assert.Equal("degraded", (await _server.GetAsync("readyz")).GetProperty("status").GetString());
        Assert.Equal(bytes[..^1], await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task A_result_that_is_not_on_disk_is_shown_to_nobody()
    {
        await using var server = await FeedbackServer.StartAsync(replace: services =>
            services.AddSingleton<IPublishedResults>(new FullDisk()));
        await server.GiveAsync(5, (await server.IssueAsync(1))[0]);
        server.GoTo(FeedbackServer.AfterLast);

        foreach (var place in new[] { "result", "leaves", "comments" })
        {
            using var answer = await server.Client.GetAsync($"api/surveys/{SampleSurveys.Open}/{place}");
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:store:unavailable", place);
        }
    }

    private async Task ExcludeAsync(IEnumerable<string> receipts)
    {
        foreach (var receipt in receipts)
        {
            Assert.True(await _server.Store.ExcludeAsync(receipt, ExclusionReason.Malicious, default));
            await _server.ResultAsync();
        }
    }

    // With the hashes as well: leaves, root and proofs are the same too.
    private async Task<string> SeenAsync(string receipt)
    {
        var seen = new List<string>();
        string[] surveys = [.. new[] { "result", "leaves", "comments" }.Select(what => $"surveys/{SampleSurveys.Open}/{what}")];
        foreach (var place in surveys.Append($"receipts/{receipt}").Append($"receipts/{receipt}/page"))
        {
            using var answer = await _server.Client.GetAsync($"api/{place}");
            seen.AddRange(answer.Headers.Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(',', header.Value)}"));
            seen.Add(await answer.Content.ReadAsStringAsync());
        }

        return string.Join('\n', seen);
    }

    private async Task<int> CommentsAsync() => (await _server.GetAsync($"api/surveys/{SampleSurveys.Open}/comments")).GetArrayLength();

    private static string? StateOf(JsonElement receipt) => receipt.GetProperty("state").GetString();

    private static int ValidOf(JsonElement result) => result.GetProperty("scored").GetProperty("valid").GetInt32();

    private sealed class FullDisk : IPublishedResults
    {
        public ValueTask<int> NumberAsync(SurveyId survey, CancellationToken cancellation) => ValueTask.FromResult(0);

        public ValueTask<KeptVersion?> ReadAsync(SurveyId survey, CancellationToken cancellation) =>
            ValueTask.FromResult<KeptVersion?>(null);

        public ValueTask<bool> TryKeepAsync(KeptVersion version, CancellationToken cancellation) =>
            throw new StoreUnavailableException("盘满了。");
    }
}
