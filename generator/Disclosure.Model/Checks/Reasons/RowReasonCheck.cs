using System.Collections.Frozen;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Checks.Reasons;

/// <summary>A row below full marks says why. On a row with full marks <c>无</c> is an answer, but <c>0</c> is a slip.</summary>
internal static class RowReasonCheck
{
    private static readonly FrozenSet<string> SaysNothing = new[]
    {
        "0", "0.0", "0.00", "0%", "无", "没有", "暂无", "无偏差", "无原因", "不详", "正常",
            "-", "--", "—", "——", "/", "\\", ".", "、", "N/A", "n/a", "略", "同上",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is { } self)
        {
            for (var i = 0; i < self.Indicators.Length; i++)
            {
                var row = self.Indicators[i];
                CheckRow(row.Level3, row.Weight, row.Result?.Score, row.Result?.Reason, $"indicators[{i}].reason", findings);
            }
        }

        if (record.Record is not Evaluation evaluation)
            return;
        for (var i = 0; i < evaluation.Scores.Length; i++)
        {
            var row = evaluation.Scores[i];
            CheckRow(row.Level3, row.Weight, row.Score, row.Reason, $"scores[{i}].reason", findings);
        }
    }

    private static void CheckRow(string name, Weight? weight, Points? score, string? reason, string path, FindingCollector findings)
    {
        var isBelow = score is { } points && weight is { } full && points.Value < full.Value;
        var given = reason?.Trim().TrimEnd('。', '.') ?? "";
        if (isBelow && given.Length == 0)
            findings.Add(ReasonFindings.ReasonMissing, path, $"“{name}”得 {score} 分（分值 {weight}），没有说明原因。");
        else if (isBelow ? SaysNothing.Contains(given) : given is "0" or "0.0" or "0.00")
            findings.Add(ReasonFindings.ReasonSaysNothing, path, $"“{name}”的偏差原因只填了“{reason}”。");
    }
}
