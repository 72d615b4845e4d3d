using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Desk.Ratings;
using Disclosure.FeedbackApi.Handling;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>Dealing with bad ratings, on pages.</summary>
internal static class DeskCaseEndpoints
{
    private const int PageSize = 50;

    /// <summary>Maps them.</summary>
    public static void MapDeskCases(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/cases", ListOpenAsync);
        desk.MapGet("/surveys/{id}/cases", ListAsync);
        desk.MapGet("/cases/{receipt}", ShowAsync);
        desk.MapPost("/cases/{receipt}/steps", TakeAsync);
    }

    private static async Task<PageResult> ListOpenAsync(
        HttpContext context, StaffCases staff, CaseCards cards, PortalClock clock, string? overdue = null, string? page = null)
    {
        var (visit, isFiltered) = (DeskVisit.Of(context), overdue == "1");
        var open = await staff.ListOpenAsync(context.RequestAborted);
        Case[] late = [.. open.Where(one => one.Progress.IsOverdueOn(clock.Today))];
        var address = visit.Desk + "/cases";
        var (shown, paging) = DeskPaging.Take(
            isFiltered ? late : open, PageSize, DeskNumber.Read(page), address + (isFiltered ? "?overdue=1" : ""));
        return DeskEndpoints.Show(CaseListPageSlice.Create(new CaseListPage(visit, "未办结的差评", "cases")
        {
            Cases = cards.Of(visit, shown),
            Paging = paging,
            Filters = [new(address, $"全部 {open.Count} 件", !isFiltered), new(address + "?overdue=1", $"超期 {late.Length} 件", isFiltered)],
            Empty = isFiltered ? "没有超期的差评。" : "没有未办结的差评。",
        }));
    }

    private static async Task<PageResult> ListAsync(
        HttpContext context, string id, SurveyCatalog surveys, CaseBook book, CaseCards cards, string? all = null, string? page = null)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var (visit, isAll) = (DeskVisit.Of(context), all == "1");
        var cases = await book.ListAsync(survey.Id, context.RequestAborted);
        var open = StaffCases.InOrder(cases.Where(one => one.Progress.Due is not null));
        var address = $"{visit.Desk}/surveys/{id}/cases";
        var (shown, paging) = DeskPaging.Take(isAll ? cases : open, PageSize, DeskNumber.Read(page), address + (isAll ? "?all=1" : ""));
        return DeskEndpoints.Show(CaseListPageSlice.Create(new CaseListPage(visit, "差评", $"surveys/{id}/cases")
        {
            Survey = survey,
            Cases = cards.Of(visit, shown),
            Paging = paging,
            Filters = [new(address, $"未办结 {open.Count} 件", !isAll), new(address + "?all=1", $"全部 {cases.Count} 件", isAll)],
            Empty = isAll ? "这项评价没有差评。" : "这项评价没有未办结的差评。",
        }));
    }

    private static async Task<PageResult> ShowAsync(
        HttpContext context, string receipt, CaseBook book, CaseCards cards, SurveyCatalog surveys, string? done = null) =>
        DeskEndpoints.Show(DeskCaseSlice.Create(
            await PageAsync(context, receipt, book, cards, surveys) with { Done = DeskWords.Done(done) }));

    private static async Task<Results<SeeOther, PageResult>> TakeAsync(
        HttpContext context, string receipt, StaffCases staff, CaseBook book, CaseCards cards, SurveyCatalog surveys)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var (kind, text) = (KindOf(form.Text("kind")), form.Text("text"));
        var problem = kind is { } chosen
            ? (await staff.TakeAsync(receipt, chosen, text, context.Staff(), context.RequestAborted)).Problem
            : StaffProblems.Invalid.With("请选择要办理的一步。", "kind");
        // Read anew: what stood in the way may be that another took the step.
        var page = await PageAsync(context, receipt, book, cards, surveys);
        return problem is null
            ? new SeeOther($"{page.Desk}/{page.Place}?done=step")
            : DeskEndpoints.Show(DeskCaseSlice.Create(page with { Problem = problem, Chosen = kind, Typed = text }), problem);
    }

    private static async ValueTask<DeskCasePage> PageAsync(
        HttpContext context, string receipt, CaseBook book, CaseCards cards, SurveyCatalog surveys)
    {
        var found = await book.FindAsync(receipt, context.RequestAborted) ?? throw new ProblemException(StaffCases.Unknown);
        var visit = DeskVisit.Of(context);
        return new(visit, cards.Of(found))
        {
            Survey = surveys.Find(found.Rating.Survey),
            Choices = StepChoice.Of(found.Progress, visit.Member?.Role),
            Count = visit.IsApprover ? CountForm.Of(visit, found.Rating) : null,
        };
    }

    private static CaseStepKind? KindOf(string? word) =>
        Enum.TryParse<CaseStepKind>(word, out var kind) && Enum.IsDefined(kind) && StaffCases.IsOfStaff(kind) ? kind : null;
}
