using System.Buffers;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A number says what it counts, in the value and not in the indicator's name.</summary>
internal static class MeasureUnitCheck
{
    private static readonly SearchValues<string> UnitWords = SearchValues.Create(
        ["元", "个", "人", "次", "户", "%", "％", "件", "家", "公里", "米", "亩", "吨", "项", "套", "份", "场", "天", "册", "处", "辆"],
        StringComparison.Ordinal);

    /// <summary>Pure numbers, which have no unit.</summary>
    private static readonly SearchValues<string> PureNumbers = SearchValues.Create(
        ["系数", "指数", "比值", "倍数", "得分", "评分", "名次", "排名", "等级"], StringComparison.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        if (row.Target is not { Kind: IndicatorValueKind.Number, IsUnderstood: true } || !string.IsNullOrEmpty(row.Target.MeasureUnit))
            return;
        if (NameWords.BracketOf(row.Level3) is { Length: <= 8 } bracket && bracket.AsSpan().ContainsAny(UnitWords))
            findings.Add(
                QualityFindings.UnitInName, $"indicators[{index}].level3", $"“{row.Level3}”的单位“{bracket}”写在名称里，指标值为“{row.Target.Raw}”。");
        else if (!row.Level3.AsSpan().ContainsAny(PureNumbers))
            findings.Add(QualityFindings.UnitMissing, $"indicators[{index}].target", $"“{row.Level3}”的指标值“{row.Target.Raw}”没有计量单位。");
    }
}
