using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring;

/// <summary>How far a result is from its target, where both are numbers of one kind; why that can't be told, where they are not.</summary>
/// <param name="Difference">
/// Result less target, in the row's own unit: of shares in percentage points, of a range from its nearest bound. Nothing where it can't be
/// told.
/// </param>
/// <param name="Unit">
/// The unit of <paramref name="Difference"/> as written; nothing where none was, or where there is no difference.
/// </param>
/// <param name="Share">Its size as a share of the target; nothing where the target is 0, or there is no difference.</param>
/// <param name="Obstacle">Why there is no difference.</param>
public sealed record TargetGap(decimal? Difference, string? Unit, Percentage? Share, GapObstacle Obstacle)
{
    private const int ShownDigits = 2;
    private const int ShareDigits = 4;
    private const string PercentagePoints = "个百分点";

    /// <summary>Holds the value that decides against the target, as <see cref="Attainments"/> does.</summary>
    /// <param name="indicator">The indicator of a self-evaluation.</param>
    /// <param name="receipt">Its points, recomputed; nothing where the self-evaluation can't be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static TargetGap Of(Indicator indicator, ScoreReceipt? receipt)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if ((receipt?.Surveyed ?? indicator.Result?.Actual) is not { IsEmpty: false } actual)
            return Without(GapObstacle.NoResult);
        var target = indicator.Target;
        if (target.Kind == IndicatorValueKind.Date || actual.Kind == IndicatorValueKind.Date)
            return Without(GapObstacle.Date);
        if (BoundOf(target, actual) is not { } bound || !IsNumber(actual) || actual.Number is not { } number)
            return Without(GapObstacle.Words);
        return IsOfOneKind(target, actual) ? Of(number - bound, bound, UnitOf(target, actual)) : Without(GapObstacle.Units);
    }

    // A survey's share has as many digits as its division; what is shown of it has two, and so has its difference.
    private static TargetGap Of(decimal difference, decimal bound, string? unit) => new(
        unit == PercentagePoints ? decimal.Round(difference, ShownDigits, MidpointRounding.AwayFromZero) : difference,
        unit,
        bound == 0 ? null : new Percentage(decimal.Round(Math.Abs(difference / bound), ShareDigits, MidpointRounding.AwayFromZero)),
        GapObstacle.None);

    private static TargetGap Without(GapObstacle obstacle) => new(null, null, null, obstacle);

    private static decimal? BoundOf(IndicatorValue target, IndicatorValue actual) => target switch
    {
        { Kind: IndicatorValueKind.Range, Number: { } lower, Upper: { } upper } => actual.Number > upper ? upper : lower,
        _ when IsNumber(target) => target.Number,
        _ => null,
    };

    private static bool IsNumber(IndicatorValue value) =>
        value is { Kind: IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money, IsUnderstood: true };

    private static bool IsOfOneKind(IndicatorValue target, IndicatorValue actual) =>
        (target.Kind == actual.Kind || target.Kind == IndicatorValueKind.Range)
        && (target.MeasureUnit is null || actual.MeasureUnit is null || target.MeasureUnit == actual.MeasureUnit);

    private static string? UnitOf(IndicatorValue target, IndicatorValue actual) => actual.Kind == IndicatorValueKind.Percent
        ? PercentagePoints
        : target.MeasureUnit ?? actual.MeasureUnit;
}
