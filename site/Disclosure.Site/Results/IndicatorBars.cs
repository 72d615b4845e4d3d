using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>Indicators as bars, where target and result are numbers of one kind and can be held against each other.</summary>
internal static class IndicatorBars
{
    /// <summary>
    /// Target and result; nothing where they are words, or nobody can tell whether it was reached. Where a survey decides, its value is
    /// drawn: the mark beside the bar goes by it.
    /// </summary>
    public static BulletBar? OfResult(Indicator row, ScoreReceipt? receipt, Attainment judged, LastYearIndicator? last)
    {
        if (!judged.IsJudged() || TargetOf(row) is not { } target)
            return null;
        var surveyed = receipt?.Surveyed;
        return ValueOf(surveyed ?? row.Result?.Actual, row.Target) is { } result
            ? Drawn(new BulletBar(result, target) { Last = LastOf(row, last), Side = SideOf(row.Target, surveyed is not null) })
            : null;
    }

    /// <summary>The target beside last year's result; nothing where there is none to hold it against.</summary>
    public static BulletBar? OfPromise(Indicator row, LastYearIndicator? last) =>
        TargetOf(row) is { } target && LastOf(row, last) is { } result
            ? Drawn(new BulletBar(null, target) { Last = result, Side = SideOf(row.Target, isSurveyed: false) })
            : null;

    private static BulletBar? Drawn(BulletBar bar) => bar.CanBeDrawn ? bar : null;

    private static decimal? TargetOf(Indicator row) => ValueOf(row.Target, row.Target);

    // What an evaluation by others denies does not stand as a fact.
    private static decimal? LastOf(Indicator row, LastYearIndicator? last) =>
        last is { IsDenied: false } ? ValueOf(last.Actual, row.Target) : null;

    private static decimal? ValueOf(IndicatorValue? value, IndicatorValue target) =>
        value is { IsUnderstood: true, Upper: null, Number: >= 0 and { } number }
        && value.Kind is IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money
        && value.Kind == target.Kind
        && (value.MeasureUnit is null || target.MeasureUnit is null || value.MeasureUnit == target.MeasureUnit)
            ? number
            : null;

    private static ReachedSide SideOf(IndicatorValue target, bool isSurveyed) => target.Comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => ReachedSide.Above,
        Comparison.AtMost or Comparison.LessThan => ReachedSide.Below,
        Comparison.Unstated when isSurveyed => ReachedSide.Above,
        _ => ReachedSide.None,
    };
}
