using System.Buffers;

namespace Disclosure.Model.Checks.Scores;

/// <summary>Budget execution has points of its own, so it is no indicator as well.</summary>
internal static class ScoredTwiceCheck
{
    private static readonly SearchValues<string> ExecutionNames = SearchValues.Create(
        ["预算执行率", "资金执行率", "经费执行率", "支出执行率", "预算执行进度", "资金支出率", "预算支出率", "预算支出进度"], StringComparison.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var execution = record.Funds?.Total?.Weight ?? record.Scheme?.Execution;
        if (!record.IsTable || execution is not { Value: > 0 })
            return;
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var name = record.Indicators[i].Level3;
            if (name.AsSpan().ContainsAny('率', '度') && name.AsSpan().ContainsAny(ExecutionNames))
                findings.Add(
                    ScoreFindings.ScoredTwice, $"indicators[{i}].level3",
                    $"预算执行率已计 {execution} 分，“{name}”又计 {record.Indicators[i].Weight?.ToString() ?? "若干"} 分。");
        }
    }
}
