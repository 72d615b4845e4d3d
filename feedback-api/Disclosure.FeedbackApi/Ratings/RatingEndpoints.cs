using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>Giving a rating: as JSON, or from a form that needs no script.</summary>
internal static class RatingEndpoints
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Maps them.</summary>
    public static void MapRatings(this IEndpointRouteBuilder api)
    {
        api.MapPost("/api/ratings", GiveAsync)
            .WithName("giveRating").WithTags("评价").WithSummary("提交评价。201 表示已写入磁盘；同一 key 再次提交得到同一回执。")
            .Accepts<RatingRequest>("application/json", FormType)
            .Produces<RatingReceipt>(StatusCodes.Status201Created)
            .Produces(StatusCodes.Status303SeeOther)
            .Problems(400, 403, 404, 409, 413, 415, 422, 429, 503);
        api.MapGet("/api/surveys/{id}/form", Form)
            .WithName("ratingForm").WithTags("评价").WithSummary("评价表（网页），不需要脚本。")
            .Produces(StatusCodes.Status200OK, contentType: PageResult.MediaType)
            .Produces(StatusCodes.Status404NotFound, contentType: PageResult.MediaType);
    }

    private static async Task<IResult> GiveAsync(
        HttpContext context, RatingDesk desk, AddressKeys addresses, DoublePresses presses, SurveyCatalog surveys, ReceiptSeal seal)
    {
        var address = addresses.Of(context);
        var cancellation = context.RequestAborted;
        if (IsJson(context.Request))
            return Answer(await desk.TakeAsync(await RatingReader.ReadJsonAsync(context.Request), address, cancellation));
        if (context.Request.GetTypedHeaders().ContentType?.MediaType != FormType)
            return new ProblemResult(ProblemKinds.MediaType.With("请用 application/json 或 application/x-www-form-urlencoded 提交。"));
        var form = await RatingReader.ReadFormAsync(context.Request);
        var key = form.Request.Key ?? presses.KeyOf(form.Request, address, context.Request.Headers.UserAgent.ToString());
        var answer = await desk.TakeAsync(form.Request with { Key = key }, address, cancellation);
        return answer.Receipt is { } receipt
            ? new SeeOther(ReceiptPage.AddressOf(context.Request.PathBase, receipt, seal.Of(receipt), form.IsLarge, answer.Case))
            : AskAgain(context, surveys, form, answer.Problem!);
    }

    private static PageResult Form(HttpContext context, string id, SurveyCatalog surveys, PortalClock clock, string? code = null, string? large = null)
    {
        if (surveys.Find(id) is not { } survey)
            return ProblemPage.Show(context, ProblemKinds.UnknownSurvey.With("请核对链接或二维码。"));
        var page = new RatingFormPage(survey, context.Request.PathBase, large == "1")
        {
            IsOpen = survey.IsOpenOn(clock.Today),
            Key = IdempotencyKey.Make(),
            Typed = new RatingRequest { Token = code },
        };
        return new PageResult(RatingFormSlice.Create(page));
    }

    private static IResult Answer(RatingAnswer answer) => answer.Receipt is { } receipt
        ? TypedResults.Json(new RatingReceipt(receipt, answer.Case), FeedbackJson.Wire.RatingReceipt, statusCode: StatusCodes.Status201Created)
        : new ProblemResult(answer.Problem!);

    // Someone with a form in front of them gets the form back, with what they typed and what to mend.
    private static PageResult AskAgain(HttpContext context, SurveyCatalog surveys, RatingForm form, Problem problem)
    {
        if (surveys.Find(form.Request.Survey ?? "") is not { } survey)
            return ProblemPage.Show(context, problem);
        var page = new RatingFormPage(survey, context.Request.PathBase, form.IsLarge)
        {
            IsOpen = problem.Type != ProblemKinds.Closed.Type,
            Key = IdempotencyKey.Is(form.Request.Key) ? form.Request.Key! : IdempotencyKey.Make(),
            Typed = form.Request,
            Problem = problem,
        };
        return new PageResult(RatingFormSlice.Create(page), problem.Status);
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() && request.GetTypedHeaders().ContentType!.Charset.Value is null or "" or "utf-8" or "UTF-8";
}
