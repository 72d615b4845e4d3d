using System.Net;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Surveys;

public sealed class SurveyTests
{
    [Fact]
    public async Task A_survey_is_shown_as_a_respondent_needs_it()
    {
        await using var server = await FeedbackServer.StartAsync();

        var survey = await server.GetAsync($"api/surveys/{SampleSurveys.Open}");

        Assert.Equal(("您对这项服务满意吗？", true), (survey.GetProperty("question").GetString(), survey.GetProperty("open").GetBoolean()));
        Assert.Equal(
            ["5", "4", "3", "2", "1", "unknown"],
            survey.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("level").GetString()));
        Assert.Equal(
            ["slow", "rude", "unclear"],
            survey.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()));
        Assert.False((await server.GetAsync($"api/surveys/{SampleSurveys.Closed}")).GetProperty("open").GetBoolean());
    }

    [Fact]
    public async Task The_file_is_read_again_when_it_changes()
    {
        await using var server = await FeedbackServer.StartAsync();
        var added = SampleSurveys.All[0] with { Id = SurveyId.Parse("2025-new") };

        await File.WriteAllBytesAsync(server.SurveysFile, SurveyFile.Write([.. SampleSurveys.All, added]));

        Assert.Equal(4, (await server.GetAsync("api/surveys")).GetArrayLength());
        Assert.Equal(16, (await server.GiveAsync(5, survey: "2025-new")).Length);
    }

    [Fact]
    public async Task A_survey_without_reasons_or_indicators_is_read()
    {
        await using var server = await FeedbackServer.StartAsync();

        await File.WriteAllTextAsync(server.SurveysFile, """
            {"schema":"disclosure-surveys/1","surveys":[{"id":"2025-bare","year":2025,"unit":"101001","subject":"服务","unitName":"单位",
             "question":{"version":"1","text":"满意吗？"},"recipients":"来办事的人","opens":"2026-05-01","closes":"2026-05-31"}]}
            """);

        Assert.Equal(0, (await server.GetAsync("api/surveys/2025-bare")).GetProperty("reasons").GetArrayLength());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"schema":"other","surveys":[]}""")]
    [InlineData(null)]
    public async Task A_file_that_cannot_be_read_takes_nothing_away(string? text)
    {
        await using var server = await FeedbackServer.StartAsync();
        Assert.Equal(3, (await server.GetAsync("api/surveys")).GetArrayLength());

        if (text is null)
            File.Delete(server.SurveysFile);
        else
            await File.WriteAllTextAsync(server.SurveysFile, text);

        Assert.Equal(16, (await server.GiveAsync(5)).Length);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("readyz")).StatusCode);
    }
}
