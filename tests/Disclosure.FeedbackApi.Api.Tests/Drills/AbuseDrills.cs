using System.Net;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Drills;

/// <summary>Attacks, each with what readers of the result are to see afterwards.</summary>
public sealed class AbuseDrills
{
    private static readonly LevelOnWire Best = new("5");

    [Fact]
    public async Task Ballot_stuffing_from_one_host_is_cut_short_noted_and_never_scored()
    {
        await using var server = await FeedbackServer.StartAsync();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 200; i++)
            answers.Add((await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() })).StatusCode);

        Assert.Equal(
            (20, 180),
            (answers.Count(status => status == HttpStatusCode.Created), answers.Count(status => status == HttpStatusCode.TooManyRequests)));
        var result = await server.LastResultAsync();
        Assert.Equal(0, result.GetProperty("scored").GetProperty("valid").GetInt32());
        Assert.Equal(20, result.GetProperty("open").GetProperty("valid").GetInt32());
        Assert.Equal(["2026-05-02：同一网络一天内提交 20 份以上评价，未自动剔除任何评价。"], AnomaliesOf(result));
    }

    [Fact]
    public async Task A_replayed_request_counts_once_and_an_old_rating_with_a_code_never_comes_back()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        var recorded = new { survey = SampleSurveys.Open, token = code, level = 1, reasons = new[] { "slow" }, key = Keys.Next() };
        await server.GiveAsync(recorded);
        var last = await server.GiveAsync(5, code);

        for (var i = 0; i < 100; i++)
            Assert.Equal(HttpStatusCode.Created, (await server.GiveAsync(recorded)).StatusCode);

        var result = await server.LastResultAsync();
        Assert.Equal((1, 1), (result.GetProperty("returned").GetInt32(), result.GetProperty("replaced").GetInt32()));
        Assert.Equal("counted", (await server.GetAsync($"api/receipts/{last}")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Guessing_codes_from_one_address_is_stopped_after_ten()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.RequestsPerAddress, options.RatingsPerSurvey) = (0, 0));
        var desk = server.Services.GetRequiredService<RatingIntake>();
        await server.IssueAsync(400);

        var guesses = RandomCases.Of(10_000);
        var problems = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < guesses; i++)
        {
            var answer = await desk.TakeAsync(Guess(), "one address", CancellationToken.None);
            problems[answer.Problem!.Type] = problems.GetValueOrDefault(answer.Problem.Type) + 1;
        }

        Assert.Equal(10, problems[ProblemKinds.WrongCode.Type]);
        Assert.Equal(guesses, problems.Values.Sum());
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task Guessing_codes_from_everywhere_finds_none_and_is_noted()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.RequestsPerAddress, options.RatingsPerSurvey) = (0, 0));
        var desk = server.Services.GetRequiredService<RatingIntake>();
        await server.IssueAsync(400);

        await Parallel.ForAsync(0, RandomCases.Of(10_000), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, cancellation) =>
        {
            var answer = await desk.TakeAsync(Guess(), $"address {i}", cancellation);
            Assert.True(
                ProblemKinds.WrongCode.Type == answer.Problem?.Type, $"{answer.Problem} {await server.Store.CheckAsync(cancellation)}");
        });

        Assert.Equal(0, await server.StoredAsync());
        Assert.Equal(["2026-05-02：一天内有 1000 次以上使用无效评价码，未自动剔除任何评价。"], AnomaliesOf(await server.ResultAsync()));
    }

    [Fact]
    public async Task Codes_in_order_from_two_hundred_addresses_find_none_and_wear_no_real_code_out()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.RequestsPerAddress, options.RatingsPerSurvey) = (0, 0));
        var desk = server.Services.GetRequiredService<RatingIntake>();
        var codes = await server.IssueAsync(400);
        string[] addresses = [.. Enumerable.Range(0, 200).Select(i => $"address {i}")];
        var guesses = RandomCases.Of(100_000);
        var (wrong, refused) = (0, 0);

        for (var i = 0; i < guesses; i++)
        {
            var guess = new RatingRequest
            {
                Survey = SampleSurveys.Open,
                Token = $"7K3M{i:00000000}",
                Level = Best,
                Key = "0123456789abcdef",
            };
            var answer = await desk.TakeAsync(guess, addresses[i % addresses.Length], CancellationToken.None);
            if (answer.Problem?.Type == ProblemKinds.WrongCode.Type)
                wrong++;
            else if (answer.Problem?.Type == ProblemKinds.TooManyCodes.Type)
                refused++;
        }

        Assert.Equal((2_000, guesses - 2_000, 0), (wrong, refused, await server.StoredAsync()));
        Assert.Equal(["2026-05-02：一天内有 1000 次以上使用无效评价码，未自动剔除任何评价。"], AnomaliesOf(await server.ResultAsync()));
        Assert.NotNull(await server.GiveAsync(5, codes[0]));
    }

    [Fact]
    public async Task A_burst_from_the_staff_network_counts_and_is_noted()
    {
        await using var server = await FeedbackServer.StartAsync();
        foreach (var code in await server.IssueAsync(120))
            await server.GiveAsync(5, code);

        var result = await server.LastResultAsync();

        Assert.Equal(120, result.GetProperty("scored").GetProperty("valid").GetInt32());
        Assert.Equal(
            ["2026-05-02：短时间内集中收到 100 份以上评价，未自动剔除任何评价。", "2026-05-02：同一网络一天内提交 20 份以上评价，未自动剔除任何评价。"],
            AnomaliesOf(result));
    }

    [Fact]
    public async Task Coordinated_bad_ratings_count_and_are_noted_until_people_have_looked()
    {
        await using var server = await FeedbackServer.StartAsync();
        var desk = server.Services.GetRequiredService<RatingIntake>();
        var codes = await server.IssueAsync(30);

        for (var i = 0; i < codes.Length; i++)
            Assert.NotNull(
                (
                    await desk.TakeAsync(
                        new RatingRequest
                        {
                            Survey = SampleSurveys.Open,
                            Token = codes[i],
                            Level = new("1"),
                            Reasons = ["rude"],
                            Key = Keys.Next(),
                        },
                        $"address {i}",
                        CancellationToken.None)).Receipt);

        var result = await server.LastResultAsync();
        Assert.Equal(
            (30, 0),
            (
                result.GetProperty("scored").GetProperty("valid").GetInt32(),
                result.GetProperty("scored").GetProperty("favourable").GetInt32()));
        Assert.Equal("{}", result.GetProperty("excluded").GetRawText());
        // To staff alone: whoever gives nineteen of them would see by it what the twentieth was.
        Assert.Empty(AnomaliesOf(result));
        using var browser = await Desk.DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var page = await browser.OpenAsync($"{Desk.DeskBrowser.Root}/surveys/{SampleSurveys.Open}");
        Assert.Contains(
            "异常（不公布）2026-05-02：短时间内集中收到 20 份以上差评，未自动剔除任何评价。",
            Desk.DeskBrowser.TextOf(page, "section[aria-labelledby=result]"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ordinary_traffic_is_not_noted()
    {
        await using var server = await FeedbackServer.StartAsync();
        var desk = server.Services.GetRequiredService<RatingIntake>();
        var codes = await server.IssueAsync(150);

        for (var i = 0; i < codes.Length; i++)
        {
            server.Time.Advance(TimeSpan.FromMinutes(1));
            await desk.TakeAsync(
                new RatingRequest
                {
                    Survey = SampleSurveys.Open,
                    Token = codes[i],
                    Level = new($"{1 + (i % 5)}"),
                    Reasons = ["slow"],
                    Key = Keys.Next(),
                },
                $"address {i}",
                CancellationToken.None);
        }

        Assert.Empty(AnomaliesOf(await server.ResultAsync()));
    }

    [Fact]
    public async Task A_note_is_still_there_after_a_restart_and_is_made_once_a_day()
    {
        await using var server = await FeedbackServer.StartAsync();
        foreach (var code in await server.IssueAsync(50))
            await server.GiveAsync(5, code);

        await server.RestartAsync();
        foreach (var code in await server.IssueAsync(50))
            await server.GiveAsync(5, code);

        Assert.Equal(["2026-05-02：同一网络一天内提交 20 份以上评价，未自动剔除任何评价。"], AnomaliesOf(await server.ResultAsync()));
    }

    private static RatingRequest Guess() =>
        new()
        {
            Survey = SampleSurveys.Open,
            Token = UnambiguousCode.Make(InvitationCode.Length),
            Level = new("5"),
            Key = Keys.Next(),
        };

    private static IEnumerable<string> AnomaliesOf(System.Text.Json.JsonElement result) =>
        result.GetProperty("anomalies").EnumerateArray().Select(note => note.GetString()!);
}
