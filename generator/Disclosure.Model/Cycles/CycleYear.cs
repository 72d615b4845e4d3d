using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Cycles;

/// <summary>A year of a project's period.</summary>
/// <param name="Year">The year.</param>
/// <param name="State">What is public of it.</param>
/// <param name="Planned">年初预算; nothing where none is public.</param>
/// <param name="Executed">全年执行数; nothing where none is public.</param>
public sealed record CycleYear(FiscalYear Year, CycleYearState State, Money? Planned, Money? Executed)
{
    /// <summary>Whether its target is withheld, so that what was planned in all is more than is shown.</summary>
    public bool IsPlanWithheld { get; init; }

    /// <summary>Whether its self-evaluation is withheld.</summary>
    public bool IsResultWithheld { get; init; }
}
