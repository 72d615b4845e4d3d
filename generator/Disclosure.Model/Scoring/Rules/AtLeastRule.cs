using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>≥: min(1, actual ÷ target) × weight; far above the target is flagged.</summary>
internal static class AtLeastRule
{
    private const string Rule = "越高越好（≥）：达到指标值得满分；未达到的，按“实际完成值 ÷ 指标值 × 分值”计。";
    private const decimal FarAbove = 1.5m;

    public static ScoreReceipt Score(ScoringRow row, QuantityPair pair)
    {
        if (pair.Actual >= pair.Lower && (pair.IsExact || pair.IsAtLeast))
            return Full(row, pair);
        if (!pair.IsExact)
            return row.NotComputable($"实际完成值“{row.Actual.Raw.Trim()}”不是确定的数，看不出是否达到指标值，不能计分。");
        if (pair.Lower <= 0m)
            return row.NotComputable("指标值不是正数，未达到时不能按比例计分。");
        var ratio = decimal.Max(0m, pair.Actual / pair.Lower);
        return row.Scored(
            ScoringCase.AtLeast,
            Rule,
            ratio * row.Weight,
            $"{pair.ActualText} ÷ {pair.TargetText} = {Figure.Ratio(ratio)}，"
                + $"× {Figure.Points(row.Weight)} = {Figure.Points(ratio * row.Weight)}。",
            Direction.Remarks(row, pair));
    }

    private static ScoreReceipt Full(ScoringRow row, QuantityPair pair)
    {
        var remarks = Direction.Remarks(row, pair);
        if (pair.Lower > 0m && pair.Actual / FarAbove > pair.Lower)
            remarks = remarks.Add("实际完成值超过指标值的 1.5 倍，指标值可能定得偏低。");
        if (!pair.IsExact)
            remarks = remarks.Add("实际完成值写的不是确定的数，按所写的下限计。");
        return row.Scored(
            ScoringCase.AtLeast,
            Rule,
            row.Weight,
            $"实际 {pair.ActualText}，指标值 {pair.TargetText}，已达到，得满分 {Figure.Points(row.Weight)}。",
            remarks);
    }
}
