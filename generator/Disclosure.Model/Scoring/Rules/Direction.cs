using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring.Quantities;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>
/// Which way a number is good. Where no operator was written more is better, but for an amount of money in a cost row, where
/// less is; the receipt then says that it was assumed.
/// </summary>
internal static class Direction
{
    /// <summary>At least, at most or equal.</summary>
    public static Comparison Of(ScoringRow row) => Of(row.Indicator);

    /// <summary>At least, at most or equal.</summary>
    public static Comparison Of(Indicator row) => row.Target.Comparison switch
    {
        Comparison.AtMost or Comparison.LessThan => Comparison.AtMost,
        Comparison.Equal => Comparison.Equal,
        Comparison.Unstated when IsCostAmount(row) => Comparison.AtMost,
        _ => Comparison.AtLeast,
    };

    /// <summary>Whether the target was reached.</summary>
    public static bool IsReached(ScoringRow row, QuantityPair pair) => IsReached(row.Indicator, pair);

    /// <summary>Whether the target was reached.</summary>
    public static bool IsReached(Indicator row, QuantityPair pair) => row.Target.Kind == IndicatorValueKind.Range
        ? pair.Actual >= pair.Lower && pair.Actual <= pair.Upper
        : Of(row) switch
        {
            Comparison.AtMost => pair.Actual <= pair.Upper,
            Comparison.Equal => pair.Actual == pair.Lower,
            _ => pair.Actual >= pair.Lower,
        };

    /// <summary>The pair's remarks, and what was assumed where no operator was written and the values differ.</summary>
    public static ImmutableArray<string> Remarks(ScoringRow row, QuantityPair pair)
    {
        if (row.Target.Comparison != Comparison.Unstated || pair.Actual == pair.Lower)
            return pair.Remarks;
        return pair.Remarks.Add(Of(row) == Comparison.AtMost
            ? "指标值没有写 ≥ 或 ≤，成本金额按“不高于”计。"
            : "指标值没有写 ≥ 或 ≤，按“不低于”计。");
    }

    private static bool IsCostAmount(Indicator row) =>
        row.Target.Kind == IndicatorValueKind.Money
        && (row.Level1.Contains("成本", StringComparison.Ordinal)
            || row.Level2.Contains("成本", StringComparison.Ordinal));
}
