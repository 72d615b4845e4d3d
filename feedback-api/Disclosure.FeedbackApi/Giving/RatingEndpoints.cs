using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>Giving a rating: as JSON, or from a form that needs no script.</summary>
internal static class RatingEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapRatings(this IEndpointRouteBuilder app)
    {
        var ratings = app.MapGroup("/api").WithTags("评价");
        ratings.MapPost("/ratings", GiveAsync)
            .WithName("giveRating").WithSummary("提交评价。201 表示已写入磁盘；同一 key 再次提交得到同一回执，内容不同的替换先前的（replaced）。")
            .Accepts<RatingRequest>("application/json", FormBody.MediaType)
            .Problems(400, 403, 404, 409, 413, 415, 422, 429, 503);
        ratings.MapGet("/surveys/{id}/form", Form)
            .WithName("ratingForm").WithSummary("评价表（网页），不需要脚本。");
        ratings.MapPost("/surveys/{id}/form", ShowAgainAsync)
            .WithName("ratingFormAgain").WithSummary("换字号时原样显示已填的评价表（网页），不保存任何内容。")
            .Accepts<RatingRequest>(FormBody.MediaType);
    }

    private static async Task<Results<Created<RatingReceipt>, SeeOther, PageResult, ProblemResult>> GiveAsync(
        HttpContext context, RatingIntake intake, AddressKeys addresses, DoublePresses presses, SurveyCatalog surveys, ReceiptSeal seal)
    {
        if (!PageOrigin.MaySend(context.Request))
            return new ProblemResult(ProblemKinds.CrossSite.With("这份表单是从别的网站提交的，没有收下。请在评价表或公开网站上评价。"));
        var address = addresses.Of(context);
        var cancellation = context.RequestAborted;
        if (IsJson(context.Request))
            return Answer(await intake.TakeAsync(await RatingReader.ReadJsonAsync(context.Request), address, cancellation));
        if (!FormBody.IsForm(context.Request))
            return new ProblemResult(ProblemKinds.MediaType.With("请用 application/json 或 application/x-www-form-urlencoded 提交。"));
        var form = await RatingReader.ReadFormAsync(context.Request);
        var key = form.Request.Key ?? presses.KeyOf(form.Request, address, context.Request.Headers.UserAgent.ToString());
        var answer = await intake.TakeAsync(form.Request with { Key = key }, address, cancellation);
        return answer.Receipt is { } receipt
            ? new SeeOther(ReceiptPage.AddressOf(
                context.Request.PathBase, receipt, seal.Of(receipt), form.IsLarge, answer.Case, answer.IsReplacing))
            : AskAgain(context, surveys, form, answer.Problem!);
    }

    private static Results<OkPage, MissingPage> Form(
        HttpContext context, string id, SurveyCatalog surveys, PortalClock clock, string? code = null, string? large = null)
    {
        if (surveys.Find(id) is not { } survey)
            return ProblemPage.NotFound(context, ProblemKinds.UnknownSurvey.With("请核对链接或二维码。"));
        var page = PageOf(context, survey, new() { Token = code }, large == "1", clock.Today);
        return new OkPage(RatingFormSlice.Create(page));
    }

    private static async Task<Results<OkPage, MissingPage, ProblemResult>> ShowAgainAsync(
        HttpContext context, string id, SurveyCatalog surveys, PortalClock clock, string? large = null)
    {
        if (surveys.Find(id) is not { } survey)
            return ProblemPage.NotFound(context, ProblemKinds.UnknownSurvey.With("请核对链接或二维码。"));
        if (!FormBody.IsForm(context.Request))
            return new ProblemResult(ProblemKinds.MediaType.With("请用 application/x-www-form-urlencoded 提交。"));
        var form = await RatingReader.ReadFormAsync(context.Request);
        return new OkPage(RatingFormSlice.Create(PageOf(context, survey, form.Request, large == "1", clock.Today)));
    }

    private static RatingFormPage PageOf(HttpContext context, Survey survey, RatingRequest typed, bool isLarge, DateOnly today) =>
        new(survey, context.Request.PathBase, isLarge)
        {
            Today = today,
            Key = IdempotencyKey.Is(typed.Key) ? typed.Key! : IdempotencyKey.Make(),
            Typed = typed,
        };

    private static Results<Created<RatingReceipt>, SeeOther, PageResult, ProblemResult> Answer(RatingAnswer answer) =>
        answer.Receipt is { } receipt
            ? TypedResults.Created((string?)null, new RatingReceipt(receipt, answer.Case, answer.IsReplacing))
            : new ProblemResult(answer.Problem!);

    // Someone with a form in front of them gets the form back, with what they typed and what to mend.
    private static PageResult AskAgain(HttpContext context, SurveyCatalog surveys, RatingForm form, Problem problem)
    {
        if (surveys.Find(form.Request.Survey) is not { } survey)
            return ProblemPage.Show(context, problem);
        var today = context.RequestServices.GetRequiredService<PortalClock>().Today;
        var page = PageOf(context, survey, form.Request with { Key = KeyAfter(problem, form.Request.Key) }, form.IsLarge, today)
            with
        { Problem = problem };
        return new PageResult(RatingFormSlice.Create(page), problem.Status);
    }

    // With another code it is another rating, and needs a key of its own.
    private static string KeyAfter(Problem problem, string? key) =>
        IdempotencyKey.Is(key) && problem.Type != ProblemKinds.OtherCode.Type ? key! : IdempotencyKey.Make();

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() && CharsetName.Of(request) is "" or "utf-8" or "utf8";
}
