using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>What counts and what is published, decided by people and said why.</summary>
internal static class ModerationEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapModeration(this IEndpointRouteBuilder app)
    {
        app.MapPost(StaffGate.Root + "/ratings/{receipt}/exclusion", ExcludeAsync).ForApprovers()
            .WithName("excludeRating").WithTags("工作人员").WithSummary("剔除一份评价：误评、恶意差评、非服务对象、重复。数量按原因随结果公布。")
            .Accepts<ExclusionRequest>("application/json").Produces(StatusCodes.Status204NoContent).Problems(400, 401, 403, 404, 415, 422, 503);
        app.MapPost(StaffGate.Root + "/ratings/{receipt}/inclusion", IncludeAsync).ForApprovers()
            .WithName("includeRating").WithTags("工作人员").WithSummary("申诉成立，恢复计入。")
            .Accepts<InclusionRequest>("application/json").Produces(StatusCodes.Status204NoContent).Problems(400, 401, 403, 404, 415, 422, 503);
        app.MapPost(StaffGate.Root + "/ratings/{receipt}/comment", DecideAsync).ForApprovers()
            .WithName("decideComment").WithTags("工作人员").WithSummary("决定一条意见是否公开；已有的答复随之公开，此后才写的答复要再决定一次。")
            .Accepts<CommentDecisionRequest>("application/json").Produces(StatusCodes.Status204NoContent).Problems(400, 401, 403, 404, 415, 422, 503);
        app.MapGet(StaffGate.Root + "/surveys/{id}/comments", ListAsync)
            .WithName("comments").WithTags("工作人员").WithSummary("意见及其审核状态。").Produces<CommentView[]>().Problems(401, 404);
        app.MapGet("/api/surveys/{id}/comments", PublishedAsync)
            .WithName("publishedComments").WithTags("结果").WithSummary("审核后公开的意见和单位的答复，不附等级、日期和回执。").Produces<PublishedComment[]>().Problems(404);
    }

    private static async Task<IResult> ExcludeAsync(HttpContext context, string receipt, ModerationDesk desk)
    {
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.ExclusionRequest);
        return request.Reason is { } reason
            ? Answer(await desk.ExcludeAsync(receipt, reason, request.Note, context.Staff().Name, context.RequestAborted))
            : new ProblemResult(ProblemKinds.Invalid.With("请写明原因：mistaken、malicious、notServed 或 duplicate。", "reason"));
    }

    private static async Task<IResult> IncludeAsync(HttpContext context, string receipt, ModerationDesk desk)
    {
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.InclusionRequest);
        return Answer(await desk.IncludeAsync(receipt, request.Note, context.Staff().Name, context.RequestAborted));
    }

    private static async Task<IResult> DecideAsync(HttpContext context, string receipt, ModerationDesk desk)
    {
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.CommentDecisionRequest);
        return request.Publish is { } publish
            ? Answer(await desk.DecideAsync(receipt, publish, context.Staff().Name, context.RequestAborted))
            : new ProblemResult(ProblemKinds.Invalid.With("请写明是否公开：true 或 false。", "publish"));
    }

    private static async Task<IResult> ListAsync(string id, SurveyCatalog surveys, ModerationDesk desk, CommentDecisions decisions, CancellationToken cancellation)
    {
        if (surveys.Find(id) is null)
            return Unknown();
        var replies = await desk.RepliesAsync(id, cancellation);
        var comments = new List<CommentView>();
        await foreach (var rating in desk.CommentedAsync(id, cancellation))
        {
            comments.Add(new(
                rating.Receipt, rating.Day, RatingLevels.Wire(rating.Level), rating.Reasons, rating.Comment!, decisions.Of(rating.Receipt), replies.GetValueOrDefault(rating.Receipt)?.Text));
        }

        return TypedResults.Json([.. comments], FeedbackJson.Wire.CommentViewArray);
    }

    private static async Task<IResult> PublishedAsync(string id, SurveyCatalog surveys, CommentBook comments, CancellationToken cancellation) =>
        surveys.Find(id) is null
            ? Unknown()
            : TypedResults.Json(await comments.PublishedAsync(id, cancellation), FeedbackJson.Wire.PublishedCommentArray);

    private static IResult Answer(Problem? problem) => problem is null ? TypedResults.NoContent() : new ProblemResult(problem);

    private static ProblemResult Unknown() => new(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
}
