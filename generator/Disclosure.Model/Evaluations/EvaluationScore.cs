using Disclosure.Model.Amounts;

namespace Disclosure.Model.Evaluations;

/// <summary>A row of an evaluation's score table.</summary>
/// <param name="Level1">一级指标, such as <c>决策</c>.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分 by the evaluator.</param>
/// <param name="SelfScore">自评得分 beside it, where the table has one.</param>
/// <param name="Reason">扣分原因.</param>
/// <param name="Rule">评分标准, where the table has it.</param>
/// <param name="Explanation">指标解释, and what other columns say.</param>
public sealed record EvaluationScore(
    string Level1, string Level2, string Level3, Weight? Weight, Points? Score, Points? SelfScore, string? Reason,
    string? Rule = null, string? Explanation = null);
