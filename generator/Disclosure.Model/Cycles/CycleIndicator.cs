using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Cycles;

/// <summary>A whole-period target (中期指标值) beside what has been reached so far.</summary>
/// <param name="Row">The indicator, as the newest target that has the value states it.</param>
/// <param name="Whole">中期指标值.</param>
/// <param name="Results">The results of the years that are public, oldest first.</param>
public sealed record CycleIndicator(Indicator Row, IndicatorValue Whole, ImmutableArray<CycleResult> Results)
{
    /// <summary>
    /// What the years add up to, in the unit of <see cref="Whole"/>; nothing where years are no parts of it. They are taken for parts where
    /// the whole is a number or an amount greater than each year's own target in the same unit, and every result is such a number too: 30
    /// of 12 a year are reached by adding, 100 % of 100 % a year, or 500 places kept of 500 a year, are not.
    /// </summary>
    public decimal? Sum { get; init; }
}
