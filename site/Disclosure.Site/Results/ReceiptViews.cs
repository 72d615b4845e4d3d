using System.Collections.Immutable;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>A score's receipt in words for readers.</summary>
internal static class ReceiptViews
{
    private static readonly HashSet<string> RowHas = ["指标值", "实际完成值", "报送的实际完成值"];

    /// <summary>The receipt of budget execution, which stands alone and so names itself.</summary>
    public static ReceiptView OfExecution(ScoreReceipt receipt) =>
        Of(receipt) with { Summary = "预算执行得分：" + SummaryOf(receipt) };

    /// <summary>What is to be known of an indicator before there is a result; nothing where nothing is.</summary>
    public static ReceiptView? OfPromise(ImmutableArray<FactItem> promise) => promise.IsEmpty
        ? null
        : new ReceiptView(string.Join("、", promise.Select(fact => fact.Name)), promise, null, null, []);

    /// <summary>
    /// The receipt of an indicator, with what is to be known of it before. What the row itself has is not said again: target, result,
    /// weight and points.
    /// </summary>
    public static ReceiptView Of(ScoreReceipt receipt, ImmutableArray<FactItem> promise)
    {
        var inputs = receipt.Inputs.Where(input => !RowHas.Contains(input.Name) && promise.All(fact => fact.Text != input.Value));
        return new ReceiptView(
            SummaryOf(receipt),
            [.. promise, .. inputs.Select(input => new FactItem(input.Name, input.Value))],
            receipt.Rule,
            receipt.Arithmetic,
            receipt.Remarks);
    }

    private static ReceiptView Of(ScoreReceipt receipt)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(receipt.Inputs.Length + 2);
        foreach (var input in receipt.Inputs)
            facts.Add(new FactItem(input.Name, input.Value.Length == 0 ? "（空）" : input.Value));
        if (receipt.Weight is { } weight)
            facts.Add(new FactItem("分值", $"{weight} 分"));
        facts.Add(new FactItem("批复得分", receipt.Approved is { } approved ? $"{approved} 分" : "（空）"));
        return new ReceiptView(SummaryOf(receipt), facts.DrainToImmutable(), receipt.Rule, receipt.Arithmetic, receipt.Remarks);
    }

    private static string SummaryOf(ScoreReceipt receipt) => receipt switch
    {
        { Case: ScoringCase.NotApplicable } => "不适用，不计分",
        { Case: ScoringCase.NotComputable } => "无法按规则核算",
        { Computed: { } computed, Differs: true } => $"按规则核算为 {computed} 分",
        { Computed: { } computed } => $"核算 {computed} 分",
        { Lowest: { } low, Highest: { } high, Differs: true } => $"按规则应为 {low}～{high} 分",
        { Lowest: { } low, Highest: { } high } => $"在 {low}～{high} 分区间内",
        _ => "计分过程",
    };
}
