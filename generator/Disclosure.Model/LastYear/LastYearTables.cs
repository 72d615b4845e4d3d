using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.LastYear;

/// <summary>
/// The target and the self-evaluation that a project, or a unit as a whole, had in the year before. One that is withheld is known to be
/// so, and nothing of it is compared.
/// </summary>
public sealed class LastYearTables
{
    private readonly ImmutableArray<(IndicatorIdentity Identity, LastYearIndicator Indicator)> _indicators;

    private LastYearTables(FiscalYear year, PerformanceTable? target, SelfEvaluation? self)
    {
        Year = year;
        IsResultWithheld = self?.Withheld is not null;
        HasResults = self is { Withheld: null };
        _indicators = IndicatorsOf(Shown(target), Shown(self));
        IsWithheld = Shown(target) is null && Shown(self) is null;
    }

    /// <summary>The year before.</summary>
    public FiscalYear Year { get; }

    /// <summary>Whether there is nothing but what is withheld.</summary>
    public bool IsWithheld { get; }

    /// <summary>Whether last year's self-evaluation is withheld.</summary>
    public bool IsResultWithheld { get; }

    /// <summary>Whether last year's self-evaluation is there and shown.</summary>
    public bool HasResults { get; }

    /// <summary>The tables of the year before; nothing where there are none, of which nobody can say what was new.</summary>
    /// <param name="records">The records.</param>
    /// <param name="project">The project; nothing for a unit as a whole.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="year">The year that they are the year before of.</param>
    public static LastYearTables? Before(RecordSet records, ProjectCode? project, UnitCode unit, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (FiscalYear.TryFrom(year.Number - 1) is not { } before)
            return null;
        var (target, self) = project is { } code
            ? ((PerformanceTable?)records.FindProjectTarget(code, before), (SelfEvaluation?)records.FindProjectSelfEvaluation(code, before))
            : (records.FindUnitTarget(unit, before), records.FindUnitSelfEvaluation(unit, before));
        return target is null && self is null ? null : new LastYearTables(before, target, self);
    }

    /// <summary>Holds a year's indicators against them: each of last year's stands beside one at most, in the order of both.</summary>
    public YearComparison Compare(IReadOnlyList<Indicator> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var taken = new bool[_indicators.Length];
        var compared = ImmutableArray.CreateBuilder<ComparedIndicator>(rows.Count);
        foreach (var row in rows)
            compared.Add(new ComparedIndicator(row, Take(IndicatorIdentity.Of(row), taken)));
        return new YearComparison(Year, compared.MoveToImmutable(), [.. _indicators.Where((_, i) => !taken[i]).Select(one => one.Indicator)])
        {
            HasResults = HasResults,
            IsResultWithheld = IsResultWithheld,
        };
    }

    private LastYearIndicator? Take(IndicatorIdentity identity, bool[] taken)
    {
        for (var i = 0; i < _indicators.Length; i++)
        {
            if (taken[i] || _indicators[i].Identity != identity)
                continue;
            taken[i] = true;
            return _indicators[i].Indicator;
        }

        return null;
    }

    private static PerformanceTable? Shown(PerformanceTable? table) => table is { Withheld: null } ? table : null;

    private static ImmutableArray<(IndicatorIdentity, LastYearIndicator)> IndicatorsOf(PerformanceTable? target, PerformanceTable? self)
    {
        var indicators = ImmutableArray.CreateBuilder<(IndicatorIdentity Identity, LastYearIndicator Indicator)>();
        foreach (var row in target?.Indicators ?? [])
            indicators.Add((IndicatorIdentity.Of(row), new LastYearIndicator(row, null)));
        foreach (var row in self?.Indicators ?? [])
        {
            var identity = IndicatorIdentity.Of(row);
            var promised = FirstWithoutResult(indicators, identity);
            if (promised < 0)
                indicators.Add((identity, new LastYearIndicator(null, row)));
            else
                indicators[promised] = (identity, indicators[promised].Indicator with { Evaluated = row });
        }

        return indicators.DrainToImmutable();
    }

    private static int FirstWithoutResult(
        ImmutableArray<(IndicatorIdentity Identity, LastYearIndicator Indicator)>.Builder indicators, IndicatorIdentity identity)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Indicator.Evaluated is null && indicators[i].Identity == identity)
                return i;
        }

        return -1;
    }
}
