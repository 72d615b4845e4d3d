using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>What counts and what is published, decided by people and said why.</summary>
internal static class ModerationEndpoints
{
    /// <summary>Maps what staff decide.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapModeration(this IEndpointRouteBuilder staff)
    {
        var rating = staff.MapGroup("/ratings/{receipt}").ForApprovers().Problems(400, 403, 404, 415, 422, 503);
        rating.MapPost("/exclusion", ExcludeAsync)
            .WithName("excludeRating").WithSummary("剔除一份评价：误评、恶意差评、非服务对象、重复。数量按原因随结果公布。")
            .Accepts<ExclusionRequest>("application/json");
        rating.MapPost("/inclusion", IncludeAsync)
            .WithName("includeRating").WithSummary("申诉成立，恢复计入。")
            .Accepts<InclusionRequest>("application/json");
        rating.MapPost("/comment", DecideAsync)
            .WithName("decideComment").WithSummary("决定一条意见是否公开；已有的答复随之公开，此后才写的答复要再决定一次。")
            .Accepts<CommentDecisionRequest>("application/json");
        staff.MapGet("/surveys/{id}/comments", ListAsync)
            .WithName("comments").WithSummary("意见及其审核状态。");
    }

    /// <summary>Maps what they published.</summary>
    public static void MapPublishedComments(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/surveys/{id}").WithTags("结果").MapGet("/comments", PublishedAsync)
            .WithName("publishedComments").WithSummary("审核后公开的意见和单位的答复，不附等级、日期和回执。");

    private static async Task<Results<NoContent, ProblemResult>> ExcludeAsync(HttpContext context, string receipt, Moderator moderator)
    {
        var request = await JsonBody.ReadAsync<ExclusionRequest>(context.Request);
        return request.Reason is { } reason && StaffReasons.All.Contains(reason)
            ? Answer(await moderator.ExcludeAsync(receipt, reason, request.Note, context.Staff().Name, context.RequestAborted))
            : new ProblemResult(StaffProblems.Invalid.With("请写明原因：mistaken、malicious、notServed 或 duplicate。", "reason"));
    }

    private static async Task<Results<NoContent, ProblemResult>> IncludeAsync(HttpContext context, string receipt, Moderator moderator)
    {
        var request = await JsonBody.ReadAsync<InclusionRequest>(context.Request);
        return Answer(await moderator.IncludeAsync(receipt, request.Note, context.Staff().Name, context.RequestAborted));
    }

    private static async Task<Results<NoContent, ProblemResult>> DecideAsync(HttpContext context, string receipt, Moderator moderator)
    {
        var request = await JsonBody.ReadAsync<CommentDecisionRequest>(context.Request);
        return request.Publish is { } publish
            ? Answer(await moderator.DecideAsync(receipt, publish, context.Staff().Name, context.RequestAborted))
            : new ProblemResult(StaffProblems.Invalid.With("请写明是否公开：true 或 false。", "publish"));
    }

    private static async Task<Results<Ok<CommentView[]>, NotFoundProblem>> ListAsync(
        string id, SurveyCatalog surveys, Moderator moderator, CommentDecisions decisions, CancellationToken cancellation)
    {
        if (surveys.Find(id) is not { } survey)
            return new NotFoundProblem(SurveyCatalog.Unknown);
        await decisions.CatchUpAsync(cancellation);
        var replies = await moderator.RepliesAsync(survey.Id, cancellation);
        var comments = new List<CommentView>();
        await foreach (var rating in moderator.CommentedAsync(survey.Id, cancellation))
        {
            comments.Add(new(
                rating.Receipt,
                rating.Day,
                RatingLevels.Wire(rating.Level),
                rating.Reasons,
                rating.Comment!,
                decisions.Of(rating.Receipt),
                replies.GetValueOrDefault(rating.Receipt)?.Text));
        }

        return TypedResults.Ok<CommentView[]>([.. comments]);
    }

    private static async Task<Results<Ok<PublishedComment[]>, NotFoundProblem>> PublishedAsync(
        string id, SurveyCatalog surveys, CommentBook comments, CancellationToken cancellation) => surveys.Find(id) is { } survey
            ? TypedResults.Ok(await comments.PublishedAsync(survey, cancellation))
            : new NotFoundProblem(SurveyCatalog.Unknown);

    private static Results<NoContent, ProblemResult> Answer(Problem? problem) =>
        problem is null ? TypedResults.NoContent() : new ProblemResult(problem);
}
