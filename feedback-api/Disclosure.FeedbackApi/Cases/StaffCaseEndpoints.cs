using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>Dealing with bad ratings.</summary>
internal static class StaffCaseEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapStaffCases(this IEndpointRouteBuilder staff)
    {
        staff.MapGet(StaffGate.Root + "/cases", ListOpenAsync)
            .WithName("openCases").WithTags("工作人员").WithSummary("全部未办结的差评，先到期的在前。").Produces<StaffCaseView[]>().Problems(401);
        staff.MapGet(StaffGate.Root + "/surveys/{id}/cases", ListAsync)
            .WithName("cases").WithTags("工作人员").WithSummary("一项评价的差评及办理情况。").Produces<StaffCaseView[]>().Problems(401, 404);
        staff.MapGet(StaffGate.Root + "/cases/{receipt}", FindAsync)
            .WithName("case").WithTags("工作人员").WithSummary("一件差评及办理情况。").Produces<StaffCaseView>().Problems(401, 404);
        staff.MapPost(StaffGate.Root + "/cases/{receipt}/steps", TakeAsync)
            .WithName("takeCaseStep").WithTags("工作人员")
            .WithSummary("办理一步：回访、答复、整改；说明办结和申诉复核须由审核人员进行。内容评价人凭办理查询码可见。")
            .Accepts<CaseStepRequest>("application/json").Produces<StaffCaseView>(StatusCodes.Status201Created)
            .Problems(400, 401, 403, 404, 409, 415, 422, 503);
    }

    private static async Task<IResult> ListOpenAsync(StaffCaseDesk desk, CaseViews views, CancellationToken cancellation) =>
        TypedResults.Json([.. (await desk.ListOpenAsync(cancellation)).Select(views.ForStaff)], FeedbackJson.Wire.StaffCaseViewArray);

    private static async Task<IResult> ListAsync(string id, SurveyCatalog surveys, CaseDesk desk, CaseViews views, CancellationToken cancellation) =>
        surveys.Find(id) is null
            ? new ProblemResult(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"))
            : TypedResults.Json([.. (await desk.ListAsync(id, cancellation)).Select(views.ForStaff)], FeedbackJson.Wire.StaffCaseViewArray);

    private static async Task<IResult> FindAsync(string receipt, CaseDesk desk, CaseViews views, CancellationToken cancellation) =>
        await desk.FindAsync(receipt, cancellation) is { } found
            ? TypedResults.Json(views.ForStaff(found), FeedbackJson.Wire.StaffCaseView)
            : new ProblemResult(StaffCaseDesk.Unknown);

    private static async Task<IResult> TakeAsync(HttpContext context, string receipt, StaffCaseDesk staff, CaseViews views)
    {
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.CaseStepRequest);
        if (request.Kind is not { } kind || !StaffCaseDesk.IsOfStaff(kind))
            return new ProblemResult(ProblemKinds.Invalid.With("请写明哪一步：contacted、replied、rectified、explained、appealUpheld 或 appealDismissed。", "kind"));
        var (after, problem) = await staff.TakeAsync(receipt, kind, request.Text, context.Staff(), context.RequestAborted);
        return after is null
            ? new ProblemResult(problem!)
            : TypedResults.Json(views.ForStaff(after), FeedbackJson.Wire.StaffCaseView, statusCode: StatusCodes.Status201Created);
    }
}
