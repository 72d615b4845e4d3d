using System.Buffers;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Checks.Reasons;

/// <summary>Execution below 90 % is explained: in the remarks, or in the reason of a row that speaks of money.</summary>
internal static class ExecutionReasonCheck
{
    private const decimal Low = 0.9m;

    private static readonly SearchValues<string> MoneyWords = SearchValues.Create(
        ["资金", "执行", "支付", "拨付", "付款", "结算", "结转", "结余", "预算", "尾款", "决算", "经费"], StringComparison.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self || self.Funds.Total is not { } total || RateOf(total) is not { } rate)
            return;
        if (rate.Ratio < Low && string.IsNullOrWhiteSpace(self.Remarks) && !self.Indicators.Any(row => SpeaksOfMoney(row.Result?.Reason)))
            findings.Add(ReasonFindings.LowExecutionUnexplained, $"funds[{self.Funds.Lines.IndexOf(total)}].rate", $"预算执行率 {rate}，没有说明原因。");
    }

    /// <summary>Where an amount is missing, the rate that the form states is the one there is.</summary>
    private static Percentage? RateOf(FundLine total)
    {
        var rate = ExecutionRate.Of(total);
        return rate.WhyNone is NoExecutionRate.NoBudget or NoExecutionRate.NoExecuted ? total.Rate : rate.Value;
    }

    private static bool SpeaksOfMoney(string? reason) =>
        reason is not null && reason.AsSpan().ContainsAny(MoneyWords);
}
