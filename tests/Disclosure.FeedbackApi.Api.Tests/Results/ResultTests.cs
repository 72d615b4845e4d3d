using System.Text.Json;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

public sealed class ResultTests
{
    [Fact]
    public async Task A_result_has_counts_rate_formula_interval_and_response_rate()
    {
        await using var server = await FeedbackServer.StartAsync();
        var codes = await server.IssueAsync(50);
        await GiveAsync(server, codes, (5, 20), (4, 10), (3, 5), (2, 5));
        await server.GiveAsync(5);

        var result = await server.LastResultAsync();

        Assert.Equal(
            (50, 40, 80m),
            (
                result.GetProperty("invited").GetInt32(),
                result.GetProperty("returned").GetInt32(),
                result.GetProperty("responseRate").GetDecimal()));
        Assert.Equal(87.5m, result.GetProperty("rate").GetDecimal());
        Assert.Equal("满意率＝（非常满意＋满意＋基本满意）÷有效份数", result.GetProperty("formulaInWords").GetString());
        var interval = WilsonInterval.Of(35, 40)!.Value;
        Assert.Equal(
            (interval.Lower.Percent, interval.Upper.Percent),
            (
                result.GetProperty("interval").GetProperty("lower").GetDecimal(),
                result.GetProperty("interval").GetProperty("upper").GetDecimal()));
        Assert.Equal(
            (40, 35),
            (
                result.GetProperty("scored").GetProperty("valid").GetInt32(),
                result.GetProperty("scored").GetProperty("favourable").GetInt32()));
        Assert.True(result.GetProperty("isEnough").GetBoolean());
        Assert.Equal(1, result.GetProperty("open").GetProperty("valid").GetInt32());
        Assert.Equal(41, result.GetProperty("received").GetInt32());
    }

