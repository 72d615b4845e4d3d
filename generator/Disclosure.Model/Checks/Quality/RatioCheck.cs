using System.Buffers;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A rate is a share, a quantity is a number, and a share is of something.</summary>
internal static class RatioCheck
{
    private static readonly SearchValues<string> RatesThatAreNone = SearchValues.Create(
        ["频率", "功率", "效率", "分辨率", "税率", "利率", "汇率", "心率", "速率", "容积率", "周转率", "倍率"], StringComparison.Ordinal);

    private static readonly SearchValues<string> WordsOfShares = SearchValues.Create(
        [
            "率", "度", "比", "占", "指数", "程度", "系数", "覆盖", "百分", "份额", "增长", "增幅", "降幅", "增速", "水平", "完成", "达标", "合格", "控制",
            "下降", "减少", "提高", "是否", "情况", "性", "提升", "缩短", "改善", "节约", "加快",
        ], StringComparison.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        var name = NameWords.Of(row.Level3);
        if (IsRate(name) && IsCount(row.Target))
            findings.Add(QualityFindings.RatioAsCount, $"indicators[{index}].target", $"“{row.Level3}”的指标值是“{row.Target.Raw}”。");
        if (row.Target.Kind != IndicatorValueKind.Percent)
            return;
        if (row.Level2.Contains("数量", StringComparison.Ordinal))
            findings.Add(QualityFindings.QuantityAsShare, $"indicators[{index}].target", $"数量指标“{row.Level3}”的指标值是“{row.Target.Raw}”。");
        else if (name.Length > 0 && !name.AsSpan().ContainsAny(WordsOfShares))
            findings.Add(QualityFindings.ShareOfNothing, $"indicators[{index}].level3", $"“{row.Level3}”的“{row.Target.Raw}”说不清是什么的百分比。");
    }

    private static bool IsRate(string name) => name.EndsWith('率') && !name.AsSpan().ContainsAny(RatesThatAreNone);

    private static bool IsCount(IndicatorValue value) =>
        value.Kind is IndicatorValueKind.Number or IndicatorValueKind.Money && value.MeasureUnit is { Length: > 0 } unit
        && unit is not ("‰" or "个百分点" or "百分点") && !unit.Contains('/', StringComparison.Ordinal);
}
