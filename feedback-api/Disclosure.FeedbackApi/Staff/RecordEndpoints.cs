using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Everything that is kept, for backup and for the record.</summary>
internal static class RecordEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapRecords(this IEndpointRouteBuilder staff)
    {
        staff.MapGet(StaffGate.Root + "/export", ExportAsync).ForApprovers().WithoutTimeout()
            .WithName("export").WithTags("工作人员").WithSummary("运行中备份：JSON 行，可重建存储。")
            .Produces(StatusCodes.Status200OK, contentType: "application/x-ndjson").Problems(401, 403);
        staff.MapGet(StaffGate.Root + "/audit", (AuditLog audit) => TypedResults.Json([.. audit.Read()], FeedbackJson.Wire.AuditEntryArray)).ForApprovers()
            .WithName("audit").WithTags("工作人员").WithSummary("审计日志，逐条以哈希相连。")
            .Produces<AuditEntry[]>().Problems(401, 403);
    }

    private static async Task ExportAsync(HttpContext context, IFeedbackStore store, AuditLog audit)
    {
        audit.Add(context.Staff().Name, "export", "");
        context.Response.ContentType = "application/x-ndjson";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"feedback.jsonl\"";
        await store.ExportAsync(context.Response.Body, context.RequestAborted);
    }
}
