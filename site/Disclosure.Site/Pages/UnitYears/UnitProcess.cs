using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Site.Data;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>What was made of the process in a year, of a unit and its projects, a department's units among them, as rows.</summary>
internal sealed record UnitProcess
{
    /// <summary>Every table that a unit may have of it.</summary>
    public static ImmutableArray<ITable> AllTables { get; } =
    [
        AssessmentTables.Assessments, ReviewTables.Reviews, MonitoringTables.Monitoring, MonitoringTables.Deviations,
        MonitoringTables.Measures, RectificationTable.Rectifications, SecondRatings.Ratings, ApplicationTable.Applications,
        ExitTables.Exits,
    ];

    /// <summary>事前绩效评估.</summary>
    public required ImmutableArray<AssessmentRow> Assessments { get; init; }

    /// <summary>绩效目标审核.</summary>
    public required ImmutableArray<ReviewRow> Reviews { get; init; }

    /// <summary>绩效运行监控, day after day.</summary>
    public required ImmutableArray<MonitoringRow> Monitoring { get; init; }

    /// <summary>整改台账.</summary>
    public required ImmutableArray<RectificationRow> Rectifications { get; init; }

    /// <summary>Second ratings after rectification.</summary>
    public required ImmutableArray<SecondRatingRow> Ratings { get; init; }

    /// <summary>结果应用, by the year evaluated.</summary>
    public required ImmutableArray<ApplicationRow> Applications { get; init; }

    /// <summary>退出清单.</summary>
    public required ImmutableArray<ExitRow> Exits { get; init; }

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Assessments.IsEmpty && Reviews.IsEmpty && Monitoring.IsEmpty && Rectifications.IsEmpty && Applications.IsEmpty
        && Exits.IsEmpty;

    /// <summary>What was off on a day of monitoring.</summary>
    public ImmutableArray<MonitoredItem> Deviations => [.. Monitoring.SelectMany(row => row.Items).Where(item => item.IsDeviating)];

    /// <summary>What the bureau did about it.</summary>
    public ImmutableArray<MeasureRow> Measures => [.. Monitoring.SelectMany(row => row.Measures)];

    /// <summary>What there is of a unit in a year.</summary>
    public static UnitProcess Of(RecordSet records, Unit unit, FiscalYear year)
    {
        var all = RecordsOf(records, unit).Where(record => record.Year == year).ToList();
        return new UnitProcess
        {
            Assessments = [.. all.OfType<Assessment>().Select(record => AssessmentRow.Of(records, record))],
            Reviews = [.. all.OfType<TargetReview>().Select(record => ReviewRow.Of(records, record))],
            Monitoring = [.. all.OfType<MonitoringRecord>().Select(record => MonitoringRow.Of(records, record))],
            Rectifications = RectificationRows.Of(records, all.OfType<Rectification>()),
            Ratings = SecondRatings.Of(records, all.OfType<Rectification>()),
            Applications = ApplicationRows.Of(records, all.OfType<ResultApplication>()),
            Exits = [.. all.OfType<ProjectExit>().Select(record => ExitRow.Of(records, record))],
        };
    }

    /// <summary>The records of a unit and its projects, of all years; for a department, its units' as well.</summary>
    public static IEnumerable<ProcessRecord> RecordsOf(RecordSet records, Unit unit)
    {
        var own = records.Process.OfUnitAndProjects(unit.Code);
        return unit.Kind == UnitKind.Department
            ? own.Concat(records.UnitsOf(unit.Code).SelectMany(child => records.Process.OfUnitAndProjects(child.Code)))
            : own;
    }

    /// <summary>The rows of all years as data, of what there is.</summary>
    public static ImmutableArray<DataTable> DataOf(IReadOnlyCollection<UnitProcess> years) =>
    [
        .. AssessmentTables.Assessments.DataIfAny([.. years.SelectMany(year => year.Assessments)]),
        .. ReviewTables.Reviews.DataIfAny([.. years.SelectMany(year => year.Reviews)]),
        .. MonitoringTables.Monitoring.DataIfAny([.. years.SelectMany(year => year.Monitoring)]),
        .. MonitoringTables.Deviations.DataIfAny([.. years.SelectMany(year => year.Deviations)]),
        .. MonitoringTables.Measures.DataIfAny([.. years.SelectMany(year => year.Measures)]),
        .. RectificationTable.Rectifications.DataIfAny([.. years.SelectMany(year => year.Rectifications)]),
        .. SecondRatings.Ratings.DataIfAny([.. years.SelectMany(year => year.Ratings)]),
        .. ApplicationTable.Applications.DataIfAny([.. years.SelectMany(year => year.Applications)]),
        .. ExitTables.Exits.DataIfAny([.. years.SelectMany(year => year.Exits)]),
    ];
}
