using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>预算执行率: min(1, 全年执行数 ÷ 全年预算数) × weight, on the adjusted budget. A budget of 0 is not scored.</summary>
internal static class ExecutionRule
{
    private const string Rule = "预算执行率：全年执行数 ÷ 全年预算数 × 分值，不超过分值。";

    public static ScoreReceipt Score(Funds funds, ScoringScheme scheme)
    {
        var total = funds.Total;
        var weight = total?.Weight ?? new Weight(scheme.Execution.Value);
        var receipt = new ScoreReceipt
        {
            Case = ScoringCase.NotComputable,
            Rule = Rule,
            Inputs = Inputs(total),
            Weight = weight,
            Approved = total?.Score,
            Arithmetic = "",
            Remarks = Remarks(funds),
        };
        if (total is null)
            return receipt with { Arithmetic = "资金表没有年度资金总额一行，不能计分。" };
        var rate = ExecutionRate.Of(total);
        return rate.WhyNone switch
        {
            NoExecutionRate.NoBudget => receipt with { Arithmetic = "没有全年预算数，不能计分。" },
            NoExecutionRate.NoExecuted => receipt with { Arithmetic = "没有全年执行数，不能计分。" },
            NoExecutionRate.BudgetIsZero =>
                receipt with { Case = ScoringCase.NotApplicable, Arithmetic = "全年预算数为 0，执行率没有意义，不计分，也不计入总分。" },
            NoExecutionRate.Negative => receipt with { Arithmetic = "全年预算数或全年执行数是负数，不能计分。" },
            _ => Proportional(receipt, rate, weight),
        };
    }

    private static ScoreReceipt Proportional(ScoreReceipt receipt, ExecutionRate rate, Weight weight)
    {
        var ratio = rate.Counted!.Value;
        var points = ratio * weight.Value;
        var division = $"全年执行数 {rate.Executed} ÷ 全年预算数 {rate.Budget}";
        return receipt with
        {
            Case = ScoringCase.Execution,
            Computed = new Points(points),
            Arithmetic = rate.Executed > rate.Budget
                ? $"{division}，超过 100%，按 100% 计，得满分 {weight} 分。"
                : $"{division} = {new Percentage(ratio)}，× {weight} 分 = {Figure.Points(points)}。",
        };
    }

    private static ImmutableArray<ReceiptInput> Inputs(FundLine? total) =>
    [
        new("全年预算数", total?.Budget?.ToString() ?? ""),
        new("全年执行数", total?.Executed?.ToString() ?? ""),
    ];

    private static ImmutableArray<string> Remarks(Funds funds)
    {
        var remarks = ImmutableArray<string>.Empty;
        if (funds.Total is { Weight: null })
            remarks = remarks.Add("表上没有写执行率的分值，按计分方案的分值计。");
        if (funds.Total?.Budget == Money.Zero && funds.Parts.Any(part => part.Budget > Money.Zero))
            remarks = remarks.Add("年度资金总额为 0，而分项有预算数，总额可能漏填。");
        return remarks;
    }
}
