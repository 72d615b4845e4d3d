using Disclosure.Model.Scoring;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Approved points for satisfaction are those that the survey behind it gives, within 0.1.</summary>
internal static class ReportedSatisfactionCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self || record.Scheme is not { } scheme
            || record.Records.SatisfactionOf(self) is not { Length: > 0 } surveys)
            return;
        var rows = SelfEvaluationScorer.Score(self, scheme, surveys).Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { Standing: SatisfactionStanding.Surveyed or SatisfactionStanding.Overridden, Differs: true } receipt)
            {
                findings.Add(
                    SurveyFindings.ReportedDiffers, $"indicators[{i}].score",
                    $"“{self.Indicators[i].Level3}”得分填 {receipt.Approved}，按调查为 {receipt.Computed}：{receipt.Arithmetic}");
            }
        }
    }
}
