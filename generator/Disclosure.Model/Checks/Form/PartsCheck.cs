using Disclosure.Model.Budgets;

namespace Disclosure.Model.Checks.Form;

/// <summary>A table has its goal, its indicators and its funds.</summary>
internal static class PartsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Goal is { } goal && string.IsNullOrWhiteSpace(goal.Expected))
            findings.Add(FormFindings.GoalMissing, "goal.expected", "年度总体目标为空。");
        if (record.SelfEvaluation is { } self && string.IsNullOrWhiteSpace(self.Goal.Actual))
            findings.Add(FormFindings.OutcomeMissing, "goal.actual", "总体目标的实际完成情况为空。");
        if (!record.IsTable)
            return;
        if (record.Indicators.IsEmpty)
            findings.Add(FormFindings.IndicatorsMissing, "indicators", "没有一行绩效指标。");
        else if (record.Indicators.All(row => row.Weight is null))
            findings.Add(FormFindings.WeightsMissing, "indicators", "各行指标都没有分值。");
        if (!record.Funds!.Lines.Any(HasAmount))
            findings.Add(FormFindings.FundsMissing, "funds", "没有一个资金数。");
    }

    private static bool HasAmount(FundLine line) =>
        (line.WholePeriod ?? line.Initial ?? line.Budget ?? line.Executed) is not null;
}
