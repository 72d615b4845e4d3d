using Disclosure.Model.Schemes;

namespace Disclosure.Model.Checks.Quality;

/// <summary>Where the public is served, those served are asked.</summary>
internal static class SatisfactionCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (!record.IsTable || record.Indicators.IsEmpty)
            return;
        if (!record.Indicators.Any(IndicatorTree.IsSatisfaction) && ServesPublic(record))
            findings.Add(QualityFindings.SatisfactionMissing, "indicators", "实施单位直接服务公众，本表没有满意度指标。");
    }

    /// <summary>
    /// The unit serves the public, and the record does not name a scheme without satisfaction, by which finance staff say
    /// that this project does not.
    /// </summary>
    private static bool ServesPublic(CheckedRecord record) =>
        !(record.SchemeId is not null && record.Scheme?.Groups.Any(group => group.Dimension == IndicatorDimension.Satisfaction) == false)
        && record.Unit is { } code && record.Records.FindUnit(code) is { ServesPublic: true };
}
