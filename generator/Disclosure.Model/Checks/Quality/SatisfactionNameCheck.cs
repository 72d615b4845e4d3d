using System.Collections.Frozen;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A row of satisfaction says whose it is, and stands on its own beside benefit.</summary>
internal static class SatisfactionNameCheck
{
    private static readonly FrozenSet<string> NamesNobody = new[]
    {
        "满意度", "满意率", "是否满意", "满意程度", "满意", "满意情况", "满意度指标", "服务对象满意度", "服务对象满意度指标",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        if (!IndicatorTree.IsSatisfaction(row))
            return;
        if (NamesNobody.Contains(NameWords.Of(row.Level3)))
            findings.Add(QualityFindings.SatisfactionOfWhom, $"indicators[{index}].level3", $"指标名只有“{row.Level3}”，没有说明是谁满意。");
        if (row.Level1.Contains("效益", StringComparison.Ordinal))
            findings.Add(QualityFindings.SatisfactionUnderBenefit, $"indicators[{index}].level1", $"“{row.Level3}”列在“{row.Level1}”下。");
    }
}
