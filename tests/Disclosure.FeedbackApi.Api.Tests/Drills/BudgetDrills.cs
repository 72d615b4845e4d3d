using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Giving;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Drills;

/// <summary>Attacks on the limits: what is refused takes nobody's place, and what one person does shuts out nobody else.</summary>
public sealed class BudgetDrills
{
    [Fact]
    public async Task Ten_addresses_with_5800_refused_posts_do_not_shut_a_survey()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.RequestsPerAddress, options.RatingsPerSurvey) = (0, 300));
        var intake = server.Services.GetRequiredService<RatingIntake>();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 5_800; i++)
        {
            var answer = await intake.TakeAsync(Rating(), $"attacker {i % 10}", CancellationToken.None);
            kinds[answer.Problem?.Type ?? "stored"] = kinds.GetValueOrDefault(answer.Problem?.Type ?? "stored") + 1;
        }

        var neighbour = await intake.TakeAsync(Rating(), "somebody else", CancellationToken.None);

        Assert.Equal(200, kinds["stored"]);
        Assert.Equal(5_600, kinds[ProblemKinds.TooManyOpen.Type]);
        Assert.NotNull(neighbour.Receipt);
    }

    [Fact]
    public async Task Open_ratings_use_up_nothing_of_those_who_have_a_code()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RatingsPerSurvey = 5);
        var code = (await server.IssueAsync(1))[0];
        for (var i = 0; i < 5; i++)
            await server.GiveAsync(5);

        using var open = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() });
        var invited = await server.GiveAsync(5, code);

        Assert.Equal(HttpStatusCode.TooManyRequests, open.StatusCode);
        Assert.Equal("waiting", (await server.GetAsync($"api/receipts/{invited}")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Wrong_codes_use_up_nothing_of_those_who_have_a_right_one()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RatingsPerSurvey = 5);
        var intake = server.Services.GetRequiredService<RatingIntake>();
        for (var i = 0; i < 50; i++)
            await intake.TakeAsync(Rating("AAAAAAAAAAAA"), $"address {i}", CancellationToken.None);

        Assert.NotNull((await intake.TakeAsync(Rating((await server.IssueAsync(1))[0]), "holder", CancellationToken.None)).Receipt);
    }

    [Fact]
    public async Task A_retry_after_the_limit_and_after_the_last_day_gets_its_receipt()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.OpenRatingsPerAddress = 1);
        var rating = new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key = Keys.Next() };
        var first = await ReceiptAsync(server, rating);

        var retried = await ReceiptAsync(server, rating);
        using var another = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() });
        server.GoTo(new DateOnly(2026, 6, 3));
        var late = await ReceiptAsync(server, rating);
        using var changed = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, rating.key });

        Assert.Equal((first, first), (retried, late));
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.Conflict), (another.StatusCode, changed.StatusCode));
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task A_hundred_wrong_codes_at_once_are_told_to_be_wrong_ten_times_and_a_right_one_is_taken()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ =>
            server.GiveAsync(new { survey = SampleSurveys.Open, token = "AAAAAAAAAAAA", level = 5, key = Keys.Next() })));
        var neighbour = await server.GiveAsync(5, code);

        Assert.Equal(10, answers.Count(answer => answer.StatusCode == HttpStatusCode.Forbidden));
        Assert.Equal(90, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.Equal("waiting", (await server.GetAsync($"api/receipts/{neighbour}")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Past_the_ceiling_of_a_survey_codes_of_addresses_that_were_wrong_too_often_are_not_looked_at_for_a_minute()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.WrongCodesPerAddress, options.WrongCodesPerSurvey) = (3, 20));
        var intake = server.Services.GetRequiredService<RatingIntake>();
        var codes = await server.IssueAsync(3);
        for (var i = 0; i < 24; i++)
            await intake.TakeAsync(Rating("AAAAAAAAAAAA"), "guesser", CancellationToken.None);

        var behind = await intake.TakeAsync(Rating(codes[0]), "guesser", CancellationToken.None);
        var elsewhere = await intake.TakeAsync(Rating(codes[1]), "somebody else", CancellationToken.None);
        server.Time.Advance(TimeSpan.FromMinutes(1));
        var later = await intake.TakeAsync(Rating(codes[0]), "guesser", CancellationToken.None);

        Assert.Equal(ProblemKinds.TooManyCodes.Type, behind.Problem!.Type);
        Assert.NotNull(elsewhere.Receipt);
        Assert.NotNull(later.Receipt);
    }

    [Fact]
    public async Task One_code_that_answers_without_end_stores_ten_answers_a_day_and_makes_nothing_conspicuous()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RequestsPerAddress = 0);
        var intake = server.Services.GetRequiredService<RatingIntake>();
        var code = (await server.IssueAsync(1))[0];
        var comment = new string('慢', 500);
        var before = BytesIn(server);

        var answers = new List<RatingAnswer>();
        for (var i = 0; i < 590; i++)
            answers.Add(await intake.TakeAsync(Rating(code) with { Comment = comment }, "address", CancellationToken.None));
        server.Time.Advance(TimeSpan.FromDays(1));
        var nextDay = await intake.TakeAsync(Rating(code), "address", CancellationToken.None);

        Assert.Equal(10, answers.Count(answer => answer.Receipt is not null));
        Assert.All(answers.Skip(10), answer => Assert.Equal(ProblemKinds.TooManyAnswers.Type, answer.Problem!.Type));
        Assert.NotNull(nextDay.Receipt);
        Assert.InRange(BytesIn(server) - before, 1, 40_000);
        var result = await server.ResultAsync();
        Assert.Empty(result.GetProperty("anomalies").EnumerateArray());
        Assert.Equal((1, 10), (result.GetProperty("returned").GetInt32(), result.GetProperty("replaced").GetInt32()));
    }

    [Fact]
    public async Task One_key_answers_ten_times_more_a_day_and_its_retries_are_free()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RequestsPerAddress = 0);
        var intake = server.Services.GetRequiredService<RatingIntake>();
        var rating = Rating();

        var answers = new List<RatingAnswer>();
        for (var i = 0; i < 60; i++)
            answers.Add(await intake.TakeAsync(rating with { Comment = $"第 {i / 2} 次" }, "address", CancellationToken.None));

        Assert.Equal(22, answers.Count(answer => answer.Receipt is not null));
        Assert.Single(answers.Select(answer => answer.Receipt).OfType<string>().Distinct());
        Assert.Equal(1, await server.StoredAsync());
        Assert.Empty((await server.ResultAsync()).GetProperty("anomalies").EnumerateArray());
    }

    [Fact]
    public async Task Who_goes_back_and_forth_counts_once_among_bad_ratings_with_the_answer_that_holds()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.BurstBadRatings = 3);
        foreach (var code in await server.IssueAsync(2))
        {
            await server.GiveAsync(1, code);
            await server.GiveAsync(2, code);
        }

        // What is conspicuous about bad ratings is published after the last day alone: the log has it at once.
        var log = server.Services.GetRequiredService<AnomalyLog>();
        Assert.Empty(await log.OfAsync(SurveyId.Parse(SampleSurveys.Open), CancellationToken.None));
        await server.GiveAsync(1, (await server.IssueAsync(1))[0]);
        Assert.Single(await log.OfAsync(SurveyId.Parse(SampleSurveys.Open), CancellationToken.None));
    }

    [Fact]
    public async Task Forms_that_programs_filled_in_are_within_the_limits_and_make_nothing_conspicuous()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.BurstBadRatings = 3);
        var intake = server.Services.GetRequiredService<RatingIntake>();

        var stored = 0;
        for (var i = 0; i < 100; i++)
        {
            var answer = await intake.TakeAsync(
                Rating() with { Level = new("1"), Reasons = ["slow"], Homepage = "x" }, "a program", CancellationToken.None);
            stored += answer.Receipt is null ? 0 : 1;
        }

        var result = await server.ResultAsync();
        Assert.Equal(20, stored);
        Assert.Equal("""{"autoFilled":20}""", result.GetProperty("excluded").GetRawText());
        Assert.Empty(result.GetProperty("anomalies").EnumerateArray());
    }

    private static RatingRequest Rating(string? token = null) =>
        new() { Survey = SampleSurveys.Open, Token = token, Level = new("5"), Key = Keys.Next() };

    private static async Task<string> ReceiptAsync(FeedbackServer server, object rating)
    {
        using var answer = await server.GiveAsync(rating);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
    }

    private static long BytesIn(FeedbackServer server) =>
        new DirectoryInfo(server.Options.Data).EnumerateFiles("journal*", SearchOption.AllDirectories).Sum(file => file.Length);
}
