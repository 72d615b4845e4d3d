using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Totals;

/// <summary>
/// Finds what sums of the money of projects leave out: from the units there are, what each of them owes, and the tables that are there.
/// Every sum over units that the site prints asks here, so that no two of them tell it differently. Safe for many threads.
/// </summary>
public sealed class ProjectTotals
{
    private static readonly ConditionalWeakTable<RecordSet, ProjectTotals> Made = [];

    private readonly RecordSet _records;
    private readonly OwedItems _owed;
    private readonly WithdrawnTables _withdrawn;
    private readonly ILookup<(FiscalYear, Stage, UnitCode), PerformanceTable> _tables;

    private ProjectTotals(RecordSet records)
    {
        _records = records;
        _owed = OwedItems.Of(records);
        _withdrawn = WithdrawnTables.Of(records);
        _tables = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .ToLookup(table => (table.Year, table.IsTarget ? Stage.Budget : Stage.Accounts, table.Unit));
    }

    /// <summary>Of the sums over <paramref name="records"/>, which hold what is shown; made once for a set.</summary>
    public static ProjectTotals Of(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Made.GetValue(records, set => new ProjectTotals(set));
    }

    /// <summary>What a sum over all units leaves out.</summary>
    public TotalGaps GapsOf(FiscalYear year, Stage stage) => GapsOf(year, stage, AllUnits(year, stage));

    /// <summary>What a sum over a department and its units leaves out, or over a unit alone.</summary>
    public TotalGaps GapsOf(FiscalYear year, Stage stage, UnitCode unit) =>
        GapsOf(year, stage, [unit, .. _records.UnitsOf(unit).Select(child => child.Code)]);

    /// <summary>How many tables of a department's and its units' projects were published and taken down.</summary>
    public int WithdrawnOf(FiscalYear year, Stage stage, UnitCode department) =>
        _records.UnitsOf(department).Select(child => child.Code).Prepend(department)
            .Sum(unit => _withdrawn.Count(year, unit, KindOf(stage)));

    private static OwedKind KindOf(Stage stage) => stage == Stage.Budget ? OwedKind.ProjectTarget : OwedKind.ProjectSelfEvaluation;

    private IEnumerable<UnitCode> AllUnits(FiscalYear year, Stage stage) => _records.Units.Select(unit => unit.Code)
        .Concat(_tables.Where(group => group.Key.Item1 == year && group.Key.Item2 == stage).Select(group => group.Key.Item3))
        .Concat(_withdrawn.UnitsOf(year))
        .Distinct();

    private TotalGaps GapsOf(FiscalYear year, Stage stage, IEnumerable<UnitCode> units)
    {
        var missing = ImmutableArray.CreateBuilder<MissingUnit>();
        var exempt = ImmutableArray.CreateBuilder<Exemption>();
        var (withheld, without) = (0, 0);
        foreach (var unit in units.Order())
        {
            var owed = _owed.Of(year, stage, unit);
            if (MissingOf(owed, HasNothing(year, stage, unit, owed)) is { IsEmpty: false } items)
                missing.Add(new MissingUnit(unit, _records.ClockOf(year, stage, unit).State, items));
            exempt.AddRange(new Exemptions(_records, year, stage, unit).Of(owed, TargetsOf));
            withheld += _withdrawn.Count(year, unit, KindOf(stage));
            foreach (var table in _tables[(year, stage, unit)])
            {
                withheld += table.Withheld is null ? 0 : 1;
                without += table.Withheld is null && AmountOf(table) is null ? 1 : 0;
            }
        }

        return new TotalGaps(year, stage)
        {
            Missing = missing.DrainToImmutable(),
            Withheld = withheld,
            WithoutAmount = without,
            Exempt = exempt.DrainToImmutable(),
        };
    }

    private IEnumerable<ProjectTarget> TargetsOf(FiscalYear year, UnitCode unit) =>
        _tables[(year, Stage.Budget, unit)].OfType<ProjectTarget>();

    // Neither of it, nor of a project of the units below it.
    private bool HasNothing(FiscalYear year, Stage stage, UnitCode unit, OwedByUnit owed) =>
        owed.Items.All(item => item.State == OwedState.Missing)
        && !_records.UnitsOf(unit).Any(child => _tables.Contains((year, stage, child.Code)));

    // Of a unit of which nothing at all is there, nobody can say whether it has projects: its table as a whole stands for them.
    private static ImmutableArray<OwedItem> MissingOf(OwedByUnit owed, bool hasNothing) =>
    [
        .. owed.Items.Where(item => item.State == OwedState.Missing && item.Kind switch
        {
            OwedKind.ProjectTarget or OwedKind.ProjectSelfEvaluation => true,
            OwedKind.OverallTarget or OwedKind.OverallSelfEvaluation => hasNothing,
            _ => false,
        }),
    ];

    private static Money? AmountOf(PerformanceTable table) =>
        table.IsTarget ? table.Funds.Total?.Budget : table.Funds.Total is { Budget: { } budget, Executed: not null } ? budget : null;
}
