using System.Net;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>Whose page may send the public form.</summary>
public sealed class PageOriginTests
{
    private const string Site = "https://www.example.gov.cn";

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("same-origin", "null", true)]
    [InlineData("same-site", "https://other.example.gov.cn", true)]
    [InlineData("none", null, true)]
    [InlineData("cross-site", Site, true)]
    [InlineData(null, Site, true)]
    [InlineData(null, "null", true)]
    [InlineData(null, "http://127.0.0.1:9", true)]
    [InlineData("cross-site", "https://evil.example", false)]
    [InlineData("cross-site", "null", false)]
    [InlineData("cross-site", null, false)]
    [InlineData("cross-site", "https://www.example.gov.cn.evil.example", false)]
    [InlineData(null, "https://evil.example", false)]
    [InlineData(null, "http://www.example.gov.cn", false)]
    public async Task A_form_of_ours_and_of_the_site_is_taken_and_no_other(string? fetchSite, string? origin, bool isTaken)
    {
        await using var server = await FeedbackServer.StartAsync(options => options.Site = Site + "/jxgk/");

        foreach (var address in new[] { "api/ratings", "api/cases/0000000000000000/appeal" })
        {
            using var answer = await SendAsync(server, address, fetchSite, origin);
            Assert.Equal(!isTaken, answer.StatusCode == HttpStatusCode.Forbidden);
            if (!isTaken)
                await ProblemShape.HoldsAsync(answer, "urn:disclosure:rating:cross-site", address);
        }

        Assert.Equal(isTaken ? 1 : 0, await server.StoredAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(FeedbackServer server, string address, string? fetchSite, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(
                [new("survey", SampleSurveys.Open), new("level", "5"), new("key", Keys.Next()), new("code", "x"), new("text", "x")]),
        };
        if (fetchSite is not null)
            request.Headers.Add("Sec-Fetch-Site", fetchSite);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await server.Client.SendAsync(request);
    }
}
