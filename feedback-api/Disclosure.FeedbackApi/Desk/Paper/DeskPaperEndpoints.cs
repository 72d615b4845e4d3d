using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>Keying paper by a form.</summary>
internal static class DeskPaperEndpoints
{
    private const string Place = "/surveys/{id}/batches";

    /// <summary>Maps it.</summary>
    public static void MapDeskPaper(this IEndpointRouteBuilder desk)
    {
        desk.MapPage(Place, List);
        desk.MapPage(Place + "/new", Begin);
        desk.MapForm(Place, KeyAsync).WithMetadata(new RequestSizeLimitAttribute(BatchEndpoints.BodyLimit)).WithoutTimeout();
        desk.MapForm(Place + "/{batch}/withdrawal", WithdrawAsync);
    }

    private static PageResult List(HttpContext context, string id, SurveyCatalog surveys, BatchFiles files, string? batch = null, string? done = null) =>
        DeskEndpoints.Show(BatchListSlice.Create(
            ListOf(context, surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey, files) with { Batch = batch, Done = DeskWords.Done(done) }));

    private static PageResult Begin(
        HttpContext context, string id, SurveyCatalog surveys, BatchFiles files, BatchDesk desk, FeedbackOptions options, string? batch = null, string? count = null)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var number = batch?.Trim() ?? "";
        var slips = DeskNumber.Read(count) ?? 0;
        var problem = desk.ProblemOfBegin(survey, number, context.Staff().Name)
            ?? (slips is < 1 or > KeyingPage.Most ? ProblemKinds.Invalid.With($"一次录入 1 至 {KeyingPage.Most} 份。", "count") : null);
        return problem is null
            ? DeskEndpoints.Show(KeyingSlice.Create(KeyingOf(context, survey, number, [.. Enumerable.Range(1, slips).Select(SlipRow.Empty)], options)))
            : DeskEndpoints.Show(BatchListSlice.Create(ListOf(context, survey, files) with { Batch = number, Count = count, Problem = problem }), problem);
    }

    private static async Task<IResult> KeyAsync(HttpContext context, string id, SurveyCatalog surveys, BatchDesk desk, FeedbackOptions options)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var form = await DeskForm.ReadAsync(context.Request);
        var total = Math.Clamp(form.Number("total") ?? 0, 0, KeyingPage.Most);
        SlipRow[] rows = [.. Enumerable.Range(1, total).Select(number => SlipRow.Of(form, number))];
        var number = form.Text("batch") ?? "";
        try
        {
            var batch = await desk.TakeAsync(survey, new(number, total, [.. rows.Select(LineOf)]), context.Staff().Name, context.RequestAborted);
            var done = batch.State == BatchState.Stored ? "stored" : "first";
            return new SeeOther($"{context.Request.PathBase}{DeskGate.Root}/surveys/{survey.Id}/batches?done={done}");
        }
        catch (ProblemException refused)
        {
            // The field of the problem is one of the request that endpoints take: the form names its slips instead.
            var problem = refused.Problem with { Field = null };
            var page = KeyingOf(context, survey, number, rows, options) with { Problem = problem, Wrong = refused.Lines };
            return DeskEndpoints.Show(KeyingSlice.Create(page), problem);
        }
    }

    private static async Task<SeeOther> WithdrawAsync(HttpContext context, string id, string batch, SurveyCatalog surveys, BatchDesk desk)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        await desk.WithdrawAsync(survey.Id, batch, context.Staff().Name, context.RequestAborted);
        return new($"{context.Request.PathBase}{DeskGate.Root}/surveys/{survey.Id}/batches?done=withdrawn");
    }

    private static BatchListPage ListOf(HttpContext context, Survey survey, BatchFiles files) =>
        new(DeskVisit.Of(context), survey) { Rows = [.. files.Of(survey.Id).Select(batch => BatchRow.Of(batch, context.Staff().Name))] };

    private static KeyingPage KeyingOf(HttpContext context, Survey survey, string batch, IReadOnlyList<SlipRow> rows, FeedbackOptions options) =>
        new(DeskVisit.Of(context), survey, batch) { Rows = rows, Minutes = options.SessionMinutes };

    private static PaperLine LineOf(SlipRow row) => new(row.Level is { } level ? new LevelOnWire(level) : null, row.Reasons, row.Comment);
}
