using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Form;

/// <summary>A self-evaluation says of every row what came of it and how it scored, and its total.</summary>
internal static class ResultsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self)
            return;
        for (var i = 0; i < self.Indicators.Length; i++)
            CheckRow(self.Indicators[i], i, record.GivesPoints, findings);
        if (self.Total is null && record.GivesPoints)
            findings.Add(FormFindings.TotalMissing, "total", "没有总分。");
    }

    private static void CheckRow(Indicator row, int i, bool givesPoints, FindingCollector findings)
    {
        if (RowPresence.IsBlank(row) || RowPresence.IsNotApplicable(row))
            return;
        if (RowPresence.IsBlank(row.Result?.Actual))
            findings.Add(FormFindings.ActualMissing, $"indicators[{i}].actual", $"“{row.Level3}”没有实际完成值。");
        if (givesPoints && row.Result?.Score is null)
            findings.Add(FormFindings.ScoreMissing, $"indicators[{i}].score", $"“{row.Level3}”没有得分。");
    }
}
