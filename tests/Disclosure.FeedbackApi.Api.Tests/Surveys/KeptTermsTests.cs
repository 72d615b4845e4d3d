using System.Net;
using System.Text.Json;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Surveys;

/// <summary>What of a new surveys file is not taken over, as people have rated already.</summary>
public sealed class KeptTermsTests
{
    private static readonly Survey Open = SampleSurveys.All.Single(survey => survey.Id.Value == SampleSurveys.Open);

    [Fact]
    public async Task A_survey_is_not_closed_retroactively_and_readiness_says_so()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        server.GoTo(new DateOnly(2026, 5, 10));

        await WriteAsync(server, Open with { Closes = new(2026, 5, 1) });

        Assert.Equal(16, (await server.GiveAsync(5)).Length);
        var ready = await server.GetAsync("readyz");
        Assert.Equal("degraded", ready.GetProperty("status").GetString());
        Assert.Contains("提前到已经过去的 2026-05-01", Assert.Single(FaultsOf(ready)), StringComparison.Ordinal);

        await WriteAsync(server, Open with { Closes = new(2026, 5, 10) });
        Assert.Equal("ok", (await server.GetAsync("readyz")).GetProperty("status").GetString());
        server.GoTo(new DateOnly(2026, 5, 11));
        using var late = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = FeedbackServer.NewKey() });
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task A_restart_over_a_changed_file_does_not_close_it_either_nor_does_taking_it_off_in_between()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        server.GoTo(new DateOnly(2026, 5, 10));
        await File.WriteAllBytesAsync(
            server.SurveysFile, SurveyFile.Write(SampleSurveys.All.Where(survey => survey.Id != Open.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync($"api/surveys/{Open.Id}")).StatusCode);

        await WriteAsync(server, Open with { Closes = new(2026, 5, 1) });
        await server.RestartAsync();

        Assert.Equal(16, (await server.GiveAsync(5)).Length);
    }

    [Fact]
    public async Task The_question_of_a_survey_with_ratings_stays_and_the_rest_of_the_file_is_taken_over()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GiveAsync(5);
        var added = Open with { Id = SurveyId.Parse("2026-new") };

        await WriteAsync(server, Open with { Subject = "改了名", Question = Open.Question with { Text = "您非常满意吧？" } }, added);

        Assert.Equal(
            Open.Question.Text, (await server.GetAsync($"api/surveys/{Open.Id}")).GetProperty("question").GetString());
        Assert.Equal(16, (await server.GiveAsync(5, survey: "2026-new")).Length);
        Assert.Single(FaultsOf(await server.GetAsync("readyz")));
    }

    [Fact]
    public async Task Before_the_first_rating_the_question_may_change()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.GetAsync("api/surveys");

        await WriteAsync(server, Open with { Question = Open.Question with { Text = "您满意吗？" } });

        Assert.Equal("您满意吗？", (await server.GetAsync($"api/surveys/{Open.Id}")).GetProperty("question").GetString());
        Assert.Equal("ok", (await server.GetAsync("readyz")).GetProperty("status").GetString());
    }

    private static Task WriteAsync(FeedbackServer server, params Survey[] surveys) => File.WriteAllBytesAsync(
        server.SurveysFile, SurveyFile.Write(SampleSurveys.All.Where(survey => survey.Id != Open.Id).Concat(surveys)));

    private static IEnumerable<string> FaultsOf(JsonElement ready) =>
        ready.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!);
}
