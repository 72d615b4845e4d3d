using Disclosure.Model.Monitoring;

namespace Disclosure.Model.Checks.Process;

/// <summary>What is off its way has a cause and something is done about it (clause 六: 分析原因并及时纠正).</summary>
internal static class DeviationCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not MonitoringRecord monitoring)
            return;
        if (monitoring.Spending is { } spending && IsWritten(spending.Deviation))
            Tell("预算执行", "spending.deviation", IsWritten(spending.Cause), IsWritten(spending.Correction), findings);
        for (var at = 0; at < monitoring.Indicators.Length; at++)
        {
            var row = monitoring.Indicators[at];
            var hasCorrection = IsWritten(row.Correction);
            if (IsWritten(row.Deviation))
                Tell(row.Level3, $"indicators[{at}].deviation", IsWritten(row.Cause) || !row.Causes.IsEmpty, hasCorrection, findings);
            else if (row.Outlook == CompletionOutlook.Impossible && !hasCorrection && monitoring.Measures.IsEmpty)
                findings.Add(
                    MonitoringFindings.ImpossibleUnanswered, $"indicators[{at}].outlook",
                    $"“{row.Level3}”完全不可能完成，没有写纠正措施，也没有财政部门的处理。");
        }
    }

    private static void Tell(string name, string path, bool hasCause, bool hasCorrection, FindingCollector findings)
    {
        if (hasCause && hasCorrection)
            return;
        var missing = (hasCause, hasCorrection) switch
        {
            (false, false) => "偏差原因和纠正措施",
            (false, _) => "偏差原因",
            _ => "纠正措施",
        };
        findings.Add(MonitoringFindings.DeviationUnexplained, path, $"“{name}”有偏离，没有写{missing}。");
    }

    private static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);
}
