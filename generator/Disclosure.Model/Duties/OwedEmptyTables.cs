using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Duties;

/// <summary>
/// Why a department has no table of a budget: said in its overall table, so that it is public with it. A table that is withheld is
/// public by being listed, whatever it says.
/// </summary>
internal readonly struct OwedEmptyTables(OwedFacts facts, FiscalYear year, UnitCode department, RecordKind table)
{
    public IEnumerable<OwedItem> Items(PerformanceTable? overall, ImmutableArray<EmptyTable> explained)
    {
        foreach (var budget in facts.Rules.EmptyTables)
        {
            if (!facts.HasProjects(year, department, budget))
                yield return ItemOf(budget, overall, explained);
        }
    }

    private OwedItem ItemOf(BudgetKind budget, PerformanceTable? overall, ImmutableArray<EmptyTable> explained)
    {
        var key = RecordKey.ForUnit(table, year, department);
        var isSaid = overall?.Withheld is not null || explained.Any(empty => IsOf(empty, budget));
        var published = isSaid ? facts.Records.Publications.Find(key)?.First : null;
        return new OwedItem
        {
            Kind = OwedKind.EmptyTable,
            Record = key,
            Name = budget.Term(),
            Published = published,
            State = OwedFacts.StateOf(published is not null, isSaid),
        };
    }

    private static bool IsOf(EmptyTable empty, BudgetKind budget) =>
        empty.Table.Contains(budget.Term(), StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(empty.Explanation);
}
