using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>Entering paper.</summary>
internal static class BatchEndpoints
{
    /// <summary>The bytes that a batch may have.</summary>
    public const int BodyLimit = 1024 * 1024;

    private const string Batches = StaffGate.Root + "/surveys/{id}/batches";

    /// <summary>Maps them.</summary>
    public static void MapPaper(this IEndpointRouteBuilder staff)
    {
        staff.MapPost(Batches, EnterAsync).WithMetadata(new RequestSizeLimitAttribute(BodyLimit)).WithoutTimeout()
            .WithName("enterBatch").WithTags("工作人员").WithSummary("录入纸质批次。第一人录入得 202；第二人录入一致后入库，得 201。")
            .Accepts<BatchRequest>("application/json")
            .Produces<BatchView>(StatusCodes.Status201Created).Produces<BatchView>(StatusCodes.Status202Accepted)
            .Problems(400, 401, 403, 404, 409, 413, 415, 422, 503);
        staff.MapGet(Batches, List)
            .WithName("batches").WithTags("工作人员").WithSummary("纸质批次及其合计。").Produces<BatchView[]>().Problems(401, 404);
        staff.MapDelete(Batches + "/{batch}", WithdrawAsync)
            .WithName("withdrawBatch").WithTags("工作人员").WithSummary("撤回只录入一遍的批次。")
            .Produces(StatusCodes.Status204NoContent).Problems(401, 403, 404, 409);
    }

    private static async Task<IResult> EnterAsync(HttpContext context, string id, SurveyCatalog surveys, BatchDesk desk)
    {
        if (surveys.Find(id) is not { } survey)
            return Unknown();
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.BatchRequest);
        var batch = await desk.TakeAsync(survey, request, context.Staff().Name, context.RequestAborted);
        var status = batch.State == BatchState.Stored ? StatusCodes.Status201Created : StatusCodes.Status202Accepted;
        return TypedResults.Json(BatchView.Of(batch), FeedbackJson.Wire.BatchView, statusCode: status);
    }

    private static IResult List(string id, SurveyCatalog surveys, BatchFiles files) => surveys.Find(id) is null
        ? Unknown()
        : TypedResults.Json([.. files.Of(id).Select(BatchView.Of)], FeedbackJson.Wire.BatchViewArray);

    private static async Task<IResult> WithdrawAsync(HttpContext context, string id, string batch, SurveyCatalog surveys, BatchDesk desk)
    {
        if (surveys.Find(id) is null)
            return Unknown();
        await desk.WithdrawAsync(id, batch, context.Staff().Name, context.RequestAborted);
        return TypedResults.NoContent();
    }

    private static ProblemResult Unknown() => new(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
}
