using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Scoring;

/// <summary>The recomputed total of a table, unrounded.</summary>
/// <param name="Points">The total; nothing while a row can't be computed.</param>
/// <param name="FullMark">The points that could be got, without what is left out.</param>
/// <param name="Remark">Why there is no total, or what was left out of it.</param>
internal sealed record RecomputedTotal(Points? Points, decimal FullMark, string Remark)
{
    /// <summary>Whether the total can be held against the grades, which are bands of 100.</summary>
    public bool IsOutOfHundred => FullMark == 100m;

    /// <summary>Adds up what the receipts give; approved points stand in where a band applies.</summary>
    public static RecomputedTotal Of(ScoreReceipt execution, ImmutableArray<ScoreReceipt> rows)
    {
        var receipts = rows.Insert(0, execution);
        var missing = Names(receipts, receipt => receipt.Case != ScoringCase.NotApplicable && PointsOf(receipt) is null);
        if (missing.Count > 0)
            return new RecomputedTotal(null, 0m, $"{string.Join("、", missing)}不能重新计算，因此没有重新计算的总分。");
        var counted = receipts.Where(receipt => receipt.Case != ScoringCase.NotApplicable).ToList();
        var sum = counted.Sum(receipt => PointsOf(receipt)!.Value.Value);
        var full = counted.Sum(receipt => receipt.Weight?.Value ?? 0m);
        return new RecomputedTotal(new Points(sum), full, Remarks(receipts, full));
    }

    private static Points? PointsOf(ScoreReceipt receipt) =>
        receipt.Computed ?? (receipt.Highest is null ? null : receipt.Approved);

    private static string Remarks(ImmutableArray<ScoreReceipt> receipts, decimal full)
    {
        var leftOut = Names(receipts, receipt => receipt.Case == ScoringCase.NotApplicable && receipt.Weight is not null);
        var left = leftOut.Count > 0 ? $"{string.Join("、", leftOut)}不计入总分，不折算。" : "";
        return full == 100m ? left : $"{left}计分的分值合计 {new Points(full)} 分，不是 100 分，不评等级。";
    }

    private static List<string> Names(ImmutableArray<ScoreReceipt> receipts, Func<ScoreReceipt, bool> which) =>
        [.. receipts.Select((receipt, index) => (receipt, index)).Where(pair => which(pair.receipt))
            .Select(pair => pair.index == 0 ? "预算执行率" : $"第 {pair.index} 项指标")];
}
