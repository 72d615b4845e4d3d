using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Duties;

/// <summary>What a unit owes with the accounts: the self-evaluation of itself and of each project that has, or owes, a target.</summary>
internal sealed class OwedResults(OwedFacts facts, FiscalYear year, UnitCode unit)
{
    public IEnumerable<OwedItem> Items()
    {
        var overall = facts.Records.FindUnitSelfEvaluation(unit, year);
        var owesOverall = facts.OwesOverall(year, unit);
        if (overall is not null || owesOverall || facts.Records.FindUnitTarget(unit, year) is not null)
            yield return facts.ItemOf(OwedKind.OverallSelfEvaluation, RecordKey.ForUnit(RecordKind.UnitSelfEvaluation, year, unit));
        foreach (var item in OfProjects())
            yield return item;
        if (!owesOverall)
            yield break;
        var tables = new OwedEmptyTables(facts, year, unit, RecordKind.UnitSelfEvaluation);
        foreach (var item in tables.Items(overall, overall?.EmptyTables ?? []))
            yield return item;
    }

    /// <summary>Of each project with a target, those that owe one, and those without one that are there all the same.</summary>
    private IEnumerable<OwedItem> OfProjects()
    {
        foreach (var target in facts.TargetsOf(year, unit))
        {
            if (facts.Records.FindProjectSelfEvaluation(target.Code, year) is not null || !facts.HasEnded(target.Code.Value, year))
                yield return ItemOf(target.Code, target.Name);
        }

        foreach (var target in facts.RunningOn(year, unit))
        {
            if (facts.Records.FindProjectSelfEvaluation(target.Code, year) is null)
                yield return ItemOf(target.Code, target.Name);
        }

        foreach (var self in facts.SelfEvaluationsOf(year, unit))
        {
            if (facts.Records.FindProjectTarget(self.Code, year) is null)
                yield return ItemOf(self.Code, self.Name);
        }
    }

    private OwedItem ItemOf(ProjectCode code, string name) =>
        facts.ItemOf(OwedKind.ProjectSelfEvaluation, RecordKey.ForProject(RecordKind.ProjectSelfEvaluation, year, code), name);
}