    [Fact]
    public async Task Its_JSON_is_what_the_pull_reads()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(10), (5, 6), (2, 3));
        server.GoTo(FeedbackServer.AfterLast);

        var read = SurveyResult.Read(await server.Client.GetByteArrayAsync($"api/surveys/{SampleSurveys.Open}/result"));

        Assert.Null(read.Problem);
        Assert.Equal((9, 9, 10), (read.Result!.Scored!.Valid, read.Result.Leaves, read.Result.Invited));
    }

    [Fact]
    public async Task The_leaves_are_as_many_as_valid_ratings_and_give_the_root()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(12), (5, 7), (3, 5));
        await server.GiveAsync(4);

        var result = await server.LastResultAsync();
        var leaves = await server.GetAsync($"api/surveys/{SampleSurveys.Open}/leaves");

        string[] hashes = [.. leaves.GetProperty("leaves").EnumerateArray().Select(leaf => leaf.GetString()!)];
        Assert.Equal(12, hashes.Length);
        Assert.Equal(12, result.GetProperty("leaves").GetInt32());
        Assert.Equal(ReceiptTree.OfLeaves(hashes).Root, result.GetProperty("root").GetString());
        Assert.Equal(leaves.GetProperty("root").GetString(), result.GetProperty("root").GetString());
    }

    [Fact]
    public async Task Levels_with_fewer_than_five_are_hidden_and_cannot_be_worked_out()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(40), (5, 20), (4, 12), (3, 6), (2, 1), (1, 1));

        var scored = (await server.LastResultAsync()).GetProperty("scored");

        Assert.True(scored.GetProperty("hasHidden").GetBoolean());
        Assert.False(scored.TryGetProperty("dissatisfied", out _));
        Assert.False(scored.TryGetProperty("veryDissatisfied", out _));
        Assert.Equal(20, scored.GetProperty("verySatisfied").GetInt32());
    }

    [Fact]
    public async Task Too_few_ratings_are_said_and_not_enough()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(5), (5, 5));

        var result = await server.LastResultAsync();

        Assert.False(result.GetProperty("isEnough").GetBoolean());
        Assert.StartsWith("样本不足", result.GetProperty("tooFew").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    public async Task Of_too_few_nothing_is_told_but_how_many_there_are(int number)
    {
        await using var server = await FeedbackServer.StartAsync(options => options.OpenRatingsPerAddress = 0);
        await GiveAsync(server, await server.IssueAsync(number), (1, number));
        for (var i = 0; i < number; i++)
            await server.GiveAsync(5);

        var result = await server.LastResultAsync();

        foreach (var counts in new[] { result.GetProperty("scored"), result.GetProperty("open") })
        {
            Assert.Equal(["valid", "unknown", "hasHidden"], counts.EnumerateObject().Select(member => member.Name));
            Assert.Equal(number, counts.GetProperty("valid").GetInt32());
        }

        Assert.All(new[] { "rate", "interval", "index", "cases" }, name => Assert.False(result.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task With_few_recipients_four_in_five_are_enough()
    {
        await using var server = await FeedbackServer.StartAsync();
        foreach (var code in await server.IssueAsync(8, SampleSurveys.Few))
            await server.GiveAsync(5, code, SampleSurveys.Few);

        Assert.True((await server.LastResultAsync(SampleSurveys.Few)).GetProperty("isEnough").GetBoolean());
    }

    [Fact]
    public async Task A_survey_nobody_answered_has_an_empty_result()
    {
        await using var server = await FeedbackServer.StartAsync();

        var result = await server.ResultAsync(SampleSurveys.Closed);

        Assert.Equal(0, result.GetProperty("scored").GetProperty("valid").GetInt32());
        Assert.False(result.TryGetProperty("rate", out _));
        Assert.True(result.GetProperty("isFinal").GetBoolean());
        Assert.Equal(JsonValueKind.Array, result.GetProperty("anomalies").ValueKind);
    }

    [Fact]
    public async Task While_it_is_open_it_tells_how_many_were_received_and_nothing_of_what_they_answered()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(60), (5, 30), (1, 10));
        await server.GiveAsync(5);

        var result = await server.ResultAsync();
        var leaves = await server.GetAsync($"api/surveys/{SampleSurveys.Open}/leaves");

        Assert.Equal((41, 40, 1), (Number(result, "received"), Number(result, "returned"), Number(result, "openReceived")));
        Assert.Equal("评价期内只公布收到几份，满意率、各档份数和回执清单截止（2026-05-31）后公布。", result.GetProperty("withheld").GetString());
        foreach (var name in new[] { "scored", "open", "rate", "interval", "index", "isEnough", "tooFew", "cases", "handlingRate", "salt" })
            Assert.False(result.TryGetProperty(name, out _), name);
        Assert.Equal((0, 0), (Number(result, "leaves"), leaves.GetProperty("leaves").GetArrayLength()));
        Assert.Equal(leaves.GetProperty("root").GetString(), ReceiptTree.Of([]).Root);
        var read = SurveyResult.Read(await server.Client.GetByteArrayAsync($"api/surveys/{SampleSurveys.Open}/result"));
        Assert.Equal((null, false), (read.Problem, read.Result!.IsFinal));
    }

    [Fact]
    public async Task While_it_is_open_no_number_moves_but_once_a_day_and_by_a_step()
    {
        await using var server = await StartWithStepsAsync();
        var codes = await server.IssueAsync(20);
        await server.ResultAsync();
        await GiveAsync(server, codes[..9], (5, 9));
        var sameDay = await server.ResultAsync();
        server.GoTo(new DateOnly(2026, 5, 3));
        var nextDay = await server.ResultAsync();
        await GiveAsync(server, codes[9..13], (1, 4));
        for (var i = 0; i < 10; i++)
            await server.GiveAsync(5);
        server.GoTo(new DateOnly(2026, 5, 4));
        var dayAfter = await server.ResultAsync();

        Assert.Equal((0, "2026-05-03"), (Number(sameDay, "received"), sameDay.GetProperty("next").GetString()));
        Assert.Equal(
            (9, 9, "2026-05-04"),
            (Number(nextDay, "received"), Number(nextDay, "returned"), nextDay.GetProperty("next").GetString()));
        // Four more that score do not show behind ten open ones.
        Assert.Equal((19, 9, 10), (Number(dayAfter, "received"), Number(dayAfter, "returned"), Number(dayAfter, "openReceived")));
    }

    [Fact]
    public async Task What_is_taken_out_or_replaced_while_it_is_open_moves_no_number_by_less_than_a_step()
    {
        await using var server = await StartWithStepsAsync();
        var codes = await server.IssueAsync(12);
        var receipts = new List<string>();
        foreach (var code in codes[..10])
            receipts.Add(await server.GiveAsync(5, code));
        await server.ResultAsync();
        await server.GiveAsync(1, codes[0]);
        foreach (var receipt in receipts[1..5])
            Assert.True(await server.Store.ExcludeAsync(receipt, ExclusionReason.Malicious, default));
        server.GoTo(new DateOnly(2026, 5, 3));
        var few = await server.ResultAsync();
        Assert.True(await server.Store.ExcludeAsync(receipts[5], ExclusionReason.Malicious, default));
        server.GoTo(new DateOnly(2026, 5, 4));
        var five = await server.ResultAsync();

        Assert.Equal(("{}", 10, 0), (few.GetProperty("excluded").GetRawText(), Number(few, "received"), Number(few, "replaced")));
        Assert.Equal(("""{"malicious":5}""", 5), (five.GetProperty("excluded").GetRawText(), Number(five, "received")));
    }

    [Fact]
    public async Task When_it_has_closed_a_result_holds_every_rating()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.ResultStep = 5);
        await GiveAsync(server, await server.IssueAsync(3), (5, 3));

        server.GoTo(new DateOnly(2026, 6, 1));

        var result = await server.ResultAsync();
        Assert.Equal((3, true), (ValidOf(result), result.GetProperty("isFinal").GetBoolean()));
    }

    [Fact]
    public async Task The_result_is_there_again_after_a_restart()
    {
        await using var server = await FeedbackServer.StartAsync();
        await GiveAsync(server, await server.IssueAsync(10), (5, 10));
        var before = await server.ResultAsync();

        await server.RestartAsync();

        Assert.Equal(before.GetRawText(), (await server.ResultAsync()).GetRawText());
    }

    private static Task<FeedbackServer> StartWithStepsAsync() =>
        FeedbackServer.StartAsync(options => (options.ResultStep, options.ResultHours) = (5, 24));

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static int ValidOf(JsonElement result) => result.GetProperty("scored").GetProperty("valid").GetInt32();

    internal static async Task GiveAsync(FeedbackServer server, string[] codes, params (int Level, int Number)[] ratings)
    {
        var next = 0;
        foreach (var (level, number) in ratings)
        {
            for (var i = 0; i < number; i++)
                await server.GiveAsync(level, codes[next++]);
        }
    }
}
