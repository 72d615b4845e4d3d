using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Content.Records;

/// <summary>The rows of an evaluation: its score table and the problems found.</summary>
internal static class EvaluationRowShapes
{
    private static readonly RequiredField<EvaluationScore, string> Level1 =
        new("level1", "一级指标", Scalars.Text, row => row.Level1, "");

    private static readonly DefaultedField<EvaluationScore, string> Level2 =
        new("level2", "二级指标", Scalars.Text, row => row.Level2, "");

    private static readonly DefaultedField<EvaluationScore, string> Level3 =
        new("level3", "三级指标", Scalars.Text, row => row.Level3, "");

    private static readonly OptionalValueField<EvaluationScore, Weight> Weight =
        new("weight", "分值", Scalars.Weight, row => row.Weight);

    private static readonly OptionalValueField<EvaluationScore, Points> Score =
        new("score", "得分", Scalars.Points, row => row.Score);

    private static readonly OptionalValueField<EvaluationScore, Points> SelfScore =
        new("selfScore", "自评得分", Scalars.Points, row => row.SelfScore);

    private static readonly OptionalField<EvaluationScore, string> Reason =
        new("reason", "扣分原因", Scalars.Text, row => row.Reason);

    private static readonly OptionalField<EvaluationScore, string> Rule =
        new("rule", "评分标准", Scalars.Text, row => row.Rule);

    private static readonly OptionalField<EvaluationScore, string> Explanation =
        new("explanation", "指标解释", Scalars.Text, row => row.Explanation);

    private static readonly RequiredField<EvaluationFinding, string> Problem =
        new("problem", "发现的问题", Scalars.Text, finding => finding.Problem, "");

    private static readonly OptionalField<EvaluationFinding, string> Suggestion =
        new("suggestion", "整改建议", Scalars.Text, finding => finding.Suggestion);

    private static readonly OptionalValueField<EvaluationFinding, DateOnly> Deadline =
        new("deadline", "整改期限", Scalars.Date, finding => finding.Deadline);

    /// <summary>The score table, a row a line.</summary>
    public static ListShape<EvaluationScore> Scores { get; } = new(new MappingShape<EvaluationScore>(
        "评分", YamlStyle.Flow, [Level1, Level2, Level3, Weight, Score, SelfScore, Reason, Rule, Explanation],
        mapping => new EvaluationScore(
            Level1.Read(mapping),
            Level2.Read(mapping),
            Level3.Read(mapping),
            Weight.Read(mapping),
            Score.Read(mapping),
            SelfScore.Read(mapping),
            Reason.Read(mapping),
            Rule.Read(mapping),
            Explanation.Read(mapping))));

    /// <summary>The problems found, one a line.</summary>
    public static ListShape<EvaluationFinding> Findings { get; } = new(new MappingShape<EvaluationFinding>(
        "发现的问题", YamlStyle.Flow, [Problem, Suggestion, Deadline],
        mapping => new EvaluationFinding(Problem.Read(mapping), Suggestion.Read(mapping), Deadline.Read(mapping))));
}
