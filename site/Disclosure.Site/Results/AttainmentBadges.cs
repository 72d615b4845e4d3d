using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>
/// Whether a target was reached, in words. Satisfaction with a survey behind it goes by the survey, as its points do. Where the
/// values can't be held against each other, that is said.
/// </summary>
internal static class AttainmentBadges
{
    private static readonly Badge Reached = new("达成", Tone.Good);
    private static readonly Badge Missed = new("未达成", Tone.Caution);
    private static readonly Badge Partly = new("部分达成", Tone.Caution);
    private static readonly Badge NotApplicable = new("不适用", Tone.Neutral);
    private static readonly Badge NoResult = new("未填结果", Tone.Caution);
    private static readonly Badge NotComparable = new("无法比对", Tone.Neutral);

    public static bool IsReached(this Badge badge) => badge == Reached;

    /// <summary>Whether the badge says anything about the target being reached or not.</summary>
    public static bool IsJudged(this Badge badge) => badge == Reached || badge == Missed || badge == Partly;

    public static Badge Of(Indicator indicator, ScoreReceipt? receipt)
    {
        if (receipt?.Case == ScoringCase.NotApplicable)
            return NotApplicable;
        if ((receipt?.Surveyed ?? indicator.Result?.Actual) is not { IsEmpty: false } actual)
            return NoResult;
        if (Compare(indicator.Target, actual, isSurveyed: receipt?.Surveyed is not null) is { } reached)
            return reached ? Reached : Missed;
        return receipt is { Weight: { Value: > 0 } weight } ? ByPoints(receipt, weight.Value) : NotComparable;
    }

    /// <summary>By the numbers themselves, where both have one of the same kind and the target says which way.</summary>
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

    private static Badge ByPoints(ScoreReceipt receipt, decimal weight)
    {
        if (receipt.Case == ScoringCase.Qualitative)
            return receipt.Highest is { } highest ? ByBand(highest.Value / weight) : NotComparable;
        if (receipt.Computed is not { } computed || receipt.Case == ScoringCase.NotComputable)
            return NotComparable;
        return computed.Value >= weight ? Reached : Missed;
    }

    private static Badge ByBand(decimal share) => share switch
    {
        >= 1m => Reached,
        > 0.6m => Partly,
        _ => Missed,
    };
}
