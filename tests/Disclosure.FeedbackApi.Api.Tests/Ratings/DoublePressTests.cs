using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>The form of a static page has no key, and its button is pressed twice all the same.</summary>
public sealed class DoublePressTests
{
    private static readonly (string, string)[] Good = [("survey", SampleSurveys.Open), ("level", "5"), ("comment", "办得快")];

    [Fact]
    public async Task Two_presses_are_one_rating_with_one_receipt()
    {
        await using var server = await FeedbackServer.StartAsync();

        var first = await PressAsync(server, Good);
        server.Time.Advance(TimeSpan.FromSeconds(4.9));
        var second = await PressAsync(server, Good);

        Assert.Equal(first, second);
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task So_are_ten_at_once()
    {
        await using var server = await FeedbackServer.StartAsync();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PressAsync(server, Good)));

        Assert.Single(receipts.Distinct());
        Assert.Equal(1, await server.StoredAsync());
    }

    [Fact]
    public async Task After_a_few_seconds_it_is_another_rating()
    {
        await using var server = await FeedbackServer.StartAsync();

        await PressAsync(server, Good);
        server.Time.Advance(TimeSpan.FromSeconds(5));
        await PressAsync(server, Good);

        Assert.Equal(2, await server.StoredAsync());
    }

    [Fact]
    public async Task Another_answer_is_another_rating()
    {
        await using var server = await FeedbackServer.StartAsync();

        await PressAsync(server, Good);
        await PressAsync(server, [.. Good[..2], ("comment", "办得慢")]);
        await PressAsync(server, [Good[0], ("level", "4"), Good[2]]);
        await PressAsync(server, [("survey", SampleSurveys.Few), .. Good[1..]]);
        await PressAsync(server, [.. Good, ("reasons", "slow")]);

        Assert.Equal(5, await server.StoredAsync());
    }

    [Fact]
    public async Task So_is_the_same_answer_from_another_browser()
    {
        await using var server = await FeedbackServer.StartAsync();

        await PressAsync(server, Good);
        await PressAsync(server, Good, "another browser");

        Assert.Equal(2, await server.StoredAsync());
    }

    [Fact]
    public async Task With_a_code_the_last_answer_stands_however_fast_one_changes_ones_mind()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];

        foreach (var level in new[] { "5", "4", "5" })
            await PressAsync(server, [("survey", SampleSurveys.Open), ("level", level), ("token", code)]);

        var result = await server.LastResultAsync();
        Assert.Equal(
            (1, 1, 2),
            (
                result.GetProperty("returned").GetInt32(),
                result.GetProperty("scored").GetProperty("valid").GetInt32(),
                result.GetProperty("replaced").GetInt32()));
        Assert.Equal(
            1,
            (
                await server.Store.TallyAsync(
                    SampleSurveys.OpenId,
                    CancellationToken.None)).Channels[Disclosure.Model.Satisfaction.RatingChannel.Invited].VerySatisfied);
    }

    [Fact]
    public async Task The_key_is_given_to_nobody()
    {
        await using var server = await FeedbackServer.StartAsync();
        (string, string)[] wrong = [("survey", SampleSurveys.Open), ("level", "1")];

        var keys = new[] { await KeyOfFormAsync(server, wrong), await KeyOfFormAsync(server, wrong) };

        Assert.NotEqual(keys[0], keys[1]);
    }

    private static async Task<string> KeyOfFormAsync(FeedbackServer server, (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(server, fields, "browser");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return new HtmlParser()
            .ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector<IHtmlInputElement>("input[name=key]")!.Value;
    }

    private static async Task<string> PressAsync(FeedbackServer server, (string Name, string Value)[] fields, string browser = "browser")
    {
        using var answer = await SendAsync(server, fields, browser);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<HttpResponseMessage> SendAsync(FeedbackServer server, (string Name, string Value)[] fields, string browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/ratings")
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.TryAddWithoutValidation("User-Agent", browser);
        return await server.Client.SendAsync(request);
    }
}
