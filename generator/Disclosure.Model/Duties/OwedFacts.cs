using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Duties;

/// <summary>What duties are told from, indexed once for all units.</summary>
internal sealed class OwedFacts
{
    private readonly ILookup<(FiscalYear, UnitCode), ProjectTarget> _targets;
    private readonly ILookup<(FiscalYear, UnitCode), ProjectSelfEvaluation> _selfEvaluations;
    private readonly FrozenSet<(FiscalYear, UnitCode, BudgetKind)> _budgets;
    private readonly FrozenDictionary<UnitCode, FiscalYear> _firstYears;
    private readonly FrozenDictionary<string, FiscalYear> _ended;

    public OwedFacts(RecordSet records)
    {
        Records = records;
        var targets = records.ProjectTargets.Where(target => !IsSecret(target)).ToList();
        _targets = targets.ToLookup(target => (target.Year, target.Unit));
        _selfEvaluations = records.ProjectSelfEvaluations.ToLookup(self => (self.Year, self.Unit));
        _budgets = targets.Select(target => (target.Year, target.Department, target.Budget)).ToFrozenSet();
        _firstYears = FirstYears(records).GroupBy(known => known.Unit)
            .ToFrozenDictionary(known => known.Key, known => known.Min(one => one.Year));
        _ended = Endings(records).GroupBy(ended => ended.Code)
            .ToFrozenDictionary(ended => ended.Key, ended => ended.Min(one => one.From), StringComparer.Ordinal);
        Years = YearsOf(records);
    }

    public RecordSet Records { get; }

    public DutyRules Rules => Records.Portal.Duties;

    public ImmutableArray<FiscalYear> Years { get; }

    /// <summary>The targets of projects that a unit carries out.</summary>
    public IEnumerable<ProjectTarget> TargetsOf(FiscalYear year, UnitCode unit) => _targets[(year, unit)];

    /// <summary>The self-evaluations of projects that a unit carries out.</summary>
    public IEnumerable<ProjectSelfEvaluation> SelfEvaluationsOf(FiscalYear year, UnitCode unit) => _selfEvaluations[(year, unit)];

    /// <summary>Whether a department has projects that one of the four budgets pays for.</summary>
    public bool HasProjects(FiscalYear year, UnitCode department, BudgetKind budget) => _budgets.Contains((year, department, budget));

    /// <summary>
    /// Whether a body owes tables of itself as a whole: a department does, from the first year that anything is known of it; a unit under
    /// one need not.
    /// </summary>
    public bool OwesOverall(FiscalYear year, UnitCode unit) =>
        Records.FindUnit(unit) is { Kind: UnitKind.Department }
        && (!_firstYears.TryGetValue(unit, out var first) || first <= year)
        && !HasEnded(unit.Value, year);

    /// <summary>Whether nothing is owed of a project or unit any more: staff said so, or it is on the exit list.</summary>
    public bool HasEnded(string code, FiscalYear year) => EndedFrom(code) <= year;

    /// <summary>The first year of which nothing is owed of a project or unit any more; nothing while it runs.</summary>
    public FiscalYear? EndedFrom(string code) => _ended.TryGetValue(code, out var from) ? from : null;

    /// <summary>
    /// The projects of a unit that had a target the year before, run on into this year, and have none of it, of whatever unit.
    /// </summary>
    public IEnumerable<ProjectTarget> RunningOn(FiscalYear year, UnitCode unit) => FiscalYear.TryFrom(year.Number - 1) is { } before
        ? TargetsOf(before, unit).Where(target => RunsOn(target, year))
        : [];

    /// <summary>
    /// Whether a project whose target this is owes one the year after, too: it runs on and has none, nothing ended it or its unit, and its
    /// review did not end without a budget.
    /// </summary>
    public bool RunsOn(ProjectTarget before, FiscalYear year) =>
        // A form that names no period says nothing of the year after.
        before.Period is { End: var end } && (end is null || end.Value.Year >= year.Number)
        && IsNone(RecordKey.ForProject(RecordKind.ProjectTarget, year, before.Code))
        && !HasEnded(before.Code.Value, year)
        && !HasEnded(before.Unit.Value, year)
        && !IsExitWithdrawn(before.Code, year)
        && !Records.Process.Of<TargetReview>(before.Code, year).Any(review => review.IsRefused);

    // One that was published and taken down is not missing.
    private bool IsNone(RecordKey target) => Records.Find(target) is null && Records.Publications.FindWithdrawn(target) is null;

    // That it ended was public, and is so no more: nobody can say that it runs on.
    private bool IsExitWithdrawn(ProjectCode project, FiscalYear year) => Records.Publications.WithdrawnOf(project.Value)
        .Any(taken => taken.Record.Kind == RecordKind.Exit && taken.Record.Year <= year && Records.Find(taken.Record) is null);

    /// <summary>A record that is owed, and how far it has come.</summary>
    public OwedItem ItemOf(OwedKind kind, RecordKey key, string name = "")
    {
        var published = Records.Publications.Find(key)?.First;
        return new OwedItem
        {
            Kind = kind,
            Record = key,
            Name = name,
            Published = published,
            State = StateOf(published is not null, Records.Find(key) is not null),
        };
    }

    /// <summary>Whether the public may not know that there is such a record: it is owed to nobody, and counted nowhere.</summary>
    public static bool IsSecret(IDisclosureRecord? record) =>
        record is IApprovedRecord { Withheld.Extent: WithholdingExtent.Existence };

    public static OwedState StateOf(bool isPublic, bool isThere) => (isPublic, isThere) switch
    {
        (true, _) => OwedState.Public,
        (_, true) => OwedState.Ready,
        _ => OwedState.Missing,
    };

    private static ImmutableArray<FiscalYear> YearsOf(RecordSet records)
    {
        if (records.Years.IsEmpty || records.Day is not { } day)
            return records.Years;
        var (first, last) = (records.Years[0].Number, day.Year);
        var due = Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(FiscalYear.TryFrom).OfType<FiscalYear>()
            .Where(year => records.IsApprovalLongDue(year, Stage.Budget));
        return [.. records.Years.Concat(due).Distinct().Order()];
    }

    private static IEnumerable<(string Code, FiscalYear From)> Endings(RecordSet records)
    {
        foreach (var ended in records.Portal.Duties.Ended)
            yield return (ended.Code, ended.From);
        foreach (var exit in records.Process.Exits)
        {
            if (exit.Project is { } project && OwesNothingFrom(records, project, exit) is { } from)
                yield return (project.Value, from);
        }
    }

    // What was spent in the year of the exit is evaluated; of a year of which all is left, there is nothing to evaluate.
    private static FiscalYear? OwesNothingFrom(RecordSet records, ProjectCode project, ProjectExit exit)
    {
        var isAllLeft = records.FindProjectTarget(project, exit.Year)?.YearAmount() is { } amount && exit.Unspent >= amount;
        return isAllLeft ? exit.Year : FiscalYear.TryFrom(exit.Year.Number + 1);
    }

    private static IEnumerable<(UnitCode Unit, FiscalYear Year)> FirstYears(RecordSet records)
    {
        var tables = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .Concat(records.UnitTargets).Concat(records.UnitSelfEvaluations);
        foreach (var table in tables)
        {
            yield return (table.Unit, table.Year);
            if (table.Project is { Department: var department })
                yield return (department, table.Year);
            if (records.FindUnit(table.Unit)?.Parent is { } parent)
                yield return (parent, table.Year);
        }
    }
}
