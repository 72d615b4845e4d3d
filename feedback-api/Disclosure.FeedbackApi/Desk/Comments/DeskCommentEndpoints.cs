using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Access;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;

namespace Disclosure.FeedbackApi.Desk.Comments;

/// <summary>Deciding which comments are published.</summary>
internal static class DeskCommentEndpoints
{
    private const string Place = "/surveys/{id}/comments";
    private const int PageSize = 50;

    /// <summary>Maps it.</summary>
    public static void MapDeskComments(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Place, ListAsync);
        desk.MapPost(Place, DecideAsync).ForApprovers();
    }

    private static async Task<PageResult> ListAsync(
        HttpContext context,
        string id,
        SurveyCatalog surveys,
        Moderator moderator,
        CommentDecisions decisions,
        string? show = null,
        string? page = null,
        string? done = null)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        await decisions.CatchUpAsync(context.RequestAborted);
        var (visit, isUndecided) = (DeskVisit.Of(context), show == "undecided");
        var all = await moderator.CommentedAsync(survey.Id, context.RequestAborted).ToListAsync(context.RequestAborted);
        var replies = await moderator.RepliesAsync(survey.Id, context.RequestAborted);
        StoredRating[] undecided = [.. all.Where(rating => moderator.IsUndecided(rating, replies.GetValueOrDefault(rating.Receipt)))];
        var address = $"{visit.Desk}/surveys/{id}/comments";
        var (ratings, paging) = DeskPaging.Take<StoredRating>(
            isUndecided ? undecided : all, PageSize, DeskNumber.Read(page), address + (isUndecided ? "?show=undecided" : ""));
        return DeskEndpoints.Show(CommentListSlice.Create(new CommentListPage(visit, survey)
        {
            Rows = [.. ratings.Select(rating =>
                RowOf(survey, rating, decisions.Find(rating.Receipt), replies.GetValueOrDefault(rating.Receipt)))],
            Paging = paging,
            Filters =
            [
                new(address, $"全部 {all.Count} 条", !isUndecided),
                new(address + "?show=undecided", $"待审核 {undecided.Length} 条", isUndecided),
            ],
            IsUndecided = isUndecided,
            Done = DeskWords.Done(done),
        }));
    }

    private static async Task<SeeOther> DecideAsync(HttpContext context, string id, SurveyCatalog surveys, Moderator moderator)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var form = await DeskForm.ReadAsync(context.Request);
        bool publish = form.Text("publish") switch
        {
            "1" => true,
            "0" => false,
            _ => throw new ProblemException(StaffProblems.Invalid.With("请选择公开或不公开。", "publish")),
        };
        if (await moderator.DecideAsync(form.Text("receipt") ?? "", publish, context.Staff().Name, context.RequestAborted) is { } problem)
            throw new ProblemException(problem);
        var filter = form.Text("show") == "undecided" ? "&show=undecided" : "";
        var done = publish ? "published" : "withheld";
        var list = $"{context.Request.PathBase}{DeskGate.Root}/surveys/{survey.Id}/comments";
        return new($"{list}?page={form.Number("page") ?? 1}{filter}&done={done}");
    }

    private static CommentRow RowOf(Survey survey, StoredRating rating, CommentDecision? decision, CaseStep? reply) => new(
        rating,
        RatingLevels.Name(rating.Level),
        DeskWords.Reasons(survey, rating.Reasons),
        decision?.Publish,
        reply?.Text,
        reply?.Number == decision?.Reply);
}
