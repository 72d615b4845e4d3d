using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Coverage;
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
    private readonly ImmutableArray<LastYearIndicator> _indicators;
    private readonly ImmutableArray<Indicator> _rows;

    private LastYearTables(FiscalYear year, PerformanceTable? target, SelfEvaluation? self, EvaluationGap? denial)
    {
        Year = year;
        IsResultWithheld = self?.Withheld is not null;
        HasResults = self is { Withheld: null };
        Denial = HasResults ? denial : null;
        _indicators =
        [
            .. IndicatorsOf(Shown(target)?.Indicators ?? [], Shown(self)?.Indicators ?? [])
                .Select(indicator => indicator with { IsDenied = Denial is not null }),
        ];
        _rows = [.. _indicators.Select(indicator => indicator.Row)];
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

    /// <summary>
    /// The evaluation by somebody else that came out the farthest below last year's self-evaluation: a lower grade, or more than a point
    /// less. What the unit says it achieved does not stand as a fact then. Nothing where there is none.
    /// </summary>
    public EvaluationGap? Denial { get; }

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
        return target is null && self is null ? null : new LastYearTables(before, target, self, DenialOf(records, project, unit, before));
    }

    private static EvaluationGap? DenialOf(RecordSet records, ProjectCode? project, UnitCode unit, FiscalYear year) =>
        (project is { } code ? records.EvaluationsOf(code) : records.EvaluationsOf(unit))
            .Where(evaluation => evaluation.Year == year)
            .Select(evaluation => EvaluationGap.Of(records, evaluation)).OfType<EvaluationGap>()
            .Where(gap => gap.Band is GapBand.LowerToFive or GapBand.LowerToTen or GapBand.LowerBeyond
                || gap.Evaluation.Grade > gap.Self?.Grade)
            .MinBy(gap => gap.Difference?.Value ?? 0);

    /// <summary>Holds a year's indicators against them: each of last year's stands beside one at most, in the order of both.</summary>
    public YearComparison Compare(IReadOnlyList<Indicator> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var found = IndicatorMatching.Match(rows, _rows);
        var compared = ImmutableArray.CreateBuilder<ComparedIndicator>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
            compared.Add(new ComparedIndicator(rows[i], found[i] < 0 ? null : _indicators[found[i]]));
        return new YearComparison(Year, compared.MoveToImmutable(), [.. _indicators.Where((_, i) => !found.Contains(i))])
        {
            HasResults = HasResults,
            IsResultWithheld = IsResultWithheld,
        };
    }

    private static PerformanceTable? Shown(PerformanceTable? table) => table is { Withheld: null } ? table : null;

    private static ImmutableArray<LastYearIndicator> IndicatorsOf(ImmutableArray<Indicator> promised, ImmutableArray<Indicator> evaluated)
    {
        var found = IndicatorMatching.Match(promised, evaluated);
        return
        [
            .. promised.Select((row, i) => new LastYearIndicator(row, found[i] < 0 ? null : evaluated[found[i]])),
            .. evaluated.Where((_, i) => !found.Contains(i)).Select(row => new LastYearIndicator(null, row)),
        ];
    }
}
