using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Totals;

/// <summary>What of a unit need not be in the sums of a year and stage, and why.</summary>
internal sealed class Exemptions(RecordSet records, FiscalYear year, Stage stage, UnitCode unit)
{
    /// <summary>The unit itself where it owes nothing; its projects that ended, and its tables explained as empty.</summary>
    /// <param name="owed">What it owes.</param>
    /// <param name="targetsOf">The targets of a unit in a year.</param>
    public IEnumerable<Exemption> Of(OwedByUnit owed, Func<FiscalYear, UnitCode, IEnumerable<ProjectTarget>> targetsOf)
    {
        if (owed.IsNothing)
            yield return new Exemption(ExemptionKind.Unit, unit, "", WhyNothing());
        foreach (var target in EndedOf(owed, targetsOf))
        {
            if (WhyEnded(target) is { } reason)
                yield return new Exemption(ExemptionKind.Project, unit, target.Name, reason);
        }

        var tables = stage == Stage.Budget
            ? records.FindUnitTarget(unit, year) is { Withheld: null } overall ? overall.EmptyTables : []
            : records.FindUnitSelfEvaluation(unit, year) is { Withheld: null } self ? self.EmptyTables : [];
        foreach (var table in tables)
            yield return new Exemption(ExemptionKind.EmptyTable, unit, table.Table, table.Explanation);
    }

    private string WhyNothing() => EndedReason(unit.Value) ?? "没有应单独公开的绩效表";

    // With the budget, those of last year that would run on; with the accounts, those that had a target.
    private IEnumerable<ProjectTarget> EndedOf(OwedByUnit owed, Func<FiscalYear, UnitCode, IEnumerable<ProjectTarget>> targetsOf)
    {
        if (stage == Stage.Accounts)
            return targetsOf(year, unit).Where(target => IsOut(owed, RecordKind.ProjectSelfEvaluation, target.Code));
        return FiscalYear.TryFrom(year.Number - 1) is { } before
            ? targetsOf(before, unit).Where(target =>
                target.Period is { End: var end } && (end is null || end.Value.Year >= year.Number)
                && IsOut(owed, RecordKind.ProjectTarget, target.Code))
            : [];
    }

    private bool IsOut(OwedByUnit owed, RecordKind kind, ProjectCode project)
    {
        var key = RecordKey.ForProject(kind, year, project);
        return records.Find(key) is null && owed.Items.All(item => item.Record != key);
    }

    private string? WhyEnded(ProjectTarget target) =>
        EndedReason(target.Code.Value)
        ?? (records.Process.Of(target.Code).OfType<ProjectExit>().FirstOrDefault(exit => exit.Year <= year) is { } exit
            ? exit.Kind is { } kind ? $"已退出（{kind.Term()}）" : "已退出"
            : null)
        ?? (records.Process.Of<TargetReview>(target.Code, year).Any(review => review.IsRefused) ? "绩效目标审核没有通过，不安排预算" : null);

    private string? EndedReason(string code)
    {
        foreach (var ended in records.Portal.Duties.Ended)
        {
            if (ended.Code == code && ended.From <= year)
                return ended.Reason;
        }

        return null;
    }
}
