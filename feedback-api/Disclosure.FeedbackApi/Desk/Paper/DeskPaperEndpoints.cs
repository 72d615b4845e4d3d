using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>Keying paper by a form.</summary>
internal static class DeskPaperEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapDeskPaper(this IEndpointRouteBuilder desk)
    {
        var batches = desk.MapGroup("/surveys/{id}/batches");
        batches.MapGet("", List);
        batches.MapGet("/new", Begin);
        batches.MapPost("", KeyAsync).WithMetadata(new RequestSizeLimitAttribute(BatchEndpoints.BodyLimit)).DisableRequestTimeout();
        batches.MapPost("/{batch}/withdrawal", WithdrawAsync);
    }

    private static PageResult List(
        HttpContext context, string id, SurveyCatalog surveys, IPaperBatches files, string? batch = null, string? done = null)
    {
        var list = ListOf(context, surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey, files);
        return DeskEndpoints.Show(BatchListSlice.Create(list with { Batch = batch, Done = DeskWords.Done(done) }));
    }

    private static PageResult Begin(
        HttpContext context,
        string id,
        SurveyCatalog surveys,
        IPaperBatches files,
        BatchIntake intake,
        FeedbackOptions options,
        string? batch = null,
        string? count = null)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var number = batch?.Trim() ?? "";
        var slips = DeskNumber.Read(count) ?? 0;
        var problem = intake.ProblemOfBegin(survey, number, context.Staff().Name)
            ?? (slips is < 1 or > KeyingPage.Most ? StaffProblems.Invalid.With($"一次录入 1 至 {KeyingPage.Most} 份。", "count") : null);
        if (problem is not null)
        {
            var list = ListOf(context, survey, files) with { Batch = number, Count = count, Problem = problem };
            return DeskEndpoints.Show(BatchListSlice.Create(list), problem);
        }

        SlipRow[] rows = [.. Enumerable.Range(1, slips).Select(SlipRow.Empty)];
        return DeskEndpoints.Show(KeyingSlice.Create(KeyingOf(context, survey, number, rows, options)));
    }

    private static async Task<Results<SeeOther, PageResult>> KeyAsync(
        HttpContext context, string id, SurveyCatalog surveys, BatchIntake intake, FeedbackOptions options)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        var form = await DeskForm.ReadAsync(context.Request);
        var total = Math.Clamp(form.Number("total") ?? 0, 0, KeyingPage.Most);
        SlipRow[] rows = [.. Enumerable.Range(1, total).Select(number => SlipRow.Of(form, number))];
        var number = form.Text("batch") ?? "";
        try
        {
            var request = new BatchRequest(number, total, [.. rows.Select(LineOf)]);
            var batch = await intake.TakeAsync(survey, request, context.Staff().Name, context.RequestAborted);
            return BackToList(context, survey, batch.State == BatchState.Stored ? "stored" : "first");
        }
        catch (ProblemException refused)
        {
            // The field of the problem is one of the request that endpoints take: the form names its slips instead.
            var problem = refused.Problem with { Field = null };
            var page = KeyingOf(context, survey, number, rows, options) with { Problem = problem, Wrong = refused.Lines };
            return DeskEndpoints.Show(KeyingSlice.Create(page), problem);
        }
    }

    private static async Task<SeeOther> WithdrawAsync(
        HttpContext context, string id, string batch, SurveyCatalog surveys, BatchIntake intake)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        await intake.WithdrawAsync(survey.Id, batch, context.Staff().Name, context.RequestAborted);
        return BackToList(context, survey, "withdrawn");
    }

    private static SeeOther BackToList(HttpContext context, Survey survey, string done) =>
        new($"{context.Request.PathBase}{DeskGate.Root}/surveys/{survey.Id}/batches?done={done}");

    private static BatchListPage ListOf(HttpContext context, Survey survey, IPaperBatches files) =>
        new(DeskVisit.Of(context), survey) { Rows = [.. files.Of(survey.Id).Select(batch => BatchRow.Of(batch, context.Staff().Name))] };

    private static KeyingPage KeyingOf(
        HttpContext context, Survey survey, string batch, IReadOnlyList<SlipRow> rows, FeedbackOptions options) =>
        new(DeskVisit.Of(context), survey, batch) { Rows = rows, Minutes = options.SessionMinutes };

    private static PaperLine LineOf(SlipRow row) =>
        new(row.Level is { } level ? new LevelOnWire(level) : null, row.Reasons, row.Comment);
}
