using System.Net;
using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>Every address, asked wrongly, answers in the one shape.</summary>
public sealed class ErrorShapeTests
{
    private static readonly HashSet<string> Pages = ["api/surveys/{id}/form", "api/receipts/{receipt}/page"];

    [Fact]
    public async Task Every_address_refuses_another_method_in_the_one_shape()
    {
        await using var server = await FeedbackServer.StartAsync();

        var paths = Paths(server);
        Assert.InRange(paths.Count, 20, 200);
        foreach (var path in paths)
        {
            using var answer = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Patch, path));
            await ProblemShape.HoldsAsync(answer, "PATCH " + path);
        }
    }

    [Fact]
    public async Task Every_address_of_something_unknown_answers_in_the_one_shape()
    {
        await using var server = await FeedbackServer.StartAsync();

        var paths = PathsOfThings(server).FindAll(path => !Pages.Contains(path));
        Assert.InRange(paths.Count, 5, 200);
        foreach (var path in paths)
        {
            using var answer = await server.Client.GetAsync(Unknown(path));
            await ProblemShape.HoldsAsync(answer, "GET " + path);
        }
    }

    [Fact]
    public async Task Pages_of_something_unknown_are_pages()
    {
        await using var server = await FeedbackServer.StartAsync();

        Assert.Subset(PathsOfThings(server).ToHashSet(), Pages);
        foreach (var path in Pages)
            await IsPageAsync(await server.Client.GetAsync(Unknown(path)), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("api/surveys/nothing", HttpStatusCode.NotFound)]
    [InlineData("nothing-here", HttpStatusCode.NotFound)]
    [InlineData("api/staff/session", HttpStatusCode.Unauthorized)]
    public async Task To_a_browser_every_problem_is_a_page_in_Chinese(string address, HttpStatusCode status)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        await IsPageAsync(await server.Client.SendAsync(request), status);
    }

    [Theory]
    [InlineData("nothing-here")]
    [InlineData("api")]
    [InlineData("api/surveys/a/b/c")]
    [InlineData("api/surveys/..%2f..%2fetc%2fpasswd")]
    public async Task An_address_that_is_not_there_answers_in_the_one_shape(string address)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await ProblemShape.HoldsAsync(answer, address);
    }

    [Fact]
    public async Task So_does_a_limit_on_requests()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.RequestsPerAddress = 3);
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("api/surveys")).StatusCode);

        using var answer = await server.Client.GetAsync("api/surveys");

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:request:too-many", "limit");
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("healthz")).StatusCode);
    }

    [Fact]
    public async Task So_does_a_store_that_cannot_be_written()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.Store.DisposeAsync();

        using var answer = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = Ratings.Keys.Next() });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        await ProblemShape.HoldsAsync(answer, "store is gone");
    }

    [Fact]
    public async Task So_does_an_audit_log_that_cannot_be_written_and_nothing_is_done()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);
        var log = Path.Combine(server.Options.Data, "audit.jsonl");
        File.Delete(log);
        Directory.CreateDirectory(log);

        using var answer = await client.PostAsJsonAsync($"api/staff/surveys/{SampleSurveys.Open}/invitations", new { count = 1 });

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:audit-unavailable", "audit log is gone");
        Assert.Equal(0, (await server.ResultAsync()).GetProperty("invited").GetInt32());
    }

    private static async Task IsPageAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal((status, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Matches(@"<h1>\p{IsCJKUnifiedIdeographs}+</h1>", page);
        Assert.Contains("返回网站首页", page, StringComparison.Ordinal);
    }

    private static string Unknown(string path) =>
        path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static List<string> PathsOfThings(FeedbackServer server) =>
        Paths(server).FindAll(path => path.Contains('{', StringComparison.Ordinal));

    private static List<string> Paths(FeedbackServer server) =>
        [.. server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is not "/metrics")
            // What answers where nothing is takes every method.
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            // The pages of the desk answer people, and have tests of their own.
            .Where(endpoint =>
                !endpoint.RoutePattern.RawText!.StartsWith(Disclosure.FeedbackApi.Desk.DeskGate.Root, StringComparison.Ordinal))
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct()];
}
