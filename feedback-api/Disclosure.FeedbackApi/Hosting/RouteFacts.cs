using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>What is said about a route beside what it does.</summary>
internal static class RouteFacts
{
    /// <summary>Lets it take as long as it takes: what it does grows with what is stored.</summary>
    public static RouteHandlerBuilder WithoutTimeout(this RouteHandlerBuilder route) => route.WithMetadata(new DisableRequestTimeoutAttribute());

    /// <summary>Adds statuses that are answered with a problem.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses)
            route.Produces<Problem>(status, ProblemResult.MediaType);
        return route;
    }
}
