using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A number says what it counts, in the value and not in the indicator's name.</summary>
internal static class MeasureUnitCheck
{
    private static readonly ImmutableArray<string> UnitWords =
        ["元", "个", "人", "次", "户", "%", "％", "件", "家", "公里", "米", "亩", "吨", "项", "套", "份", "场", "天", "册", "处", "辆"];

    /// <summary>Pure numbers, which have no unit.</summary>
    private static readonly ImmutableArray<string> PureNumbers = ["系数", "指数", "比值", "倍数", "得分", "评分", "名次", "排名", "等级"];

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        foreach (var (row, i) in NewRows.Of(record))
        {
            if (row.Target is not { Kind: IndicatorValueKind.Number, IsUnderstood: true } || !string.IsNullOrEmpty(row.Target.MeasureUnit))
                continue;
            if (NameWords.BracketOf(row.Level3) is { Length: <= 8 } bracket && NameWords.ContainsAny(bracket, UnitWords))
                findings.Add(QualityFindings.UnitInName, $"indicators[{i}].level3", $"“{row.Level3}”的单位“{bracket}”写在名称里，指标值为“{row.Target.Raw}”。");
            else if (!NameWords.ContainsAny(row.Level3, PureNumbers))
                findings.Add(QualityFindings.UnitMissing, $"indicators[{i}].target", $"“{row.Level3}”的指标值“{row.Target.Raw}”没有计量单位。");
        }
    }
}
