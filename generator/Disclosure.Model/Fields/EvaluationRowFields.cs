using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>The rows of an evaluation: its score table and the problems found.</summary>
public static class EvaluationRowFields
{
    internal static readonly RequiredField<EvaluationScore, string> Level1 =
        new("level1", "一级指标", Scalars.Text, row => row.Level1, "") { SpansRows = true };

    internal static readonly DefaultedField<EvaluationScore, string> Level2 =
        new("level2", "二级指标", Scalars.Text, row => row.Level2, "")
        {
            WritesUsual = UsualValues.ForPrograms,
            SpansRows = true,
        };

    internal static readonly DefaultedField<EvaluationScore, string> Level3 =
        new("level3", "三级指标", Scalars.Text, row => row.Level3, "") { WritesUsual = UsualValues.ForPrograms };

    internal static readonly OptionalValueField<EvaluationScore, Weight> Weight =
        new("weight", "分值", Scalars.Weight, row => row.Weight);

    internal static readonly OptionalValueField<EvaluationScore, Points> Score =
        new("score", "得分", Scalars.Points, row => row.Score);

    internal static readonly OptionalValueField<EvaluationScore, Points> SelfScore =
        new("selfScore", "自评得分", Scalars.Points, row => row.SelfScore);

    internal static readonly OptionalField<EvaluationScore, string> Reason =
        new("reason", "扣分原因", Scalars.Text, row => row.Reason);

    internal static readonly OptionalField<EvaluationScore, string> Rule =
        new("rule", "评分标准", Scalars.Text, row => row.Rule);

    internal static readonly OptionalField<EvaluationScore, string> Explanation =
        new("explanation", "指标解释", Scalars.Text, row => row.Explanation);

    internal static readonly RequiredField<EvaluationFinding, string> Problem =
        new("problem", "发现的问题", Scalars.Text, finding => finding.Problem, "");

    internal static readonly OptionalField<EvaluationFinding, string> Suggestion =
        new("suggestion", "整改建议", Scalars.Text, finding => finding.Suggestion);

    internal static readonly OptionalValueField<EvaluationFinding, DateOnly> Deadline =
        new("deadline", "整改期限", Scalars.Date, finding => finding.Deadline);

    /// <summary>The score table, a row a line.</summary>
    public static ListShape<EvaluationScore> Scores { get; } = new(new RowShape<EvaluationScore>(
        "评分", ValueLayout.Flow,
        [Level1, Level2, Level3, Weight, Score, SelfScore, Reason, Rule, Explanation]));

    /// <summary>The problems found, one a line.</summary>
    public static ListShape<EvaluationFinding> Findings { get; } = new(new RowShape<EvaluationFinding>(
        "发现的问题", ValueLayout.Flow,
        [Problem, Suggestion, Deadline]));
}
