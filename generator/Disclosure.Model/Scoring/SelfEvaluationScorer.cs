using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring;

/// <summary>
/// Recomputes a self-evaluation: budget execution, every row, the total and the grade, each with its receipt. It changes
/// nothing: approved figures stay what they are. The rules and their cases are in <c>scoring.md</c>, which the tests run.
/// </summary>
public static class SelfEvaluationScorer
{
    /// <summary>Recomputes <paramref name="self"/> by <paramref name="scheme"/> from what it reports alone.</summary>
    public static SelfEvaluationScore Score(SelfEvaluation self, ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(self);
        ArgumentNullException.ThrowIfNull(scheme);
        return Score(self, scheme, indicator => IndicatorScorer.Score(indicator, scheme, self.Year));
    }

    /// <summary>
    /// Recomputes <paramref name="self"/> by <paramref name="scheme"/>; a satisfaction row by the survey behind it, where there is one
    /// with enough valid ratings, else by what it reports, which its receipt then says.
    /// </summary>
    public static SelfEvaluationScore Score(SelfEvaluation self, ScoringScheme scheme, ImmutableArray<SatisfactionResult> surveys)
    {
        ArgumentNullException.ThrowIfNull(self);
        ArgumentNullException.ThrowIfNull(scheme);
        return Score(self, scheme, indicator => SurveyedSatisfaction.Score(indicator, scheme, self.Year, surveys));
    }

    private static SelfEvaluationScore Score(SelfEvaluation self, ScoringScheme scheme, Func<Indicator, ScoreReceipt> score)
    {
        var execution = ExecutionRule.Score(self.Funds, scheme);
        var rows = self.Indicators.Select(score).ToImmutableArray();
        var total = RecomputedTotal.Of(execution, rows);
        return new SelfEvaluationScore
        {
            Execution = execution,
            Rows = rows,
            SumOfApproved = SumOfApproved(execution, rows),
            Recomputed = total.Points,
            RecomputedGrade = total.IsOutOfHundred && total.Points is { } points ? scheme.GradeOf(points) : null,
            GradeOfApproved = self.Total is { } approved ? scheme.GradeOf(approved) : null,
            Remark = total.Remark,
        };
    }

    private static Points? SumOfApproved(ScoreReceipt execution, ImmutableArray<ScoreReceipt> rows)
    {
        Points? sum = execution.Approved;
        foreach (var row in rows)
        {
            if (row.Approved is { } points)
                sum = (sum ?? default) + points;
        }

        return sum;
    }
}
