using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>Entering paper.</summary>
internal static class BatchEndpoints
{
    /// <summary>The bytes that a batch may have.</summary>
    public const int BodyLimit = 1024 * 1024;

    /// <summary>Maps them.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapPaper(this IEndpointRouteBuilder staff)
    {
        var batches = staff.MapGroup("/surveys/{id}/batches");
        batches.MapPost("", EnterAsync).WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
            .WithName("enterBatch").WithSummary("录入纸质批次。第一人录入得 202；第二人录入一致后入库，得 201。")
            .Accepts<BatchRequest>("application/json").Problems(400, 403, 404, 409, 413, 415, 422, 503)
            .DisableRequestTimeout();
        batches.MapGet("", List)
            .WithName("batches").WithSummary("纸质批次及其合计。");
        batches.MapDelete("/{batch}", WithdrawAsync)
            .WithName("withdrawBatch").WithSummary("撤回只录入一遍的批次。").Problems(403, 409);
    }

    private static async Task<Results<Created<BatchView>, Accepted<BatchView>, NotFoundProblem>> EnterAsync(
        HttpContext context, string id, SurveyCatalog surveys, BatchIntake intake)
    {
        if (surveys.Find(id) is not { } survey)
            return new NotFoundProblem(SurveyCatalog.Unknown);
        var request = await JsonBody.ReadAsync<BatchRequest>(context.Request);
        var batch = await intake.TakeAsync(survey, request, context.Staff().Name, context.RequestAborted);
        return batch.State == BatchState.Stored
            ? TypedResults.Created((string?)null, BatchView.Of(batch))
            : TypedResults.Accepted((string?)null, BatchView.Of(batch));
    }

    private static Results<Ok<BatchView[]>, NotFoundProblem> List(string id, SurveyCatalog surveys, IPaperBatches files) =>
        surveys.Find(id) is { } survey
            ? TypedResults.Ok<BatchView[]>([.. files.Of(survey.Id).Select(BatchView.Of)])
            : new NotFoundProblem(SurveyCatalog.Unknown);

    private static async Task<Results<NoContent, NotFoundProblem>> WithdrawAsync(
        HttpContext context, string id, string batch, SurveyCatalog surveys, BatchIntake intake)
    {
        if (surveys.Find(id) is not { } survey)
            return new NotFoundProblem(SurveyCatalog.Unknown);
        await intake.WithdrawAsync(survey.Id, batch, context.Staff().Name, context.RequestAborted);
        return TypedResults.NoContent();
    }
}
