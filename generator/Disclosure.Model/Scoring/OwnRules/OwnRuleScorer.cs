using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Scores a row by its own rule. What the rule leaves open is scored by the usual rule, and said.</summary>
internal static class OwnRuleScorer
{
    private const string LeftOpen = "评分办法没有写这种情况怎样给分，按通用办法计。";

    public static ScoreReceipt Score(ScoringRow row, string written)
    {
        if (OwnRuleReader.Read(written) is not { } rule)
            return row.NotComputable($"表上自定的评分办法“{written.Trim()}”读不出，不能重新计算。");
        var usual = IndicatorScorer.ScoreByKind(row);
        if (rule.Awards.IsEmpty && rule.Step is null && !rule.NothingUnlessReached)
            return usual with { Remarks = usual.Remarks.Add("表上的评分办法为按完成比例计分，与通用办法相同。") };
        var outcome = row.Target.Kind switch
        {
            IndicatorValueKind.Qualitative => OwnRuleOnWords.Apply(row, rule),
            IndicatorValueKind.Date => OwnRuleOnDate.Apply(row, rule, usual),
            _ => OwnRuleOnNumber.Apply(row, rule),
        };
        return outcome switch
        {
            { Problem: { } problem } => row.NotComputable(problem),
            { Points: { } points } => Capped(row, written, points, outcome),
            _ => usual with { Remarks = usual.Remarks.Add(rule.IsProportional ? "表上的评分办法为按完成比例计分。" : LeftOpen) },
        };
    }

    private static ScoreReceipt Capped(ScoringRow row, string written, decimal points, OwnRuleOutcome outcome)
    {
        var capped = decimal.Clamp(points, 0m, row.Weight);
        ImmutableArray<string> remarks = capped < points
            ? [$"评分办法给 {Figure.Points(points)}，超过分值，按分值 {Figure.Points(row.Weight)} 计。"]
            : [];
        return row.Scored(
            ScoringCase.OwnRule,
            $"表上自定的评分办法：{written.Trim()}",
            capped,
            $"{outcome.Arithmetic}得 {Figure.Points(capped)}。",
            remarks.AddRange(outcome.Remarks));
    }
}
