using Disclosure.FeedbackApi.Files;
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
            .WithName("readyz").WithSummary("服务能收评价：存储可写，评价清单可读。结果未能更新、评价清单的改动没有采用时仍为 200，status 为 degraded。");
    }

    private static async Task<Results<Ok<HealthView>, NotReady>> ReadyAsync(
        IFeedbackStore store,
        SurveyCatalog surveys,
        ResultBook results,
        IEnumerable<IHasFault> parts,
        IAuditTrail audit,
        IStaffAccounts accounts,
        CancellationToken cancellation)
    {
        // Asked first: looking at the surveys is what reads a file that changed.
        _ = surveys.All;
        string?[] faults =
        [
            surveys.Fault, await store.CheckAsync(cancellation), audit.Fault, accounts.Fault, .. parts.Select(part => part.Fault),
        ];
        string[] found = [.. faults.OfType<string>()];
        if (found.Length > 0)
            return new NotReady(new HealthView("unavailable", [.. found, .. surveys.Objections, .. results.Faults]));
        // Ratings are taken all the same: whoever looks is told, and nothing is switched off for it.
        string[] notes = [.. surveys.Objections, .. results.Faults];
        return TypedResults.Ok(new HealthView(notes.Length == 0 ? "ok" : "degraded", notes));
    }
}
