using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Staff.Access;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Sessions;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Everything that is kept, for backup and for the record.</summary>
internal static class RecordEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapRecords(this IEndpointRouteBuilder staff)
    {
        var records = staff.MapGroup("").ForApprovers().Problems(403);
        records.MapGet("/export", Export)
            .WithName("export").WithSummary("运行中备份：JSON 行，可重建存储。")
            .DisableRequestTimeout();
        records.MapGet("/audit", (IAuditTrail audit) => TypedResults.Ok<AuditEntry[]>([.. audit.Read()]))
            .WithName("audit").WithSummary("审计日志，逐条以哈希相连。");
    }

    private static ExportResult Export(HttpContext context, IFeedbackStore store, IAuditTrail audit)
    {
        audit.Add(context.Staff().Name, "export", "");
        return new ExportResult(store);
    }
}
