using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>What a unit owes with the budget: the target as a whole, each project's, why a budget has no table.</summary>
internal sealed class OwedTargets(OwedFacts facts, FiscalYear year, UnitCode unit)
{
    public IEnumerable<OwedItem> Items()
    {
        var overall = facts.Records.FindUnitTarget(unit, year);
        var owesOverall = facts.OwesOverall(year, unit);
        if (overall is not null || owesOverall)
            yield return facts.ItemOf(OwedKind.OverallTarget, RecordKey.ForUnit(RecordKind.UnitTarget, year, unit));
        foreach (var target in facts.TargetsOf(year, unit))
            yield return facts.ItemOf(OwedKind.ProjectTarget, target.Key, target.Name);
        foreach (var target in facts.RunningOn(year, unit))
            yield return facts.ItemOf(OwedKind.ProjectTarget, target.Key with { Year = year }, target.Name);
        if (!owesOverall)
            yield break;
        var tables = new OwedEmptyTables(facts, year, unit, RecordKind.UnitTarget);
        foreach (var item in tables.Items(overall, overall?.EmptyTables ?? []))
            yield return item;
    }
}
