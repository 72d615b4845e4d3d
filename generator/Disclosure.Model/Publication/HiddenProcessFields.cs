using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication;

/// <summary>Takes amounts and texts out of the records of the process. A row that has no name of its own is named by its day.</summary>
internal static class HiddenProcessFields
{
    /// <summary>The name of a row that its day tells apart.</summary>
    public static string NameOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ProcessRecord? TryHide(ProcessRecord record, HiddenField field) => record switch
    {
        Assessment assessment => TryHide(assessment, field),
        TargetReview review => TryHide(review, field),
        MonitoringRecord monitoring => HiddenMonitoringFields.TryHide(monitoring, field),
        Rectification item => TryHide(item, field),
        ResultApplication application => TryHide(application, field),
        ProjectExit exit => TryHide(exit, field),
        _ => null,
    };

    /// <summary>The name of a row of a list, as staff write it; nothing where there is none.</summary>
    public static string? RowNameOf(ProcessRecord record, string list, int index) => (record, list) switch
    {
        (Assessment assessment, "points") => At(assessment.Points, index)?.Aspect.Term(),
        (TargetReview review, "rounds") => DayOf(At(review.Rounds, index)?.Date),
        (MonitoringRecord monitoring, "indicators") => At(monitoring.Indicators, index)?.Level3,
        (MonitoringRecord monitoring, "sources") =>
            At(monitoring.Sources, index) is { } source ? HiddenMonitoringFields.NameOf(source) : null,
        (MonitoringRecord monitoring, "items") => At(monitoring.Items, index)?.Label,
        (MonitoringRecord monitoring, "measures") => DayOf(At(monitoring.Measures, index)?.Date),
        (Rectification item, "actions") => DayOf(At(item.Actions, index)?.Date),
        (Rectification item, "rechecks") => DayOf(At(item.Rechecks, index)?.Date),
        _ => null,
    };

    /// <summary>A text without what gives the figures away.</summary>
    public static string? Without(string? text, HiddenField field) => text is null ? null : HiddenText.Without(text, field.Figures);

    private static string? DayOf(DateOnly? day) => day is { } of ? NameOf(of) : null;

    private static T? At<T>(ImmutableArray<T> rows, int index)
        where T : class => index >= 0 && index < rows.Length ? rows[index] : null;

    private static Assessment? TryHide(Assessment record, HiddenField field) => field.Path.Key switch
    {
        "requested" when record.Requested is not null => record with { Requested = null },
        "assessed" when record.Assessed is not null => record with { Assessed = null },
        "report" when record.Report.Length > 0 => record with { Report = HiddenText.Without(record.Report, field.Figures) },
        "points" => HiddenFields.Rows(record.Points, field, point => point.Aspect.Term(), WithoutOpinion) is { } points
            ? record with { Points = points }
            : null,
        _ => null,
    };

    private static TargetReview? TryHide(TargetReview record, HiddenField field) => field.Path.Key switch
    {
        "requested" when record.Requested is not null => record with { Requested = null },
        "rounds" => HiddenFields.Rows(record.Rounds, field, round => NameOf(round.Date), WithoutOpinion) is { } rounds
            ? record with { Rounds = rounds }
            : null,
        _ => null,
    };

    private static Rectification? TryHide(Rectification record, HiddenField field) => field.Path.Key switch
    {
        "problem" => record with { Problem = HiddenText.Without(record.Problem, field.Figures) },
        "requirement" when record.Requirement is not null => record with { Requirement = Without(record.Requirement, field) },
        "actions" => HiddenFields.Rows(record.Actions, field, action => NameOf(action.Date), WithoutText) is { } actions
            ? record with { Actions = actions }
            : null,
        "rechecks" => HiddenFields.Rows(record.Rechecks, field, recheck => NameOf(recheck.Date), WithoutOpinion) is { } rechecks
            ? record with { Rechecks = rechecks }
            : null,
        _ => null,
    };

    private static ResultApplication? TryHide(ResultApplication record, HiddenField field) => field.Path.Key switch
    {
        "before" when record.Before is not null => record with { Before = null },
        "after" when record.After is not null => record with { After = null },
        "nextProject" when record.NextProject is not null => record with { NextProject = null },
        "reason" => record with { Reason = HiddenText.Without(record.Reason, field.Figures) },
        _ => null,
    };

    private static ProjectExit? TryHide(ProjectExit record, HiddenField field) => field.Path.Key switch
    {
        "unspent" when record.Unspent is not null => record with { Unspent = null },
        "recovered" when record.Recovered is not null => record with { Recovered = null },
        "reason" => record with { Reason = HiddenText.Without(record.Reason, field.Figures) },
        "destination" when record.Destination is not null => record with { Destination = Without(record.Destination, field) },
        _ => null,
    };

    private static AssessmentPoint? WithoutOpinion(AssessmentPoint point, string? leaf, HiddenField field) =>
        leaf is null or "opinion" ? point with { Opinion = Without(point.Opinion, field) } : null;

    private static ReviewRound? WithoutOpinion(ReviewRound round, string? leaf, HiddenField field) =>
        leaf is null or "opinion" ? round with { Opinion = Without(round.Opinion, field) } : null;

    private static RectificationRecheck? WithoutOpinion(RectificationRecheck recheck, string? leaf, HiddenField field) =>
        leaf is null or "opinion" ? recheck with { Opinion = Without(recheck.Opinion, field) } : null;

    private static RectificationAction? WithoutText(RectificationAction action, string? leaf, HiddenField field) =>
        leaf is null or "text" ? action with { Text = HiddenText.Without(action.Text, field.Figures) } : null;
}
