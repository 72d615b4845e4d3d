using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring;

/// <summary>
/// Judges whether targets were reached. Satisfaction with a survey behind it goes by the survey, as its points do.
/// Where the values can't be held against each other, that is said.
/// </summary>
public static class Attainments
{
    private const decimal LowestOfPartly = 0.6m;

    /// <summary>Judges an indicator with its result.</summary>
    /// <param name="indicator">The indicator of a self-evaluation.</param>
    /// <param name="receipt">Its points, recomputed; nothing where the self-evaluation can't be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static Attainment Of(Indicator indicator, ScoreReceipt? receipt)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (receipt?.Case == ScoringCase.NotApplicable)
            return Attainment.NotApplicable;
        if ((receipt?.Surveyed ?? indicator.Result?.Actual) is not { IsEmpty: false } actual)
            return Attainment.NoResult;
        if (Compare(indicator.Target, actual, isSurveyed: receipt?.Surveyed is not null) is { } reached)
            return reached ? Attainment.Reached : Attainment.Missed;
        return receipt is { Weight: { Value: > 0 } weight } ? ByPoints(receipt, weight) : Attainment.NotComparable;
    }

    /// <summary>Whether it says anything about the target being reached or not.</summary>
    public static bool IsJudged(this Attainment attainment) =>
        attainment is Attainment.Reached or Attainment.Partly or Attainment.Missed;

    /// <summary>Whether the target was not, or not wholly, reached.</summary>
    public static bool IsUnmet(this Attainment attainment) => attainment is Attainment.Partly or Attainment.Missed;

    // By the numbers themselves, where both have one of the same kind and the target says which way.
    private static bool? Compare(IndicatorValue target, IndicatorValue actual, bool isSurveyed)
    {
        if (target is not { Kind: IndicatorValueKind.Number or IndicatorValueKind.Percent, Number: { } bound }
            || actual.Kind != target.Kind || actual.Number is not { } number || !SameUnit(target, actual))
            return null;
        return target.Comparison switch
        {
            Comparison.AtLeast => number >= bound,
            Comparison.MoreThan => number > bound,
            Comparison.AtMost => number <= bound,
            Comparison.LessThan => number < bound,
            // 90% is a promise of at least so many who are satisfied; its band may give full points below it.
            Comparison.Unstated when isSurveyed => number >= bound,
            _ => null,
        };
    }

    private static bool SameUnit(IndicatorValue target, IndicatorValue actual) =>
        actual.MeasureUnit is null || target.MeasureUnit is null || actual.MeasureUnit == target.MeasureUnit;

    private static Attainment ByPoints(ScoreReceipt receipt, Weight weight)
    {
        if (receipt.Case == ScoringCase.Qualitative)
            return receipt.Highest is { } highest ? ByBand(highest.Value / weight.Value) : Attainment.NotComparable;
        if (receipt.Computed is not { } computed || receipt.Case == ScoringCase.NotComputable)
            return Attainment.NotComparable;
        return computed.Value >= weight.Value ? Attainment.Reached : Attainment.Missed;
    }

    private static Attainment ByBand(decimal share) => share switch
    {
        >= 1m => Attainment.Reached,
        > LowestOfPartly => Attainment.Partly,
        _ => Attainment.Missed,
    };
}
