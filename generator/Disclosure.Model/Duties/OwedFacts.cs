using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
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
        _ended = records.Portal.Duties.Ended.GroupBy(ended => ended.Code)
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

    /// <summary>Whether staff said that nothing is owed of a project or unit any more.</summary>
    public bool HasEnded(string code, FiscalYear year) => _ended.TryGetValue(code, out var from) && from <= year;

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
