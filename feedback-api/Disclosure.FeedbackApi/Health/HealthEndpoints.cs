using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Health;

/// <summary>Whether the service runs, and whether it can take ratings.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("").WithTags("运行");
        health.MapGet("/healthz", () => TypedResults.Ok(new HealthView("ok", [])))
            .WithName("healthz").WithSummary("服务在运行。");
        health.MapGet("/readyz", ReadyAsync)
            .WithName("readyz").WithSummary("服务能收评价：存储可写，评价清单可读。结果未能更新时仍为 200，status 为 degraded。");
    }

    private static async Task<Results<Ok<HealthView>, NotReady>> ReadyAsync(
        IFeedbackStore store,
        SurveyCatalog surveys,
        ResultBook results,
        IAuditTrail audit,
        IStaffAccounts accounts,
        CancellationToken cancellation)
    {
        // Asked first: looking at the surveys is what reads a file that changed.
        _ = surveys.All;
        string?[] faults = [surveys.Fault, await store.CheckAsync(cancellation), audit.Fault, accounts.Fault];
        string[] found = [.. faults.OfType<string>()];
        if (found.Length > 0)
            return new NotReady(new HealthView("unavailable", [.. found, .. results.Faults]));
        // Ratings are taken all the same: whoever looks is told, and nothing is switched off for it.
        return TypedResults.Ok(new HealthView(results.Faults.Count == 0 ? "ok" : "degraded", results.Faults));
    }
}
