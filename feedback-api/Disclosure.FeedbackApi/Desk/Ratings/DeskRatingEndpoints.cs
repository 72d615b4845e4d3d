using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Pages;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.Ratings;

/// <summary>Looking up a receipt, taking its rating out of the count, and back in.</summary>
internal static class DeskRatingEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDeskRatings(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/ratings", LookUpAsync);
        desk.MapGet("/ratings/{receipt}", ShowAsync);
        desk.MapPost("/ratings/{receipt}/exclusion", ExcludeAsync).ForApprovers();
        desk.MapPost("/ratings/{receipt}/inclusion", IncludeAsync).ForApprovers();
    }

    private static async Task<SeeOther> LookUpAsync(HttpContext context, RatingPages pages, string? receipt = null)
    {
        var page = await pages.OfAsync(context, receipt ?? "");
        return new($"{page.Desk}/{page.Place}");
    }

    private static async Task<PageResult> ShowAsync(HttpContext context, string receipt, RatingPages pages, string? done = null) =>
        DeskEndpoints.Show(RatingSlice.Create(await pages.OfAsync(context, receipt) with { Done = DeskWords.Done(done) }));

    private static async Task<Results<SeeOther, PageResult>> ExcludeAsync(
        HttpContext context, string receipt, RatingPages pages, Moderator moderator)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var (reason, note) = (ReasonOf(form.Text("reason")), form.Text("note"));
        var problem = reason is { } why
            ? await moderator.ExcludeAsync(receipt, why, note, context.Staff().Name, context.RequestAborted)
            : StaffProblems.Invalid.With("请选择剔除的原因。", "reason");
        return await AnswerAsync(context, receipt, pages, problem, "excluded", reason, note);
    }

    private static async Task<Results<SeeOther, PageResult>> IncludeAsync(
        HttpContext context, string receipt, RatingPages pages, Moderator moderator)
    {
        var note = (await DeskForm.ReadAsync(context.Request)).Text("note");
        var problem = await moderator.IncludeAsync(receipt, note, context.Staff().Name, context.RequestAborted);
        return await AnswerAsync(context, receipt, pages, problem, "included", null, note);
    }

    private static async Task<Results<SeeOther, PageResult>> AnswerAsync(
        HttpContext context, string receipt, RatingPages pages, Problem? problem, string done, ExclusionReason? reason, string? note)
    {
        if (problem is null)
            return new SeeOther($"{context.Request.PathBase}{DeskGate.Root}/ratings/{UnambiguousCode.Read(receipt)}?done={done}");
        var page = await pages.OfAsync(context, receipt);
        var count = page.Count! with { Chosen = reason, Note = note, Problem = problem };
        return DeskEndpoints.Show(RatingSlice.Create(page with { Count = count, Problem = problem }), problem);
    }

    private static ExclusionReason? ReasonOf(string? word) =>
        Enum.TryParse<ExclusionReason>(word, out var reason) && StaffReasons.All.Contains(reason) ? reason : null;
}
