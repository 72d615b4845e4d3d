using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>Dealing with bad ratings.</summary>
internal static class StaffCaseEndpoints
{
    /// <summary>Maps it.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapStaffCases(this IEndpointRouteBuilder staff)
    {
        staff.MapGet("/surveys/{id}/cases", ListAsync)
            .WithName("cases").WithSummary("一项评价的差评及办理情况。");
        var cases = staff.MapGroup("/cases");
        cases.MapGet("", ListOpenAsync)
            .WithName("openCases").WithSummary("全部未办结的差评，先到期的在前。");
        cases.MapGet("/{receipt}", FindAsync)
            .WithName("case").WithSummary("一件差评及办理情况。");
        cases.MapPost("/{receipt}/steps", TakeAsync)
            .WithName("takeCaseStep").WithSummary("办理一步：回访、答复、整改；说明办结和申诉复核须由审核人员进行。内容评价人凭办理查询码可见。")
            .Accepts<CaseStepRequest>("application/json").Problems(400, 403, 404, 409, 415, 422, 503);
    }

    private static async Task<Ok<StaffCaseView[]>> ListOpenAsync(StaffCases cases, CaseViews views, CancellationToken cancellation) =>
        TypedResults.Ok<StaffCaseView[]>([.. (await cases.ListOpenAsync(cancellation)).Select(views.ForStaff)]);

    private static async Task<Results<Ok<StaffCaseView[]>, NotFoundProblem>> ListAsync(
        string id, SurveyCatalog surveys, CaseBook cases, CaseViews views, CancellationToken cancellation) =>
        surveys.Find(id) is { } survey
            ? TypedResults.Ok<StaffCaseView[]>([.. (await cases.ListAsync(survey.Id, cancellation)).Select(views.ForStaff)])
            : new NotFoundProblem(SurveyCatalog.Unknown);

    private static async Task<Results<Ok<StaffCaseView>, NotFoundProblem>> FindAsync(
        string receipt, CaseBook cases, CaseViews views, CancellationToken cancellation) =>
        await cases.FindAsync(receipt, cancellation) is { } found
            ? TypedResults.Ok(views.ForStaff(found))
            : new NotFoundProblem(StaffCases.Unknown);

    private static async Task<Results<Created<StaffCaseView>, ProblemResult>> TakeAsync(
        HttpContext context, string receipt, StaffCases cases, CaseViews views)
    {
        var request = await JsonBody.ReadAsync<CaseStepRequest>(context.Request);
        if (request.Kind is not { } kind || !StaffCases.IsOfStaff(kind))
        {
            return new ProblemResult(StaffProblems.Invalid.With(
                "请写明哪一步：contacted、replied、rectified、explained、appealUpheld 或 appealDismissed。", "kind"));
        }

        var (after, problem) = await cases.TakeAsync(receipt, kind, request.Text, context.Staff(), context.RequestAborted);
        return after is null
            ? new ProblemResult(problem!)
            : TypedResults.Created((string?)null, views.ForStaff(after));
    }
}
