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
        return newest is null ? [] : [.. newest.Target!.Indicators.Where(HasWhole).Select(row => Of(row, years))];
    }

    private static bool HasWhole(Indicator row) => row.WholePeriodTarget is { IsEmpty: false };

    private static CycleIndicator Of(Indicator row, IReadOnlyList<CycleTables> years)
    {
        var identity = IndicatorIdentity.Of(row);
        var results = ImmutableArray.CreateBuilder<CycleResult>();
        var promised = new List<IndicatorValue>();
        foreach (var year in years)
        {
            if (Find(year.Target?.Indicators, identity) is { } target)
                promised.Add(target.Target);
            if (Find(year.Self?.Indicators, identity)?.Result?.Actual is { IsEmpty: false } actual)
                results.Add(new CycleResult(year.Year, actual));
        }

        var whole = row.WholePeriodTarget!;
        var reached = results.DrainToImmutable();
        return new CycleIndicator(row, whole, reached) { Sum = SumOf(whole, promised, reached) };
    }

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

    private static Indicator? Find(ImmutableArray<Indicator>? rows, IndicatorIdentity identity)
    {
        foreach (var row in rows ?? [])
        {
            if (IndicatorIdentity.Of(row) == identity)
                return row;
        }

        return null;
    }
}
