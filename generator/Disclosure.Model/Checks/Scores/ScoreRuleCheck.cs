using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Checks.Scores;

/// <summary>
/// Approved points are the ones that the rules give, within 0.1. Of a row whose points differ one thing is said, the most
/// telling: that it was unmet and got everything, or met and was docked, or else that the points are others. Of satisfaction
/// with a survey behind it the survey decides, and <see cref="Surveys.ReportedSatisfactionCheck"/> says what differs.
/// </summary>
internal static class ScoreRuleCheck
{
    /// <summary>A computed value that rounds to the weight is the weight.</summary>
    private const decimal Rounding = 0.005m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { } self || record.Scheme is not { } scheme)
            return;
        var score = SelfEvaluationScorer.Score(self, scheme, record.Records.SatisfactionOf(self));
        CheckExecution(self, score.Execution, findings);
        for (var i = 0; i < score.Rows.Length; i++)
        {
            if (DefinitionFor(score.Rows[i]) is { } definition)
                findings.Add(definition, $"indicators[{i}].score", Message(self.Indicators[i], score.Rows[i]));
        }
    }

    private static void CheckExecution(SelfEvaluation self, ScoreReceipt receipt, FindingCollector findings)
    {
        if (!receipt.Differs || self.Funds.Total is not { } total)
            return;
        findings.Add(
            ScoreFindings.ExecutionScoreDiffers, $"funds[{self.Funds.Lines.IndexOf(total)}].score",
            $"执行率得分填 {receipt.Approved}，按规则为 {receipt.Computed}：{receipt.Arithmetic}");
    }

    private static FindingDefinition? DefinitionFor(ScoreReceipt receipt)
    {
        if (receipt.Surveyed is not null)
            return null;
        if (receipt is { Approved: { } approved, Computed: { } computed, Weight: { } weight })
        {
            var isMet = computed.Value >= weight.Value - Rounding;
            if (!isMet && approved.Value >= weight.Value)
                return ScoreFindings.FullMarksUnmet;
            if (isMet && receipt.Differs && approved.Value < weight.Value)
                return ScoreFindings.MetButDocked;
        }

        return receipt.Differs ? ScoreFindings.ScoreDiffersFromRule : null;
    }

    private static string Message(Indicator row, ScoreReceipt receipt)
    {
        var computed = receipt.Computed is { } points ? points.ToString() : $"{receipt.Lowest}—{receipt.Highest}";
        return $"“{row.Level3}”得分填 {receipt.Approved}，按规则为 {computed}：{receipt.Arithmetic}";
    }
}
