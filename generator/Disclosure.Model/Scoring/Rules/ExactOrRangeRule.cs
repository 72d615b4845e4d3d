using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>= and ranges: reached is full, else the ratio to the nearest bound.</summary>
internal static class ExactOrRangeRule
{
    private const string Rule = "等于或落在区间内得满分；否则按与最近一端的比例计：不足的，“实际完成值 ÷ 指标值 × 分值”；超出的，“指标值 ÷ 实际完成值 × 分值”。";

    public static ScoreReceipt Score(ScoringRow row, QuantityPair pair)
    {
        if (!pair.IsExact)
            return row.NotComputable($"实际完成值“{row.Actual.Raw.Trim()}”不是确定的数，看不出是否等于指标值，不能计分。");
        if (pair.Actual >= pair.Lower && pair.Actual <= pair.Upper)
            return row.Scored(
                ScoringCase.ExactOrRange,
                Rule,
                row.Weight,
                $"实际 {pair.ActualText}，指标值 {pair.TargetText}，已达到，得满分 {Figure.Points(row.Weight)}。",
                pair.Remarks);
        return pair.Actual < pair.Lower ? Below(row, pair) : Above(row, pair);
    }

    private static ScoreReceipt Below(ScoringRow row, QuantityPair pair) => pair.Lower <= 0m
        ? row.NotComputable("指标值不是正数，不足时不能按比例计分。")
        : Proportional(row, pair, decimal.Max(0m, pair.Actual / pair.Lower), $"{pair.ActualText} ÷ {Text(pair.Lower, pair)}");

    private static ScoreReceipt Above(ScoringRow row, QuantityPair pair) => pair.Upper < 0m
        ? row.NotComputable("指标值是负数，超出时不能按比例计分。")
        : Proportional(row, pair, pair.Upper / pair.Actual, $"{Text(pair.Upper, pair)} ÷ {pair.ActualText}");

    private static ScoreReceipt Proportional(ScoringRow row, QuantityPair pair, decimal ratio, string division) => row.Scored(
        ScoringCase.ExactOrRange,
        Rule,
        ratio * row.Weight,
        $"{division} = {Figure.Ratio(ratio)}，× {Figure.Points(row.Weight)} = {Figure.Points(ratio * row.Weight)}。",
        pair.Remarks);

    private static string Text(decimal number, QuantityPair pair) => Figure.Number(number) + pair.Unit;
}
