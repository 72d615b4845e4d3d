using System.Buffers;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Checks.Scores;

/// <summary>An evaluation's weights make 100, of which 产出 and 效益 hold at least 60 % (财预〔2020〕10号).</summary>
internal static class EvaluationWeightCheck
{
    private const decimal Full = 100m;
    private const decimal LeastOutcomeShare = 0.6m;

    private static readonly SearchValues<string> OutcomeWords = SearchValues.Create(
        ["产出", "效益", "效果", "满意度", "成本", "履职效能", "社会效应", "可持续"], StringComparison.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not Evaluation evaluation || evaluation.Scores.IsEmpty || evaluation.Scores.Any(row => row.Weight is null))
            return;
        var all = TableWeights.Sum(evaluation.Scores.Select(row => row.Weight));
        if (all.Value != Full)
            findings.Add(ScoreFindings.EvaluationWeightsDiffer, "scores", $"评分表各项分值合计 {all} 分。");
        var outcome = TableWeights.Sum(evaluation.Scores.Where(IsOutcome).Select(row => row.Weight));
        if (all.Value > 0 && outcome.Value < all.Value * LeastOutcomeShare)
            findings.Add(ScoreFindings.OutcomeWeightLow, "scores", $"产出、效益类指标 {outcome} 分，占 {new Percentage(outcome.Value / all.Value)}。");
    }

    private static bool IsOutcome(EvaluationScore row) =>
        row.Level1.AsSpan().ContainsAny(OutcomeWords);
}
