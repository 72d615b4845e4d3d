using Disclosure.FeedbackApi.Desk;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

/// <summary>Every address of the desk that is mapped, so that a new one cannot be forgotten.</summary>
internal static class DeskRoutes
{
    /// <summary>Those that show a page, for a receipt of a bad rating.</summary>
    public static string[] Pages(FeedbackServer server, string receipt) => [.. Of(server, "GET").Select(path => Filled(path, receipt))];

    /// <summary>Those that take a form.</summary>
    public static string[] Forms(FeedbackServer server, string receipt) => [.. Of(server, "POST").Select(path => Filled(path, receipt))];

    private static IEnumerable<string> Of(FeedbackServer server, string method) =>
        server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(DeskGate.Root, StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/'))
            .Where(path => !path.StartsWith(DeskGate.SignIn, StringComparison.Ordinal));

    private static string Filled(string path, string receipt)
    {
        var filled = path.Replace("{id}", SampleSurveys.Open, StringComparison.Ordinal)
            .Replace("{receipt}", receipt, StringComparison.Ordinal).Replace("{batch}", "B-1", StringComparison.Ordinal);
        return filled switch
        {
            _ when filled.EndsWith("/batches/new", StringComparison.Ordinal) => filled + "?batch=B-1&count=2",
            _ when filled.EndsWith("/desk/ratings", StringComparison.Ordinal) => filled + "?receipt=" + receipt,
            _ => filled,
        };
    }
}
