using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Whether the service runs, and whether it can take ratings.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Json(new HealthView("ok", []), FeedbackJson.Wire.HealthView))
            .WithName("healthz").WithTags("运行").WithSummary("服务在运行。").Produces<HealthView>();
        app.MapGet("/readyz", ReadyAsync)
            .WithName("readyz").WithTags("运行").WithSummary("服务能收评价：存储可写，评价清单可读。")
            .Produces<HealthView>().Produces<HealthView>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> ReadyAsync(IFeedbackStore store, SurveyCatalog surveys, CancellationToken cancellation)
    {
        // Asked first: looking at the surveys is what reads a file that changed.
        _ = surveys.All;
        string?[] faults = [surveys.Fault, await store.CheckAsync(cancellation)];
        IReadOnlyList<string> found = [.. faults.OfType<string>()];
        return found.Count == 0
            ? TypedResults.Json(new HealthView("ok", found), FeedbackJson.Wire.HealthView)
            : TypedResults.Json(new HealthView("unavailable", found), FeedbackJson.Wire.HealthView, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
