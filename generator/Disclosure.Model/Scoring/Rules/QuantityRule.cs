using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>Chooses the rule for a target that is a number, a share, an amount or a range.</summary>
internal static class QuantityRule
{
    public static ScoreReceipt Score(ScoringRow row)
    {
        if (QuantityPairReader.Read(row.Target, row.Actual, out var problem) is not { } pair)
            return row.NotComputable(problem);
        if (UsesSatisfactionBands(row))
            return SatisfactionBandRule.Score(row, pair);
        if (row.Target.Kind == IndicatorValueKind.Range)
            return ExactOrRangeRule.Score(row, pair);
        return Direction.Of(row) switch
        {
            Comparison.Equal => ExactOrRangeRule.Score(row, pair),
            Comparison.AtMost => AtMostRule.Score(row, pair),
            _ => AtLeastRule.Score(row, pair),
        };
    }

    private static bool UsesSatisfactionBands(ScoringRow row) =>
        !row.Scheme.SatisfactionBands.IsDefaultOrEmpty
        && row.Scheme.DimensionOf(row.Indicator) == IndicatorDimension.Satisfaction;
}
