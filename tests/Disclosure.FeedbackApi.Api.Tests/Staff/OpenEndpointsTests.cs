using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>Which endpoints are open to everybody: these, and what is added elsewhere is closed until it says otherwise.</summary>
public sealed class OpenEndpointsTests
{
    private static readonly string[] OpenAmongStaffs =
    [
        "/api/staff/session/ POST", "/api/staff/desk/sign-in GET", "/api/staff/desk/sign-in POST", "/api/staff/desk/sign-in/code POST",
        "/api/staff/sign-in/ GET", "/api/staff/sign-in/callback GET",
    ];

    [Fact]
    public async Task Among_the_staffs_only_those_where_one_signs_in_are_open()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
        {
            (options.OidcAuthority, options.OidcClientId, options.OidcClientSecret, options.OidcEditorRole) =
                ("https://sso.example.gov.cn", "feedback", "a secret", "editor");
        });

        var open = Endpoints(server).Where(IsOpen).ToList();

        Assert.Equal(
            OpenAmongStaffs.Order(),
            open.Where(IsStaffs).SelectMany(Names).Where(name => !name.EndsWith(" HEAD", StringComparison.Ordinal)).Order());
        Assert.All(open.Where(endpoint => !IsStaffs(endpoint)), endpoint => Assert.Null(endpoint.Metadata.GetMetadata<StaffArea>()));
        Assert.InRange(open.Count, 20, 60);
    }

    [Fact]
    public async Task Everything_else_of_the_service_is_open_and_everything_of_the_staffs_says_how_it_is_guarded()
    {
        await using var server = await FeedbackServer.StartAsync();
        var endpoints = Endpoints(server);

        Assert.Empty(endpoints.Where(endpoint => !IsStaffs(endpoint) && !IsOpen(endpoint)).SelectMany(Names));
        Assert.Empty(
            endpoints.Where(endpoint => IsStaffs(endpoint) && endpoint.Metadata.GetMetadata<StaffArea>() is null && !IsOpen(endpoint))
                .SelectMany(Names));
    }

    [Fact]
    public async Task What_says_nothing_is_closed()
    {
        await using var server = await FeedbackServer.StartAsync(inside: app => app.MapGet("/api/forgotten", () => "secret"));
        using var signedIn = await server.SignInAsync("审核甲", Model.Satisfaction.Exchange.StaffRole.Approver);

        foreach (var client in new[] { server.Client, signedIn })
        {
            using var answer = await client.GetAsync("api/forgotten");
            await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:sign-in-required", "forgotten");
        }
    }

    private static List<RouteEndpoint> Endpoints(FeedbackServer server) =>
        [.. server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    private static bool IsOpen(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool IsStaffs(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText!.StartsWith(StaffArea.Root, StringComparison.Ordinal);

    private static IEnumerable<string> Names(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"])
            .Select(method => $"{endpoint.RoutePattern.RawText} {method}");
}
