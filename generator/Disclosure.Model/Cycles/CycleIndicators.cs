using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Cycles;

/// <summary>Holds whole-period targets against the results of the years.</summary>
internal static class CycleIndicators
{
    /// <summary>The whole-period targets of the newest year that has any.</summary>
    public static ImmutableArray<CycleIndicator> Of(IReadOnlyList<CycleTables> years)
    {
        var newest = years.LastOrDefault(year => year.Target?.Indicators.Any(HasWhole) == true);
        if (newest is null)
            return [];
        ImmutableArray<Indicator> rows = [.. newest.Target!.Indicators.Where(HasWhole)];
        var promised = rows.Select(_ => new List<IndicatorValue>()).ToList();
        var results = rows.Select(_ => new List<CycleResult>()).ToList();
        foreach (var year in years)
        {
            var targets = year.Target?.Indicators ?? [];
            var selves = year.Self?.Indicators ?? [];
            var (target, self) = (IndicatorMatching.Match(rows, targets), IndicatorMatching.Match(rows, selves));
            for (var i = 0; i < rows.Length; i++)
            {
                if (target[i] >= 0)
                    promised[i].Add(targets[target[i]].Target);
                if (self[i] >= 0 && selves[self[i]].Result?.Actual is { IsEmpty: false } actual)
                    results[i].Add(new CycleResult(year.Year, actual));
            }
        }

        return [.. rows.Select((row, i) => Of(row, promised[i], [.. results[i]]))];
    }

    private static bool HasWhole(Indicator row) => row.WholePeriodTarget is { IsEmpty: false };

    private static CycleIndicator Of(Indicator row, List<IndicatorValue> promised, ImmutableArray<CycleResult> results) =>
        new(row, row.WholePeriodTarget!, results) { Sum = SumOf(row.WholePeriodTarget!, promised, results) };

    private static decimal? SumOf(IndicatorValue whole, List<IndicatorValue> promised, ImmutableArray<CycleResult> results) =>
        !results.IsEmpty && IsFigure(whole)
        && promised.Count > 0 && promised.All(year => IsLike(whole, year) && year.Number < whole.Number)
        && results.All(result => IsLike(whole, result.Actual))
            ? results.Sum(result => result.Actual.Number!.Value)
            : null;

    private static bool IsFigure(IndicatorValue value) =>
        value is { IsUnderstood: true, Kind: IndicatorValueKind.Number or IndicatorValueKind.Money, Number: not null };

    private static bool IsLike(IndicatorValue whole, IndicatorValue year) =>
        IsFigure(year) && year.Kind == whole.Kind && year.MeasureUnit == whole.MeasureUnit;
}
