using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>A case for who gave the rating: how far it is, a second rating, an appeal. As JSON, or by forms that need no script.</summary>
internal static class CaseEndpoints
{
    private const string Root = "/api/cases/{receipt}";

    /// <summary>Maps them.</summary>
    public static void MapCases(this IEndpointRouteBuilder api)
    {
        api.MapGet(Root, FindAsync)
            .WithName("caseOfReceipt").WithTags("差评办理").WithSummary("差评的办理情况，须凭办理查询码。").Produces<CaseView>().Problems(404, 429);
        api.MapGet(Root + "/page", PageAsync)
            .WithName("casePage").WithTags("差评办理").WithSummary("差评的办理情况（网页），可再次评价、申诉。")
            .Produces(StatusCodes.Status200OK, contentType: PageResult.MediaType).Problems(404, 429);
        api.MapPost(Root + "/rating", RateAgainAsync)
            .WithName("rateAgain").WithTags("差评办理").WithSummary("办结后再次评价，只有一次；不改变得分。")
            .Accepts<CaseAnswerRequest>("application/json", CaseAnswer.FormType).Produces<CaseView>(StatusCodes.Status201Created)
            .Produces(StatusCodes.Status303SeeOther).Problems(400, 404, 409, 413, 415, 422, 429, 503);
        api.MapPost(Root + "/appeal", AppealAsync)
            .WithName("appeal").WithTags("差评办理").WithSummary("对办理不服的申诉，只有一次。")
            .Accepts<CaseAnswerRequest>("application/json", CaseAnswer.FormType).Produces<CaseView>(StatusCodes.Status201Created)
            .Produces(StatusCodes.Status303SeeOther).Problems(400, 404, 409, 413, 415, 422, 429, 503);
    }

    private static async Task<IResult> FindAsync(HttpContext context, string receipt, CaseDoor door, CaseViews views, string? code = null)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, code);
        return found is null ? new ProblemResult(problem!) : TypedResults.Json(views.ForRespondent(found), FeedbackJson.Wire.CaseView);
    }

    private static async Task<IResult> PageAsync(HttpContext context, string receipt, CaseDoor door, CaseViews views, string? code = null, string? large = null)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, code);
        return found is null
            ? new ProblemResult(problem!)
            : new PageResult(CaseSlice.Create(new CasePage(views.ForRespondent(found), code!, context.Request.PathBase, large == "1")));
    }

    private static async Task<IResult> RateAgainAsync(HttpContext context, string receipt, CaseDoor door, CaseDesk desk, CaseViews views)
    {
        var answer = await CaseAnswer.ReadAsync(context.Request);
        var level = RatingLevels.Read(answer.Request.Level?.Text);
        return level is null or SatisfactionLevel.Unknown
            ? await AnswerAsync(context, receipt, answer, door, views, _ => ValueTask.FromResult<(Case?, Problem?)>((null, ProblemKinds.Level.With("请选择 1 至 5 档中的一档。", "level"))))
            : await AnswerAsync(context, receipt, answer, door, views, found => TakeAsync(desk, found, CaseStepKind.RatedAgain, null, level, context.RequestAborted));
    }

    private static async Task<IResult> AppealAsync(HttpContext context, string receipt, CaseDoor door, CaseDesk desk, CaseViews views)
    {
        var answer = await CaseAnswer.ReadAsync(context.Request);
        return await AnswerAsync(
            context, receipt, answer, door, views, found => TakeAsync(desk, found, CaseStepKind.Appealed, answer.Request.Text, null, context.RequestAborted));
    }

    private static async ValueTask<(Case? After, Problem? Problem)> TakeAsync(
        CaseDesk desk, Case found, CaseStepKind kind, string? text, SatisfactionLevel? level, CancellationToken cancellation)
    {
        if (CaseDesk.IsTaken(found, kind, text, level))
            return (found, null);
        return CaseDesk.ProblemOf(found, kind, text) is { } problem ? (null, problem) : await desk.TakeAsync(found, kind, text, level, cancellation);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, string receipt, CaseAnswer answer, CaseDoor door, CaseViews views, Func<Case, ValueTask<(Case? After, Problem? Problem)>> take)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, answer.Request.Code);
        if (found is null)
            return new ProblemResult(problem!);
        (var after, problem) = await take(found);
        if (!answer.IsForm)
        {
            return after is null
                ? new ProblemResult(problem!)
                : TypedResults.Json(views.ForRespondent(after), FeedbackJson.Wire.CaseView, statusCode: StatusCodes.Status201Created);
        }

        var page = new CasePage(views.ForRespondent(after ?? found), answer.Request.Code!, context.Request.PathBase, answer.IsLarge);
        return problem is null ? new SeeOther(page.Address) : new PageResult(CaseSlice.Create(page with { Problem = problem, Typed = answer.Request }), problem.Status);
    }
}
