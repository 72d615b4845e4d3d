using Disclosure.Model.Indicators;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Quality;

/// <summary>Quantitative targets of a project stand beside a baseline. Told once a record.</summary>
internal static class BaselineCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProjectTarget target)
            return;
        var rows = target.Indicators.Count(HasNoBaseline);
        if (rows > 0)
            findings.Add(QualityFindings.BaselineMissing, "indicators", $"{rows} 行定量指标没有基准值。");
    }

    private static bool HasNoBaseline(Indicator row) =>
        row.Target.Kind is IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money or IndicatorValueKind.Range
        && string.IsNullOrWhiteSpace(row.Baseline)
        && string.IsNullOrWhiteSpace(row.Explanation);
}
