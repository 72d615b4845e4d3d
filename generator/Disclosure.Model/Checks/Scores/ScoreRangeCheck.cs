using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Checks.Scores;

/// <summary>Points lie between 0 and the weight.</summary>
internal static class ScoreRangeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is { } self)
            CheckSelfEvaluation(self, findings);
        if (record.Record is not Evaluation evaluation)
            return;
        for (var i = 0; i < evaluation.Scores.Length; i++)
            CheckPoints(
                evaluation.Scores[i].Level3, evaluation.Scores[i].Score, evaluation.Scores[i].Weight, $"scores[{i}].score", findings);
    }

    private static void CheckSelfEvaluation(SelfEvaluation self, FindingCollector findings)
    {
        for (var i = 0; i < self.Funds.Lines.Length; i++)
            CheckPoints("预算执行率", self.Funds.Lines[i].Score, self.Funds.Lines[i].Weight, $"funds[{i}].score", findings);
        for (var i = 0; i < self.Indicators.Length; i++)
            CheckPoints(
                self.Indicators[i].Level3, self.Indicators[i].Result?.Score, self.Indicators[i].Weight, $"indicators[{i}].score", findings);
    }

    private static void CheckPoints(string name, Points? score, Weight? weight, string path, FindingCollector findings)
    {
        if (score?.Value < 0)
            findings.Add(ScoreFindings.ScoreOutOfRange, path, $"“{name}”得分 {score}，低于 0。");
        else if (score is { } points && weight is { } most && points.Value > most.Value)
            findings.Add(ScoreFindings.ScoreOutOfRange, path, $"“{name}”得分 {points}，高于分值 {most}。");
    }
}
