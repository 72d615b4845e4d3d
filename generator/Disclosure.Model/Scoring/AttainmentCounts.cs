using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Scoring;

/// <summary>How many indicators of a self-evaluation were reached, and of how many that can't be told.</summary>
/// <param name="Reached">达成.</param>
/// <param name="Partly">部分达成.</param>
/// <param name="Missed">未达成.</param>
/// <param name="NoResult">Without a result.</param>
/// <param name="NotComparable">With values that can't be held against each other.</param>
public readonly record struct AttainmentCounts(int Reached, int Partly, int Missed, int NoResult, int NotComparable)
{
    /// <summary>Those of which it can be told.</summary>
    public int Judged => Reached + Partly + Missed;

    /// <summary>Those not, or not wholly, reached.</summary>
    public int Unmet => Partly + Missed;

    /// <summary>Counts the indicators of a self-evaluation.</summary>
    /// <param name="self">The self-evaluation.</param>
    /// <param name="score">It recomputed; nothing where it can't be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="self"/> is null.</exception>
    public static AttainmentCounts Of(SelfEvaluation self, SelfEvaluationScore? score)
    {
        ArgumentNullException.ThrowIfNull(self);
        var counts = default(AttainmentCounts);
        for (var i = 0; i < self.Indicators.Length; i++)
            counts = counts.With(Attainments.Of(self.Indicators[i], score?.Rows[i]));
        return counts;
    }

    /// <summary>The sum of both.</summary>
    public static AttainmentCounts operator +(AttainmentCounts one, AttainmentCounts other) => new(
        one.Reached + other.Reached,
        one.Partly + other.Partly,
        one.Missed + other.Missed,
        one.NoResult + other.NoResult,
        one.NotComparable + other.NotComparable);

    /// <summary>The sum of both.</summary>
    public AttainmentCounts Add(AttainmentCounts other) => this + other;

    private AttainmentCounts With(Attainment attainment) => attainment switch
    {
        Attainment.Reached => this with { Reached = Reached + 1 },
        Attainment.Partly => this with { Partly = Partly + 1 },
        Attainment.Missed => this with { Missed = Missed + 1 },
        Attainment.NoResult => this with { NoResult = NoResult + 1 },
        Attainment.NotComparable => this with { NotComparable = NotComparable + 1 },
        _ => this,
    };
}
