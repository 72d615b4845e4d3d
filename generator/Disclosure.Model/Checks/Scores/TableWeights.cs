using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Scores;

/// <summary>The weights of a table's indicators: of its rows or, where the form has no such column, of its labels.</summary>
internal static class TableWeights
{
    /// <summary>The sum; nothing where neither rows nor labels carry points.</summary>
    public static Weight? SumOf(ImmutableArray<Indicator> rows) =>
        rows.Any(row => row.Weight is not null) ? Sum(rows.Select(row => row.Weight)) : SumOfLabels(rows);

    public static Weight Sum(IEnumerable<Weight?> weights)
    {
        var sum = new Weight(0);
        foreach (var weight in weights)
            sum += weight ?? default;
        return sum;
    }

    private static Weight? SumOfLabels(ImmutableArray<Indicator> rows)
    {
        var weights = rows.Select(row => row.Level1).Distinct(StringComparer.Ordinal).Select(LabelWeight.Of).ToList();
        return weights.Count > 0 && weights.All(weight => weight is not null) ? Sum(weights) : null;
    }
}
