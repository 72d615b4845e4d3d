using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>What the bureau did follows in order, with its reasons; money taken back is told with where it went.</summary>
internal static class MeasuresCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not MonitoringRecord { Measures.IsEmpty: false } monitoring)
            return;
        for (var at = 0; at < monitoring.Measures.Length; at++)
        {
            CheckOne(monitoring.Measures[at], at, findings);
            if (at > 0 && monitoring.Measures[at].Date < monitoring.Measures[at - 1].Date)
                findings.Add(
                    MonitoringFindings.MeasuresOutOfOrder, $"measures[{at}].date",
                    $"{monitoring.Measures[at].Date:yyyy-MM-dd} 写在 {monitoring.Measures[at - 1].Date:yyyy-MM-dd} 后面。");
            if (monitoring.Measures[at].Kind == MonitoringMeasureKind.Resumed && !IsStopped(record, monitoring, at))
                findings.Add(
                    MonitoringFindings.ResumedWithoutStop, $"measures[{at}].kind",
                    $"{monitoring.Measures[at].Date:yyyy-MM-dd} 恢复拨款，在此之前没有暂缓或停止拨款。");
        }
    }

    private static void CheckOne(MonitoringMeasure measure, int at, FindingCollector findings)
    {
        if (string.IsNullOrWhiteSpace(measure.Reason))
            findings.Add(
                MonitoringFindings.MeasureUnexplained, $"measures[{at}].reason",
                $"{measure.Date:yyyy-MM-dd} {measure.Kind.Term()}，没有写原因。");
        if (measure.Kind != MonitoringMeasureKind.Recovered)
            return;
        if (measure.Amount is null)
            findings.Add(
                MonitoringFindings.RecoveredIncomplete, $"measures[{at}].amount", $"{measure.Date:yyyy-MM-dd} 收回资金，没有写金额。");
        if (string.IsNullOrWhiteSpace(measure.Destination))
            findings.Add(
                MonitoringFindings.RecoveredIncomplete, $"measures[{at}].destination", $"{measure.Date:yyyy-MM-dd} 收回资金，没有写去向。");
    }

    // Payments stopped after one monitoring may be resumed after the next.
    private static bool IsStopped(CheckedRecord record, MonitoringRecord monitoring, int at)
    {
        var day = monitoring.Measures[at].Date;
        var others = monitoring.Project is { } project
            ? record.Records.Process.Of<MonitoringRecord>(project, monitoring.Year)
            : record.Records.Process.Of<MonitoringRecord>(monitoring.Unit, monitoring.Year);
        var last = others.Where(other => other.Date < monitoring.Date)
            .SelectMany(other => other.Measures.Where(measure => measure.Date <= day))
            .Concat(monitoring.Measures.Take(at))
            .LastOrDefault(measure => measure.Kind != MonitoringMeasureKind.Recovered);
        return last is { Kind: MonitoringMeasureKind.Suspended or MonitoringMeasureKind.Stopped };
    }
}
