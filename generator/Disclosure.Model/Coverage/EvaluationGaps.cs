using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Coverage;

/// <summary>How the scores of others and self-given ones differ, as a distribution.</summary>
/// <param name="Compared">Evaluations that have a score beside a self-given one: the denominator.</param>
/// <param name="Incomparable">Evaluations where one of the two is missing.</param>
/// <param name="Median">The median difference, unrounded: of an even number the mean of the two in the middle. Nothing for none.</param>
/// <param name="GradeChanged">Of <paramref name="Compared"/>, how many have another grade.</param>
public sealed record EvaluationGaps(int Compared, int Incomparable, Points? Median, int GradeChanged)
{
    private ImmutableArray<EvaluationGap> Gaps { get; init; } = [];

    /// <summary>The evaluation that is farthest below the self-given score; nothing where none is below it.</summary>
    public EvaluationGap? Farthest => Gaps.MinBy(gap => gap.Difference!.Value.Value) is { Difference.Value: < 0 } lowest ? lowest : null;

    /// <summary>How many are in a band.</summary>
    public int In(GapBand band) => Gaps.Count(gap => gap.Band == band);

    /// <summary>The distribution of gaps.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is null.</exception>
    public static EvaluationGaps Of(IEnumerable<EvaluationGap> gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        var all = gaps.ToImmutableArray();
        var compared = all.Where(gap => gap.Difference is not null).ToImmutableArray();
        return new EvaluationGaps(
            compared.Length, all.Length - compared.Length, MedianOf(compared), compared.Count(gap => gap.IsGradeChanged))
        {
            Gaps = compared,
        };
    }

    private static Points? MedianOf(ImmutableArray<EvaluationGap> compared)
    {
        if (compared.IsEmpty)
            return null;
        var ordered = compared.Select(gap => gap.Difference!.Value.Value).Order().ToList();
        var middle = ordered.Count / 2;
        return new Points(ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2m);
    }
}
