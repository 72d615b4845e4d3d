using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>The same key with another answer: the last one holds, and the answer says so.</summary>
public sealed class AnotherAnswerTests
{
    [Fact]
    public async Task Another_answer_replaces_the_first_keeps_its_receipt_and_is_told()
    {
        await using var server = await FeedbackServer.StartAsync();
        var key = Keys.Next();
        var first = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 5, key });

        var second = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key });
        var again = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key });

        Assert.Null(first["replaced"]);
        Assert.Equal(first["receipt"]!.GetValue<string>(), second["receipt"]!.GetValue<string>());
        Assert.True(second["replaced"]!.GetValue<bool>());
        Assert.Equal(second["case"]!.GetValue<string>(), again["case"]!.GetValue<string>());
        Assert.Null(again["replaced"]);
        var open = (await server.Store.TallyAsync(SurveyId.Parse(SampleSurveys.Open), default)).Unscored;
        Assert.Equal((1, 1), (open.Answered, open[SatisfactionLevel.VeryDissatisfied]));
    }

    [Fact]
    public async Task What_was_typed_otherwise_and_comes_to_the_same_answer_is_the_same_answer()
    {
        await using var server = await FeedbackServer.StartAsync();
        var key = Keys.Next();
        await GiveAsync(
            server, new { survey = SampleSurveys.Open, level = 2, reasons = new[] { "rude", "slow" }, comment = "太慢", key });

        var again = await GiveAsync(
            server, new { survey = SampleSurveys.Open, level = 2, reasons = new[] { "slow", "rude" }, comment = " 太慢\n", key });

        Assert.Null(again["replaced"]);
    }

    [Fact]
    public async Task A_code_that_comes_later_makes_the_open_rating_an_invited_one_and_another_code_is_refused()
    {
        await using var server = await FeedbackServer.StartAsync();
        var codes = await server.IssueAsync(2);
        var key = Keys.Next();
        await GiveAsync(server, new { survey = SampleSurveys.Open, level = 5, key });

        var invited = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 5, token = codes[0], key });
        var without = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 4, key });
        using var other = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 3, token = codes[1], key });

        Assert.True(invited["replaced"]!.GetValue<bool>());
        Assert.True(without["replaced"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        await ProblemShape.HoldsAsync(other, "urn:disclosure:rating:other-code", "another code");
        var tally = await server.Store.TallyAsync(SurveyId.Parse(SampleSurveys.Open), default);
        Assert.Equal((1, 0), (tally.Of(RatingChannel.Invited)[SatisfactionLevel.Satisfied], tally.Of(RatingChannel.Open).Answered));
    }

    [Fact]
    public async Task A_rating_that_replaces_the_one_before_with_the_same_code_is_told_too()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        await server.GiveAsync(1, code);

        var second = await GiveAsync(server, new { survey = SampleSurveys.Open, level = 5, token = code, key = Keys.Next() });

        Assert.True(second["replaced"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Many_answers_at_once_under_one_key_leave_one_rating()
    {
        await using var server = await FeedbackServer.StartAsync();
        var key = Keys.Next();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => GiveAsync(
            server, new { survey = SampleSurveys.Open, level = 3, comment = $"{number}", key })));

        Assert.Single(answers.Select(answer => answer["receipt"]!.GetValue<string>()).Distinct());
        Assert.Equal(7, answers.Count(answer => answer["replaced"] is not null));
        Assert.Equal(1, await server.StoredAsync());
    }

    private static async Task<JsonObject> GiveAsync(FeedbackServer server, object rating)
    {
        using var answer = await server.GiveAsync(rating);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
