using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>An evaluation's score table. The self-evaluation's points, rules and explanations are shown where the form has them.</summary>
public static class ScoreTable
{
    /// <summary>The table.</summary>
    public static Table<ScoreRow> Scores { get; } = new("scores", "评分表", of =>
    [
        of.Words("level1", "一级指标", row => row.Score.Level1),
        of.Words("level2", "二级指标", row => row.Score.Level2),
        of.Words("level3", "三级指标", row => row.Score.Level3) with { HeadsRow = true, Total = new(_ => "总分") },
        of.Weight("weight", "分值", row => row.Score.Weight) with
        {
            Total = ColumnTotals.Weight<ScoreRow>(row => row.Score.Weight),
            Phone = PhoneRole.Fact,
        },
        of.Points("score", "评价得分", row => row.Score.Score) with { Total = new(rows => rows[0].Total?.ToString()) },
        of.Points("selfScore", "自评得分", row => row.Score.SelfScore) with
        {
            Total = ColumnTotals.Points<ScoreRow>(row => row.Score.SelfScore),
            ShownFor = row => row.Score.SelfScore is not null,
        },
        of.Words("reason", "扣分原因", row => row.Score.Reason),
        of.Words("rule", "评分标准", row => row.Score.Rule) with { ShownFor = row => row.Score.Rule is not null },
        of.Words("explanation", "指标解释", row => row.Score.Explanation) with { ShownFor = row => row.Score.Explanation is not null },
    ]);

    /// <summary>The rows of an evaluation.</summary>
    public static ImmutableArray<ScoreRow> RowsOf(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return [.. evaluation.Scores.Select(score => new ScoreRow(score, evaluation.Total))];
    }
}
