using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A case for who gave the rating: how far it is, a second rating, an appeal. As JSON, or by forms that need no script.</summary>
internal static class CaseEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapCases(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/cases/{receipt}").WithTags("差评办理").Problems(404, 429);
        one.MapGet("", FindAsync)
            .WithName("caseOfReceipt").WithSummary("差评的办理情况，须凭办理查询码。");
        one.MapGet("/page", PageAsync)
            .WithName("casePage").WithSummary("差评的办理情况（网页），可再次评价、申诉。");
        var answers = one.MapGroup("").Problems(400, 403, 409, 413, 415, 422, 503);
        answers.MapPost("/rating", RateAgainAsync)
            .WithName("rateAgain").WithSummary("办结后再次评价，只有一次；不改变得分。")
            .Accepts<CaseAnswerRequest>("application/json", FormBody.MediaType);
        answers.MapPost("/appeal", AppealAsync)
            .WithName("appeal").WithSummary("对办理不服的申诉，只有一次。")
            .Accepts<CaseAnswerRequest>("application/json", FormBody.MediaType);
    }

    private static async Task<Results<Ok<CaseView>, ProblemResult>> FindAsync(
        HttpContext context, string receipt, CaseDoor door, CaseViews views, string? code = null)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, code);
        return found is null ? new ProblemResult(problem!) : TypedResults.Ok(views.ForRespondent(found));
    }

    private static async Task<Results<OkPage, ProblemResult>> PageAsync(
        HttpContext context, string receipt, CaseDoor door, CaseViews views, string? code = null, string? large = null)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, code);
        return found is null
            ? new ProblemResult(problem!)
            : new OkPage(CaseSlice.Create(new CasePage(views.ForRespondent(found), code!, context.Request.PathBase, large == "1")));
    }

    private static async Task<Results<Created<CaseView>, SeeOther, PageResult, ProblemResult>> RateAgainAsync(
        HttpContext context, string receipt, CaseDoor door, CaseBook cases, CaseViews views)
    {
        var answer = await CaseAnswer.ReadAsync(context.Request);
        var level = RatingLevels.Read(answer.Request.Level?.Text);
        return await AnswerAsync(context, receipt, answer, door, views, found => level is null or SatisfactionLevel.Unknown
            ? ValueTask.FromResult<(Case?, Problem?)>((null, ProblemKinds.Level.With("请选择 1 至 5 档中的一档。", "level")))
            : TakeAsync(cases, found, CaseStepKind.RatedAgain, null, level, context.RequestAborted));
    }

    private static async Task<Results<Created<CaseView>, SeeOther, PageResult, ProblemResult>> AppealAsync(
        HttpContext context, string receipt, CaseDoor door, CaseBook cases, CaseViews views)
    {
        var answer = await CaseAnswer.ReadAsync(context.Request);
        return await AnswerAsync(context, receipt, answer, door, views, found =>
            TakeAsync(cases, found, CaseStepKind.Appealed, answer.Request.Text, null, context.RequestAborted));
    }

    private static async ValueTask<(Case? After, Problem? Problem)> TakeAsync(
        CaseBook cases, Case found, CaseStepKind kind, string? text, SatisfactionLevel? level, CancellationToken cancellation)
    {
        if (CaseBook.IsTaken(found, kind, text, level))
            return (found, null);
        return CaseBook.ProblemOf(found, kind, text) is { } problem
            ? (null, problem)
            : await cases.TakeAsync(found, kind, text, level, cancellation);
    }

    private static async Task<Results<Created<CaseView>, SeeOther, PageResult, ProblemResult>> AnswerAsync(
        HttpContext context,
        string receipt,
        CaseAnswer answer,
        CaseDoor door,
        CaseViews views,
        Func<Case, ValueTask<(Case? After, Problem? Problem)>> take)
    {
        var (found, problem) = await door.OpenAsync(context, receipt, answer.Request.Code);
        if (found is null)
            return new ProblemResult(problem!);
        (var after, problem) = await take(found);
        if (!answer.IsForm)
        {
            return after is null
                ? new ProblemResult(problem!)
                : TypedResults.Created((string?)null, views.ForRespondent(after));
        }

        var page = new CasePage(views.ForRespondent(after ?? found), answer.Request.Code!, context.Request.PathBase, answer.IsLarge);
        return problem is null
            ? new SeeOther(page.Address)
            : new PageResult(CaseSlice.Create(page with { Problem = problem, Typed = answer.Request }), problem.Status);
    }
}
