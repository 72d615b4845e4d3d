using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Checks.Process;

/// <summary>Both are monitored, target and spending, and the figures of spending can be true.</summary>
internal static class MonitoredSpendingCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not MonitoringRecord monitoring)
            return;
        if (monitoring.Spending?.Executed is null)
            findings.Add(MonitoringFindings.HalfMissing, "spending", "没有写预算执行进度（已执行数）。");
        if (monitoring.Indicators.IsEmpty)
            findings.Add(MonitoringFindings.HalfMissing, "indicators", "没有写绩效目标实现程度。");
        if (monitoring.Spending is not { } spending)
            return;
        if (spending.Executed > spending.Budget)
            findings.Add(
                MonitoringFindings.ExecutedAboveBudget, "spending.executed", $"已执行 {spending.Executed}，全年预算 {spending.Budget}。");
        if (spending.Forecast < spending.Executed)
            findings.Add(
                MonitoringFindings.ForecastBelowExecuted, "spending.forecast",
                $"预计全年执行 {spending.Forecast}，已执行 {spending.Executed}。");
        CheckBudget(record, monitoring, spending, findings);
    }

    private static void CheckBudget(
        CheckedRecord record, MonitoringRecord monitoring, MonitoredSpending spending, FindingCollector findings)
    {
        var known = record.Set.Process.AmountsOf(monitoring.Project, monitoring.Unit, monitoring.Year);
        if (spending.Budget is { } budget && known.Count > 0 && !known.Any(amount => ProcessFacts.IsSame(amount, budget)))
            findings.Add(
                MonitoringFindings.BudgetDiffers, "spending.budget",
                $"监控表的全年预算数为 {budget}，绩效目标、绩效自评为 {string.Join("、", known.Distinct())}。");
    }
}
