using System.Net;
using System.Net.Http.Json;
using Disclosure.FeedbackApi.Desk;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class GateTests
{
    [Fact]
    public async Task Every_staff_address_is_closed_without_a_session()
    {
        await using var server = await FeedbackServer.StartAsync();
        var routes = StaffRoutes(server).Where(route => route != ("POST", "/api/staff/session/")).ToList();

        foreach (var (method, path) in routes)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), Filled(path)) { Content = JsonContent.Create(new { }) };
            request.Headers.Add("X-Disclosure-Staff", "1");
            using var answer = await server.Client.SendAsync(request);
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:sign-in-required", $"{method} {path}");
        }

        Assert.InRange(routes.Count, 12, 100);
    }

    [Theory]
    [InlineData("api/staff/nothing-here")]
    [InlineData("API/STAFF/audit")]
    [InlineData("api/staff")]
    public async Task What_is_not_mapped_is_closed_too(string address)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync(address);

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:sign-in-required", address);
    }

    [Fact]
    public async Task A_made_up_session_opens_nothing()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/staff/session");
        request.Headers.Add("Cookie", "disclosure-staff=" + new string('a', 64));

        using var answer = await server.Client.SendAsync(request);

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:sign-in-required", "made up");
    }

    [Fact]
    public async Task Every_address_that_changes_something_asks_for_the_header()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("审核甲", StaffRole.Approver);
        client.DefaultRequestHeaders.Remove("X-Disclosure-Staff");

        var changing = StaffRoutes(server).Where(route => route.Method != "GET").ToList();
        Assert.InRange(changing.Count, 7, 100);
        foreach (var (method, path) in changing)
        {
            using var answer = await client.SendAsync(
                new HttpRequestMessage(new HttpMethod(method), Filled(path)) { Content = JsonContent.Create(new { }) });
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:header-missing", $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("POST", "api/staff/ratings/AAAABBBBCCCCDDDD/exclusion")]
    [InlineData("POST", "api/staff/ratings/AAAABBBBCCCCDDDD/inclusion")]
    [InlineData("POST", "api/staff/ratings/AAAABBBBCCCCDDDD/comment")]
    [InlineData("GET", "api/staff/export")]
    [InlineData("GET", "api/staff/audit")]
    public async Task An_editor_may_not_do_what_an_approver_does(string method, string address)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);

        using var answer = await client.SendAsync(
            new HttpRequestMessage(new HttpMethod(method), address) { Content = JsonContent.Create(new { }) });

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:forbidden", address);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.TrustedProxies = "127.0.0.1");
        server.AddAccount("录入甲", StaffRole.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/staff/session")
        {
            Content = JsonContent.Create(new { name = "录入甲", password = FeedbackServer.Password }),
        };
        request.Headers.Add("X-Disclosure-Staff", "1");
        request.Headers.Add("X-Forwarded-Proto", "https");

        using var answer = await server.Client.SendAsync(request);

        string[] cookies = [.. answer.Headers.GetValues("Set-Cookie")];
        Assert.Equal(
            ["__Host-disclosure-device", "__Host-disclosure-staff"],
            cookies.Select(cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal));
        foreach (var cookie in cookies)
        {
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; samesite=strict", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.Contains("; path=/;", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static List<(string Method, string Path)> StaffRoutes(FeedbackServer server) =>
        [.. server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/staff", StringComparison.Ordinal))
            // What answers where nothing is takes every method.
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            // The pages of the desk answer people, and have tests of their own.
            .Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith(DeskGate.Root, StringComparison.Ordinal))
            .SelectMany(endpoint =>
                endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method =>
                    (method, endpoint.RoutePattern.RawText!)))];

    private static string Filled(string path) => path.Replace("{id}", SampleSurveys.Open, StringComparison.Ordinal)
        .Replace(
            "{receipt}", "AAAABBBBCCCCDDDD", StringComparison.Ordinal).Replace("{batch}", "1", StringComparison.Ordinal).TrimStart('/');
}
