using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>≤: min(1, target ÷ actual) × weight; a target of 0 is all or nothing.</summary>
internal static class AtMostRule
{
    private const string Rule = "越低越好（≤）：不超过指标值得满分；超过的，按“指标值 ÷ 实际完成值 × 分值”计；指标值为 0 的，超过即得 0 分。";

    public static ScoreReceipt Score(ScoringRow row, QuantityPair pair)
    {
        if (pair.Actual <= pair.Upper && !pair.IsAtLeast)
            return Full(row, pair);
        if (!pair.IsExact)
            return row.NotComputable($"实际完成值“{row.Actual.Raw.Trim()}”不是确定的数，看不出是否超过指标值，不能计分。");
        if (pair.Upper < 0m)
            return row.NotComputable("指标值是负数，超过时不能按比例计分。");
        var ratio = pair.Upper / pair.Actual;
        var arithmetic = pair.Upper == 0m
            ? $"指标值为 0，实际 {pair.ActualText}，超过，得 0 分。"
            : $"{pair.TargetText} ÷ {pair.ActualText} = {Figure.Ratio(ratio)}，"
                + $"× {Figure.Points(row.Weight)} = {Figure.Points(ratio * row.Weight)}。";
        return row.Scored(ScoringCase.AtMost, Rule, ratio * row.Weight, arithmetic, Direction.Remarks(row, pair));
    }

    private static ScoreReceipt Full(ScoringRow row, QuantityPair pair)
    {
        var remarks = Direction.Remarks(row, pair);
        if (!pair.IsExact)
            remarks = remarks.Add("实际完成值写的不是确定的数，按所写的上限计。");
        return row.Scored(
            ScoringCase.AtMost,
            Rule,
            row.Weight,
            $"实际 {pair.ActualText}，指标值 {pair.TargetText}，没有超过，得满分 {Figure.Points(row.Weight)}。",
            remarks);
    }
}
