using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>
/// Tells forms that were given out with what is known in them and came back as they were. What stands in them is the bureau's own: no
/// result, and no target that anybody set.
/// </summary>
/// <param name="existing">The records that are there.</param>
internal sealed class UnfilledForms(RecordSet existing)
{
    /// <summary>Whether it is a self-evaluation that says nothing of what came of anything.</summary>
    public static bool HasNoResult(RecordDraft draft) => draft.Kind.IsSelfEvaluation()
        && draft is { Goal.Actual: null, Total: null, Grade: null, Remarks: null }
        && draft.Funds.Lines.All(line => line is { Executed: null, Score: null } && line.Rate is null)
        && draft.Indicators.All(row => row.Result is null or { Actual.IsEmpty: true, Score: null, Reason: null });

    /// <summary>Whether it is a target that says what the year before said, and no amount for its own year.</summary>
    public bool IsAsTheYearBefore(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => Before(target.Year) is { } year && existing.FindProjectTarget(target.Code, year) is { } before
            && IsSame(target, before),
        UnitTarget target => Before(target.Year) is { } year && existing.FindUnitTarget(target.Unit, year) is { } before
            && IsSame(target, before) && target.MainTasks.All(task => (task.Total ?? task.Fiscal ?? task.Other) is null),
        GovernmentTarget target => Before(target.Year) is { } year
            && existing.GovernmentTargets.FirstOrDefault(other => other.Year == year) is { } before
            && target.Budgets.All(line => (line.Revenue ?? line.Expenditure) is null)
            && target.Goal.Expected == before.Goal.Expected && Says(target.Indicators).SequenceEqual(Says(before.Indicators)),
        _ => false,
    };

    private static bool IsSame(PerformanceTable target, PerformanceTable before) =>
        target.Funds.Lines.Length > 0 && target.Funds.Lines.All(line => line.Budget is null)
        && target.Goal.Expected == before.Goal.Expected && Says(target.Indicators).SequenceEqual(Says(before.Indicators));

    private static IEnumerable<(string, string, string, string)> Says(IEnumerable<Indicator> rows) =>
        rows.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw));

    private static FiscalYear? Before(FiscalYear year) => FiscalYear.TryFrom(year.Number - 1);
}
