using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring.Quantities;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>The actual number as a rule measures it, and the bound it is held against.</summary>
/// <param name="Actual">The number, or the share of the target that was completed where the rule speaks of per cent.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Text">The actual number in words.</param>
internal sealed record Threshold(decimal Actual, decimal Bound, string Unit, string Text)
{
    /// <summary>Measures by the target; a step of 1 % on a target that is not a share means 1 % of the target.</summary>
    public static Threshold? OfTarget(QuantityPair pair, RuleStep? step)
    {
        var bound = pair.Actual < pair.Lower ? pair.Lower : pair.Upper;
        if (step is not { Unit: "%" } || pair.Unit is "%" or "")
            return new Threshold(pair.Actual, bound, pair.Unit, $"实际 {pair.ActualText}");
        return bound > 0m ? OfCompletion(pair, bound) : null;
    }

    /// <summary>Measures in the unit of a condition; nothing where the units do not fit.</summary>
    public static Threshold? Measure(ScoringRow row, QuantityPair pair, IndicatorValue condition)
    {
        var unit = condition.MeasureUnit ?? "";
        if (unit == pair.Unit || unit.Length == 0 || (pair.Unit.Length == 0 && unit == "%" && row.Target.Number <= 100m))
            return new Threshold(pair.Actual, pair.Lower, pair.Unit, $"实际 {pair.ActualText}");
        return unit == "%" && pair.Lower > 0m && Direction.Of(row) != Comparison.AtMost ? OfCompletion(pair, pair.Lower) : null;
    }

    /// <summary>How many whole steps the actual number lies off the bound; nothing where direction or unit do not fit.</summary>
    public decimal? StepsOff(RuleStep step)
    {
        if (step.Unit.Length > 0 && Unit.Length > 0 && step.Unit != Unit)
            return null;
        var off = step.IsForShortfall ? Bound - Actual : Actual - Bound;
        return off < 0m ? null : decimal.Floor(off / step.Size);
    }

    private static Threshold OfCompletion(QuantityPair pair, decimal target)
    {
        var share = decimal.Max(0m, pair.Actual) / target * 100m;
        return new Threshold(share, 100m, "%", $"实际 {pair.ActualText} ÷ 指标值 {pair.TargetText} = {Figure.Number(share)}%");
    }
}
