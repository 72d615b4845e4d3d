using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Site.Data;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>
/// What was made of the process of a project in a year, as rows. Of what is withheld there is none: the stage says that it is, and why.
/// </summary>
internal sealed record ProjectProcess
{
    /// <summary>Nothing.</summary>
    public static ProjectProcess None { get; } = new();

    /// <summary>Every table that a project may have of it.</summary>
    public static ImmutableArray<ITable> AllTables { get; } =
    [
        AssessmentTables.Assessments, ReviewTables.Reviews, ReviewTables.Rounds, MonitoringTables.Monitoring, MonitoringTables.Items,
        MonitoringTables.Measures, RectificationTable.Rectifications, ApplicationTable.Applications, ExitTables.Exits,
    ];

    /// <summary>事前绩效评估.</summary>
    public ImmutableArray<AssessmentRow> Assessments { get; init; } = [];

    /// <summary>绩效目标审核.</summary>
    public ImmutableArray<ReviewRow> Reviews { get; init; } = [];

    /// <summary>绩效运行监控, day after day.</summary>
    public ImmutableArray<MonitoringRow> Monitoring { get; init; } = [];

    /// <summary>整改台账.</summary>
    public ImmutableArray<RectificationRow> Rectifications { get; init; } = [];

    /// <summary>评价结果应用.</summary>
    public ImmutableArray<ApplicationRow> Applications { get; init; } = [];

    /// <summary>退出清单.</summary>
    public ImmutableArray<ExitRow> Exits { get; init; } = [];

    /// <summary>The rounds of reviews of several: a single one is told by the review itself.</summary>
    public ImmutableArray<ReviewRoundRow> Rounds => [.. Reviews.Where(row => row.Record.Rounds.Length > 1).SelectMany(row => row.Rounds)];

    /// <summary>What was looked at on the days of monitoring.</summary>
    public ImmutableArray<MonitoredItem> Monitored => [.. Monitoring.SelectMany(row => row.Items)];

    /// <summary>What the bureau did about it.</summary>
    public ImmutableArray<MeasureRow> Measures => [.. Monitoring.SelectMany(row => row.Measures)];

    /// <summary>The rows of these records.</summary>
    public static ProjectProcess Of(RecordSet records, ImmutableArray<ProcessRecord> process)
    {
        ImmutableArray<ProcessRecord> shown = [.. process.Where(record => record.Withheld is null)];
        return process.IsEmpty ? None : new()
        {
            Assessments = [.. shown.OfType<Assessment>().Select(record => AssessmentRow.Of(records, record))],
            Reviews = [.. shown.OfType<TargetReview>().Select(record => ReviewRow.Of(records, record))],
            Monitoring = [.. shown.OfType<MonitoringRecord>().Select(record => MonitoringRow.Of(records, record))],
            Applications = ApplicationRows.Of(records, shown.OfType<ResultApplication>()),
            // No stage of their own: that one is withheld stands in the table.
            Rectifications = RectificationRows.Of(records, process.OfType<Rectification>()),
            Exits = [.. process.OfType<ProjectExit>().Select(record => ExitRow.Of(records, record))],
        };
    }

    /// <summary>The rows of all years as data, of what there is.</summary>
    public static ImmutableArray<DataTable> DataOf(IReadOnlyCollection<ProjectProcess> years) => years.All(year => year == None)
        ? []
        :
        [
            .. AssessmentTables.Assessments.DataIfAny([.. years.SelectMany(year => year.Assessments)]),
            .. ReviewTables.Reviews.DataIfAny([.. years.SelectMany(year => year.Reviews)]),
            .. ReviewTables.Rounds.DataIfAny([.. years.SelectMany(year => year.Rounds)]),
            .. MonitoringTables.Monitoring.DataIfAny([.. years.SelectMany(year => year.Monitoring)]),
            .. MonitoringTables.Items.DataIfAny([.. years.SelectMany(year => year.Monitored)]),
            .. MonitoringTables.Measures.DataIfAny([.. years.SelectMany(year => year.Measures)]),
            .. RectificationTable.Rectifications.DataIfAny([.. years.SelectMany(year => year.Rectifications)]),
            .. ApplicationTable.Applications.DataIfAny([.. years.SelectMany(year => year.Applications)]),
            .. ExitTables.Exits.DataIfAny([.. years.SelectMany(year => year.Exits)]),
        ];
}
