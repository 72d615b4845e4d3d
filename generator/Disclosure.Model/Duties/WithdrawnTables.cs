using System.Runtime.CompilerServices;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Duties;

/// <summary>
/// The tables that were published and taken down, by year and unit: approvals still count them, and sums are without them. Told by the
/// editions alone, so that nothing but the fact is known of each.
/// </summary>
internal sealed class WithdrawnTables
{
    private static readonly ConditionalWeakTable<RecordSet, WithdrawnTables> Made = [];

    private readonly ILookup<(FiscalYear, UnitCode), OwedKind> _tables;

    private WithdrawnTables(RecordSet records) => _tables =
        (from taken in records.Publications.Withdrawn
         let kind = KindOf(taken.Record.Kind)
         let unit = kind is null || records.Find(taken.Record) is not null ? null : UnitOf(records, taken.Record)
         where unit is not null
         select (Key: (taken.Record.Year!.Value, unit.Value), Kind: kind!.Value))
        .ToLookup(one => one.Key, one => one.Kind);

    /// <summary>Those of a set.</summary>
    public static WithdrawnTables Of(RecordSet records) => Made.GetValue(records, set => new WithdrawnTables(set));

    /// <summary>How many of a kind were taken down of a unit; none of the government.</summary>
    public int Count(FiscalYear year, UnitCode? unit, OwedKind kind) =>
        unit is { } code ? _tables[(year, code)].Count(one => one == kind) : 0;

    /// <summary>The units that tables of projects were taken down of in a year.</summary>
    public IEnumerable<UnitCode> UnitsOf(FiscalYear year) =>
        _tables.Where(tables => tables.Key.Item1 == year).Select(tables => tables.Key.Item2);

    private static OwedKind? KindOf(RecordKind kind) => kind switch
    {
        RecordKind.ProjectTarget => OwedKind.ProjectTarget,
        RecordKind.ProjectSelfEvaluation => OwedKind.ProjectSelfEvaluation,
        RecordKind.UnitTarget => OwedKind.OverallTarget,
        RecordKind.UnitSelfEvaluation => OwedKind.OverallSelfEvaluation,
        _ => null,
    };

    // Whoever another record of the project names, the nearest in time; else the unit whose code the project's begins with.
    private static UnitCode? UnitOf(RecordSet records, RecordKey key)
    {
        if (key.Kind is RecordKind.UnitTarget or RecordKind.UnitSelfEvaluation)
            return UnitCode.TryParse(key.Code);
        if (ProjectCode.TryParse(key.Code) is not { } project)
            return null;
        var named = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .Where(table => table.Project?.Code == project).Select(table => (table.Year, table.Unit))
            .Concat(records.Process.Of(project).Select(record => (record.Year, record.Unit)))
            .OrderBy(one => Math.Abs(one.Year.Number - key.Year!.Value.Number)).Select(one => (UnitCode?)one.Unit).FirstOrDefault();
        return named ?? records.Units.Select(unit => unit.Code)
            .Where(unit => key.Code.StartsWith(unit.Value + "-", StringComparison.Ordinal))
            .OrderByDescending(unit => unit.Value.Length).Cast<UnitCode?>().FirstOrDefault();
    }
}
