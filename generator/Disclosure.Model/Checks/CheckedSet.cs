using System.Collections.Concurrent;
using System.Collections.Frozen;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks.Process;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Publication;
using Disclosure.Model.Publication.Derivations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks;

/// <summary>What checks look up across records, indexed once, when it is first asked for, so that none of them searches.</summary>
internal sealed class CheckedSet
{
    private readonly Lazy<ILookup<(UnitCode, FiscalYear), ProjectTarget>> _targets;
    private readonly Lazy<FrozenSet<FiscalYear>> _closedYears;
    private readonly Lazy<FrozenDictionary<string, Unit>> _firstUnits;
    private readonly Lazy<FrozenDictionary<(FiscalYear, string), ProjectCode>> _firstProjects;
    private readonly Lazy<FrozenDictionary<string, string>> _firstUnitCodes;
    private readonly Lazy<FrozenDictionary<string, string>> _firstProjectCodes;
    private readonly Lazy<ILookup<(UnitCode?, ProjectCode?), (FiscalYear Year, Money Amount)>> _yearAmounts;

    private readonly ConcurrentDictionary<(UnitCode, FiscalYear), Lazy<Derivation>> _derivations = [];
    private readonly Lazy<ProcessFacts> _process;
    private readonly Lazy<RecordSet> _shown;
    private readonly Lazy<FrozenDictionary<string, IDisclosureRecord>> _byPlace;

    public CheckedSet(RecordSet records)
    {
        Records = records;
        _process = new Lazy<ProcessFacts>(() => new ProcessFacts(records));
        _shown = new Lazy<RecordSet>(() => PublicProjection.Of(records));
        _byPlace = new Lazy<FrozenDictionary<string, IDisclosureRecord>>(
            () => First(records.All, record => RecordKinds.Of(record).PlaceOf(record)));
        _targets = new(() => records.ProjectTargets.ToLookup(target => (target.Department, target.Year)));
        _closedYears = new(() => ClosedYears(records));
        _firstUnits = new(() => First(records.Units, unit => NameOf(unit.Name)));
        _firstProjects = new(() => First(
            Projects(records).OrderBy(table => table.Project!.Value.Code), table => (table.Year, NameOf(table.Project!.Value.Name)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Project!.Value.Code));
        _firstUnitCodes = new(() => First(records.Units.Select(unit => unit.Code.Value), LookOf));
        _firstProjectCodes = new(() => First(records.ProjectCodes.Select(code => code.Value), LookOf));
        _yearAmounts = new(() => YearAmounts(records));
    }

    public RecordSet Records { get; }

    /// <summary>What the checks of the process look up.</summary>
    public ProcessFacts Process => _process.Value;

    /// <summary>The records as the public may see them. Made when it is first asked for: only what withholds something asks.</summary>
    public RecordSet Shown => _shown.Value;

    /// <summary>What can be told of a department's year.</summary>
    public Derivation DerivationOf(UnitCode department, FiscalYear year) => _derivations.GetOrAdd(
        (department, year), _ => new Lazy<Derivation>(() => new Derivation(Records, Shown, department, year))).Value;

    /// <summary>The record whose content file has a path, without <c>.yaml</c>; nothing where none has.</summary>
    public IDisclosureRecord? AtPlace(string place) => _byPlace.Value.GetValueOrDefault(place);

    /// <summary>Whether results of the year have come out: its accounts have a published row, or self-evaluations.</summary>
    public bool IsClosed(FiscalYear year) => _closedYears.Value.Contains(year);

    /// <summary>The project targets of a department in a year.</summary>
    public IEnumerable<ProjectTarget> TargetsOf(UnitCode department, FiscalYear year) => _targets.Value[(department, year)];

    /// <summary>The first unit, by code, that has the unit's name; itself where no other has.</summary>
    public Unit? FirstNamed(Unit unit) => _firstUnits.Value.GetValueOrDefault(NameOf(unit.Name));

    /// <summary>The first project, by code, that has the name in the table's year.</summary>
    public ProjectCode? FirstProjectNamed(string name, PerformanceTable table) =>
        _firstProjects.Value.TryGetValue((table.Year, NameOf(name)), out var code) ? code : null;

    /// <summary>The first code of a unit that looks like this one.</summary>
    public string FirstLookAlike(UnitCode code) => _firstUnitCodes.Value.GetValueOrDefault(LookOf(code.Value), code.Value);

    /// <summary>The first code of a project that looks like this one.</summary>
    public string FirstLookAlike(ProjectCode code) => _firstProjectCodes.Value.GetValueOrDefault(LookOf(code.Value), code.Value);

    /// <summary>The totals of the same project or unit in its other years.</summary>
    public IEnumerable<(FiscalYear Year, Money Amount)> OtherYearsOf(PerformanceTable table) =>
        _yearAmounts.Value[KeyOf(table)].Where(row => row.Year != table.Year);

    /// <summary>The money that a table is about in its year.</summary>
    public static Money? YearAmountOf(PerformanceTable table) => table.Funds.Total?.Budget ?? table.Funds.Total?.Initial;

    private static FrozenSet<FiscalYear> ClosedYears(RecordSet records) => records.ProjectSelfEvaluations.Select(self => self.Year)
        .Concat(records.UnitSelfEvaluations.Select(self => self.Year))
        .Concat(records.Approvals
            .Where(act => act.Stage == Stage.Accounts
                && act.Entries().Any(entry => records.OwedBy(entry.Year, entry.Stage, entry.Unit).Published is not null))
            .Select(act => act.Year))
        .ToFrozenSet();

    private static IEnumerable<PerformanceTable> Projects(RecordSet records) =>
        records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations);

    private static ILookup<(UnitCode?, ProjectCode?), (FiscalYear Year, Money Amount)> YearAmounts(RecordSet records) =>
        (from table in Projects(records).Concat(records.UnitTargets).Concat(records.UnitSelfEvaluations)
         where YearAmountOf(table) is { Yuan: > 0 }
         select (Key: KeyOf(table), table.Year, Amount: YearAmountOf(table)!.Value))
        .ToLookup(row => row.Key, row => (row.Year, row.Amount));

    private static (UnitCode?, ProjectCode?) KeyOf(PerformanceTable table) =>
        table.Project is { } project ? (null, project.Code) : (table.Unit, null);

    // Names that are missing are told of by another check.
    private static string NameOf(string name) => name.Trim();

    /// <summary>The code with every letter and digit that looks like another in one spelling.</summary>
    private static string LookOf(string code) => code.ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');

    private static FrozenDictionary<TKey, T> First<TKey, T>(IEnumerable<T> all, Func<T, TKey> key)
        where TKey : notnull =>
        all.DistinctBy(key).ToFrozenDictionary(key);
}
