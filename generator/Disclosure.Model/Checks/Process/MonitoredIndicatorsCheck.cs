using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Checks.Process;

/// <summary>The indicators monitored are those of the target, all of them, with their values, and each says how far it is.</summary>
internal static class MonitoredIndicatorsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not MonitoringRecord { Indicators.IsEmpty: false } monitoring)
            return;
        for (var at = 0; at < monitoring.Indicators.Length; at++)
        {
            if (SaysNothing(monitoring.Indicators[at]))
                findings.Add(
                    MonitoringFindings.ProgressMissing, $"indicators[{at}].progress", $"“{monitoring.Indicators[at].Level3}”没有写完成情况。");
        }

        var target = record.Set.Process.TargetOf(monitoring.Project, monitoring.Unit, monitoring.Year);
        if (target is { Indicators: { IsEmpty: false } promised })
            Compare(monitoring.Indicators, promised, findings);
    }

    private static void Compare(
        ImmutableArray<MonitoredIndicator> rows, ImmutableArray<Indicator> promised, FindingCollector findings)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var row = rows[at];
            var named = promised.Where(promise => NameOf(promise.Level3) == NameOf(row.Level3)).ToList();
            if (named.Count == 0)
                findings.Add(MonitoringFindings.IndicatorUnknown, $"indicators[{at}].level3", $"目标表里没有“{row.Level3}”。");
            else if (IsOther(row, named))
                findings.Add(
                    MonitoringFindings.TargetValueDiffers, $"indicators[{at}].target",
                    $"“{row.Level3}”监控表写“{row.Target.Raw}”，绩效目标为“{named[0].Target.Raw}”。");
        }

        var missing = promised
            .Where(promise => !RowPresence.IsBlank(promise) && !rows.Any(row => NameOf(row.Level3) == NameOf(promise.Level3)))
            .Select(promise => promise.Level3.Trim()).Where(name => name.Length > 0).Distinct().ToList();
        if (missing.Count > 0)
            findings.Add(MonitoringFindings.IndicatorNotMonitored, "indicators", $"没有监控的指标：{ProjectList.Of(missing)}。");
    }

    // What is measured at the end of the year alone has a forecast, or a remark that says so.
    private static bool SaysNothing(MonitoredIndicator row) =>
        RowPresence.IsBlank(row.Progress) && RowPresence.IsBlank(row.Forecast) && string.IsNullOrWhiteSpace(row.Remark);

    // A value that is in neither form, or that a remark says was changed, is nobody's mistake.
    private static bool IsOther(MonitoredIndicator row, List<Indicator> named) =>
        !RowPresence.IsBlank(row.Target)
        && named.Exists(promise => !RowPresence.IsBlank(promise.Target))
        && !named.Exists(promise => SameValue.Is(promise.Target, row.Target))
        && !AdjustmentWords.AreIn(row.Remark);

    private static string NameOf(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}
