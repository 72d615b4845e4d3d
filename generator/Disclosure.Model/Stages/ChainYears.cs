using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>
/// In which years there is something of which stage to tell, and of which projects: every page, list and link of a year asks here. Told
/// once for a set; safe for many threads.
/// </summary>
public sealed class ChainYears
{
    private static readonly ConditionalWeakTable<RecordSet, ChainYears> Made = [];

    private readonly RecordSet _records;
    private readonly Lazy<FrozenDictionary<FiscalYear, ImmutableArray<ProjectCode>>> _projects;
    private readonly Lazy<ImmutableArray<FiscalYear>> _applications;

    private ChainYears(RecordSet records)
    {
        _records = records;
        _projects = new(() => ProjectsByYear(records));
        _applications = new(ApplicationYears);
        Assessments = YearsOf(records.Process.Assessments);
        Reviews = YearsOf(records.Process.TargetReviews);
        Monitoring = YearsOf(records.Process.Monitoring);
        Coverage =
        [
            .. records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
                .Concat(records.UnitTargets).Concat(records.UnitSelfEvaluations)
                .Select(table => table.Year).Distinct().OrderDescending(),
        ];
    }

    /// <summary>The years that have assessments, newest first.</summary>
    public ImmutableArray<FiscalYear> Assessments { get; }

    /// <summary>The years that have reviews of targets, newest first.</summary>
    public ImmutableArray<FiscalYear> Reviews { get; }

    /// <summary>The years that have monitoring, newest first.</summary>
    public ImmutableArray<FiscalYear> Monitoring { get; }

    /// <summary>The years that have targets or self-evaluations, newest first.</summary>
    public ImmutableArray<FiscalYear> Coverage { get; }

    /// <summary>The years to whose budget results were applied, or should have been, newest first.</summary>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public ImmutableArray<FiscalYear> Applications => _applications.Value;

    /// <summary>The years of a set.</summary>
    public static ChainYears Of(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Made.GetValue(records, set => new ChainYears(set));
    }

    /// <summary>The projects of which there is a target, a result or anything of the process in a year, by code.</summary>
    public static ImmutableArray<ProjectCode> ProjectsOf(RecordSet records, FiscalYear year) =>
        Of(records)._projects.Value.GetValueOrDefault(year, []);

    /// <summary>The year whose results are due to be applied to the budget of a year.</summary>
    public static FiscalYear Evaluated(RecordSet records, FiscalYear applied)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new(applied.Number - records.Portal.Process.AppliedAfterYears);
    }

    /// <summary>Whether the budget of a year is decided, or should have been for long: it is approved, or that is long due.</summary>
    public static bool IsDecided(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.FindApproval(year, Stage.Budget, null) is not null || records.IsApprovalLongDue(year, Stage.Budget);
    }

    private ImmutableArray<FiscalYear> ApplicationYears() =>
    [
        .. _records.Process.Applications.Select(application => application.AppliedTo)
            .Concat(_records.Years.Where(
                year => IsDecided(_records, year) && !PoorResults.UndecidedOf(_records, Evaluated(_records, year)).IsEmpty))
            .Distinct().OrderDescending(),
    ];

    private static ImmutableArray<FiscalYear> YearsOf(IEnumerable<ProcessRecord> records) =>
        [.. records.Select(record => record.Year).Distinct().OrderDescending()];

    private static FrozenDictionary<FiscalYear, ImmutableArray<ProjectCode>> ProjectsByYear(RecordSet records) =>
        records.ProjectTargets.Select(target => (target.Year, target.Code))
            .Concat(records.ProjectSelfEvaluations.Select(self => (self.Year, self.Code)))
            .Concat(records.Evaluations.Where(one => one.Project is not null).Select(one => (one.Year, Code: one.Project!.Value)))
            .Concat(records.Process.All.Where(one => one.Project is not null).Select(one => (one.Year, Code: one.Project!.Value)))
            .GroupBy(one => one.Year, one => one.Code)
            .ToFrozenDictionary(year => year.Key, year => year.Distinct().Order().ToImmutableArray());
}
