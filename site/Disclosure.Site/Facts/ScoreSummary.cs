using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Facts;

/// <summary>What an index needs of a recomputed self-evaluation: the totals without the receipts, so that all can be kept.</summary>
/// <param name="Recomputed">The recomputed total; nothing where it can't be computed.</param>
/// <param name="RecomputedGrade">Its grade.</param>
/// <param name="SumOfApproved">The sum of the approved points.</param>
/// <param name="DifferingRows">How many rows, execution included, are more than 0.1 from the approved points.</param>
public readonly record struct ScoreSummary(Points? Recomputed, Grade? RecomputedGrade, Points? SumOfApproved, int DifferingRows)
{
    /// <summary>How many indicators were reached.</summary>
    public AttainmentCounts Attained { get; init; }

    /// <summary>Of how many that were not, or not wholly, reached the form gives no reason.</summary>
    public int Unexplained { get; init; }

    /// <summary>The totals of a self-evaluation that is not withheld.</summary>
    internal static ScoreSummary Of(SelfEvaluation self, SelfEvaluationScore? score)
    {
        var attained = AttainmentCounts.Of(self, score);
        var unexplained = attained.Unmet == 0 ? 0 : UnexplainedOf(self, score);
        return score is null ? new() { Attained = attained, Unexplained = unexplained } : new(
            score.Recomputed,
            score.RecomputedGrade,
            score.SumOfApproved,
            score.Rows.Count(row => row.Differs) + (score.Execution.Differs ? 1 : 0))
        {
            Attained = attained,
            Unexplained = unexplained,
        };
    }

    private static int UnexplainedOf(SelfEvaluation self, SelfEvaluationScore? score)
    {
        var count = 0;
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(self.Indicators[i].Result?.Reason)
                && Attainments.Of(self.Indicators[i], score?.Rows[i]).IsUnmet())
                count++;
        }

        return count;
    }
}
