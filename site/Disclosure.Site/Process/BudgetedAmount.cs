using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>
/// 预算安排: what the budget of the year gave in the end, as the published target says; never made up where there is none.
/// </summary>
/// <param name="Amount">The amount; nothing where there is none.</param>
/// <param name="WhyNone">Why there is none; nothing where there is one, or where the target is published without an amount.</param>
public sealed record BudgetedAmount(Money? Amount, Badge? WhyNone)
{
    /// <summary>未安排: it was refused.</summary>
    internal static Badge NotGiven { get; } = new("未安排", Tone.Bad);

    private static readonly Badge NotPublished = new("未公开", Tone.Caution);
    private static readonly Badge NotDue = EmptyState.NotDue("").Badge;
    private static readonly BudgetedAmount Refused = new(null, NotGiven);

    /// <summary>What the budget gave for what an assessment or a review of a target is about.</summary>
    public static BudgetedAmount Of(RecordSet records, ProcessRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        PerformanceTable? target = record.Project is { } project
            ? records.FindProjectTarget(project, record.Year)
            : records.FindUnitTarget(record.Unit, record.Year);
        if (target is not null)
            return OfTarget(target);
        if (IsRefused(records, record))
            return Refused;
        return new BudgetedAmount(null, IsNotDue(records, record) ? NotDue : NotPublished);
    }

    private static BudgetedAmount OfTarget(PerformanceTable target)
    {
        if (target.Withheld is not null)
            return new BudgetedAmount(null, EmptyCells.WithheldBadge);
        var amount = target.Funds.Total?.Budget;
        var isHidden = amount is null && target.Lacks("funds", FundKind.Total.Term(), "budget");
        return new BudgetedAmount(amount, isHidden ? EmptyCells.WithheldBadge : null);
    }

    private static bool IsNotDue(RecordSet records, ProcessRecord record) =>
        records.Day is not null && records.ClockOf(record.Year, Stage.Budget, record.Unit).State == ClockState.NotDue;

    private static bool IsRefused(RecordSet records, ProcessRecord record)
    {
        var others = record.Project is { } project ? records.Process.Of(project) : records.Process.Of(record.Unit);
        return others.Any(other => other.Year == record.Year
            && other is TargetReview { IsRefused: true } or Assessment { Verdict: AssessmentVerdict.NotSupported });
    }
}
