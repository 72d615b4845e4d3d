using Disclosure.Model.Amounts;
using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>Satisfaction by the scheme's bands: the rate alone decides, whatever the target.</summary>
internal static class SatisfactionBandRule
{
    public static ScoreReceipt Score(ScoringRow row, QuantityPair pair)
    {
        var rule = $"满意度按档给分：{string.Join("，", row.Scheme.SatisfactionBands.Select(band => $"{band.From} 及以上得分值的 {band.Share}"))}。";
        if (pair.Unit is not ("" or "%"))
            return row.NotComputable($"满意度应写百分比，表上的单位是“{pair.Unit}”，不能计分。");
        var rate = Percentage.FromPercent(pair.Actual);
        var band = row.Scheme.SatisfactionBands.FirstOrDefault(band => rate >= band.From);
        if (band is null || pair.Actual > 100m || !(pair.IsExact || pair.IsAtLeast))
            return row.NotComputable($"满意度“{row.Actual.Raw.Trim()}”不是 0–100% 之间确定的数，不能计分。");
        var points = band.Share.Ratio * row.Weight;
        return row.Scored(
            ScoringCase.SatisfactionBanded,
            rule,
            points,
            $"满意度 {rate}，得分值的 {band.Share}：{Figure.Points(row.Weight)} × {band.Share} = {Figure.Points(points)}。",
            pair.Remarks);
    }
}
