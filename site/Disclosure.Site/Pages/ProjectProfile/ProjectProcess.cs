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
    // Of assessments, reviews and monitorings that are withheld there is no row, so that no column says so.
    private static readonly Table<AssessmentRow> AssessmentsTable = AssessmentTables.Assessments.OfOneProject().Without("withheld");
    private static readonly Table<ReviewRow> ReviewsTable = ReviewTables.Reviews.OfOneProject().Without("withheld");

    // When a review was published, and whether it was withheld, stands with the review.
    private static readonly Table<ReviewRoundRow> RoundsTable =
        ReviewTables.Rounds.OfOneProject().Without("dueDate", ProcessColumns.Published, "state", "withheld");

    private static readonly Table<MonitoringRow> MonitoringTable = MonitoringTables.Monitoring.OfOneProject().Without("withheld");
    private static readonly Table<MonitoredItem> ItemsTable = MonitoringTables.Items.OfOneProject();
    private static readonly Table<MeasureRow> MeasuresTable = MonitoringTables.Measures.OfOneProject();
    private static readonly Table<RectificationRow> RectificationsTable = RectificationTable.Rectifications.OfOneProject();
    private static readonly Table<ApplicationRow> ApplicationsTable = ApplicationTable.Applications.OfOneProject();
    private static readonly Table<ExitRow> ExitsTable = ExitTables.Exits.OfOneProject();

    /// <summary>Nothing.</summary>
    public static ProjectProcess None { get; } = new();

    /// <summary>Every table that a project may have of it.</summary>
    public static ImmutableArray<ITable> AllTables { get; } =
        [
            AssessmentsTable,
            ReviewsTable,
            RoundsTable,
            MonitoringTable,
            ItemsTable,
            MeasuresTable,
            RectificationsTable,
            ApplicationsTable,
            ExitsTable,
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
            .. AssessmentsTable.DataIfAny([.. years.SelectMany(year => year.Assessments)]),
            .. ReviewsTable.DataIfAny([.. years.SelectMany(year => year.Reviews)]),
            .. RoundsTable.DataIfAny([.. years.SelectMany(year => year.Rounds)]),
            .. MonitoringTable.DataIfAny([.. years.SelectMany(year => year.Monitoring)]),
            .. ItemsTable.DataIfAny([.. years.SelectMany(year => year.Monitored)]),
            .. MeasuresTable.DataIfAny([.. years.SelectMany(year => year.Measures)]),
            .. RectificationsTable.DataIfAny([.. years.SelectMany(year => year.Rectifications)]),
            .. ApplicationsTable.DataIfAny([.. years.SelectMany(year => year.Applications)]),
            .. ExitsTable.DataIfAny([.. years.SelectMany(year => year.Exits)]),
        ];
}
