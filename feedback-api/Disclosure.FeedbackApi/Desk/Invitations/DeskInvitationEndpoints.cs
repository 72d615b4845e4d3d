using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.Invitations;

/// <summary>Issuing codes by a form, which answers with them as a file, once.</summary>
internal static class DeskInvitationEndpoints
{
    private const string Place = "/surveys/{id}/invitations";

    /// <summary>Maps it.</summary>
    public static void MapDeskInvitations(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Place, ShowAsync);
        desk.MapPost(Place, AnswerAsync);
    }

    private static async Task<PageResult> ShowAsync(
        HttpContext context, string id, SurveyCatalog surveys, IFeedbackStore store, PortalClock clock)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        return DeskEndpoints.Show(InvitationSlice.Create(await PageAsync(context, survey, store, clock)));
    }

    private static async Task<Results<FileContentHttpResult, PageResult>> AnswerAsync(
        HttpContext context,
        string id,
        SurveyCatalog surveys,
        InvitationIssuer issuer,
        DeskOnce once,
        IFeedbackStore store,
        PortalClock clock)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var form = await DeskForm.ReadAsync(context.Request);
        var (codes, problem) = await IssueAsync(context, survey, form, issuer, once);
        if (problem is null)
        {
            var sheet = CodeSheet.Write(survey, SiteAddress.TryParse(form.Text("link"))!, codes);
            return TypedResults.Bytes(sheet, CodeSheet.MediaType, CodeSheet.NameOf(survey, codes.Count));
        }

        var page = await PageAsync(context, survey, store, clock);
        var again = page with { Problem = problem, Count = form.Text("count"), Link = form.Text("link") ?? "" };
        return DeskEndpoints.Show(InvitationSlice.Create(again), problem);
    }

    private static async Task<(IReadOnlyList<string> Codes, Problem? Problem)> IssueAsync(
        HttpContext context, Survey survey, DeskForm form, InvitationIssuer issuer, DeskOnce once)
    {
        if (form.Number("count") is not (>= 1 and <= InvitationRequest.Most and var count))
            return ([], StaffProblems.Invalid.With($"一次发放 1 至 {InvitationRequest.Most} 个评价码。", "count"));
        if (!SiteAddress.TryParse(form.Text("link"), out _, out var objection))
            return ([], StaffProblems.Invalid.With($"公开地址不对：{objection}。写成 https://www.example.gov.cn/feedback/。", "link"));
        return form.Text("key") is { } key && IdempotencyKey.Is(key) && await once.TakeAsync(key, context.RequestAborted)
            ? await issuer.IssueAsync(survey, count, context.Staff().Name, context.RequestAborted)
            : ([], StaffProblems.StaleForm.With("这一页的评价码已经发放过一次，没有再发放。确要再发一批的，核对数量后重新提交。"));
    }

    private static async ValueTask<InvitationPage> PageAsync(HttpContext context, Survey survey, IFeedbackStore store, PortalClock clock) =>
        new(DeskVisit.Of(context), survey)
        {
            Issued = (await store.TallyAsync(survey.Id, context.RequestAborted)).Invited,
            Key = IdempotencyKey.Make(),
            Link = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}",
            Period = PeriodOf(survey, clock.Today),
        };

    private static string? PeriodOf(Survey survey, DateOnly today)
    {
        if (today > survey.Closes)
            return $"评价期已于 {DeskWords.Of(survey.Closes)} 结束，现在发放的评价码不能使用。";
        return today < survey.Opens ? $"评价期 {DeskWords.Of(survey.Opens)} 开始，此前评价码不能使用。" : null;
    }
}
