using System.Collections.Frozen;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Quality;

/// <summary>Where the public is served, those served are asked; and a row of satisfaction says who they are.</summary>
internal static class SatisfactionCheck
{
    private static readonly FrozenSet<string> NamesNobody = new[]
    {
        "满意度", "满意率", "是否满意", "满意程度", "满意", "满意情况", "满意度指标", "服务对象满意度", "服务对象满意度指标",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable || record.Indicators.IsEmpty)
            return;
        if (!record.Indicators.Any(IndicatorTree.IsSatisfaction) && ServesPublic(record))
            findings.Add(QualityFindings.SatisfactionMissing, "indicators", "实施单位直接服务公众，本表没有满意度指标。");
        foreach (var (row, i) in NewRows.Of(record))
        {
            if (NamesNobody.Contains(NameWords.Of(row.Level3)))
                findings.Add(QualityFindings.SatisfactionOfWhom, $"indicators[{i}].level3", $"指标名只有“{row.Level3}”，没有说明是谁满意。");
            if (IndicatorTree.IsSatisfaction(row) && row.Level1.Contains("效益", StringComparison.Ordinal))
                findings.Add(QualityFindings.SatisfactionUnderBenefit, $"indicators[{i}].level1", $"“{row.Level3}”列在“{row.Level1}”下。");
        }
    }

    /// <summary>
    /// The unit serves the public, and the record does not name a scheme without satisfaction, by which finance staff say
    /// that this project does not.
    /// </summary>
    private static bool ServesPublic(CheckedRecord record) =>
        !(record.SchemeId is not null && record.Scheme?.Groups.Any(group => group.Dimension == IndicatorDimension.Satisfaction) == false)
        && record.Unit is { } code && record.Records.FindUnit(code) is { ServesPublic: true };
}
