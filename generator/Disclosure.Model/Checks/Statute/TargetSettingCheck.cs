using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Statute;

/// <summary>
/// The 绩效目标设置情况 sentence of a department agrees with the project targets there are, and covers no more money than
/// the department spends on projects.
/// </summary>
internal static class TargetSettingCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not UnitTarget { TargetSetting: { } setting } unit)
            return;
        var targets = record.Set.TargetsOf(unit.Unit, unit.Year).ToList();
        var reconciled = TargetReconciliation.OfAll(setting, targets);
        if (reconciled.MoreProjects != 0)
        {
            findings.Add(
                StatuteFindings.TargetCountDiffers, "targetSetting.projects",
                $"绩效目标设置情况写 {setting.Projects} 个项目，实有 {reconciled.Projects} 个项目绩效目标。");
        }

        if (reconciled.MoreAmount != Money.Zero)
        {
            findings.Add(
                StatuteFindings.TargetAmountDiffers, "targetSetting.amount",
                $"绩效目标设置情况写 {setting.Amount}，各项目绩效目标合计 {reconciled.Amount}。");
        }

        if (ProjectSpending(unit.Funds, targets) is { } spending && setting.Amount > spending + TargetReconciliation.Tolerance)
        {
            findings.Add(
                StatuteFindings.AmountOverBudget, "targetSetting.amount",
                $"绩效目标涉及 {setting.Amount}，大于项目支出 {spending}。");
        }
    }

    /// <summary>
    /// The row for 项目支出 where the form has one, else all the department spends; but social insurance funds have targets
    /// with a department whose own budget they are no part of.
    /// </summary>
    private static Money? ProjectSpending(Funds funds, List<ProjectTarget> targets)
    {
        if (funds.Lines.FirstOrDefault(line => line.Label?.Contains("项目支出", StringComparison.Ordinal) == true) is { } row)
            return row.Budget;
        return targets.Any(target => target.Budget == BudgetKind.SocialInsurance) ? null : funds.Total?.Budget;
    }
}
