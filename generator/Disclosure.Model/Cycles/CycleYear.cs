using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Cycles;

/// <summary>A year of a project's period.</summary>
/// <param name="Year">The year.</param>
/// <param name="State">What is public of it.</param>
/// <param name="Planned">年初预算, with what was carried over into it; nothing where none is public.</param>
/// <param name="Executed">全年执行数; nothing where none is public.</param>
public sealed record CycleYear(FiscalYear Year, CycleYearState State, Money? Planned, Money? Executed)
{
    /// <summary>
    /// 其中上年结转: what an earlier year's budget had already and <see cref="Planned"/> has again; 0 where the form has no such row,
    /// nothing where no plan is public.
    /// </summary>
    public Money? CarriedOver { get; init; }

    /// <summary>全年预算数: <see cref="Planned"/> after what changed during the year; nothing where no result is public.</summary>
    public Money? Budget { get; init; }

    /// <summary>What the next year's plan has of <see cref="Unspent"/> as 上年结转; nothing where no such plan is public.</summary>
    public Money? CarriedForward { get; init; }

    /// <summary>新安排: the money of the plan that is no year's before. The years of it add up; those of the plan do not.</summary>
    public Money? New => Planned is { } planned ? planned - (CarriedOver ?? Money.Zero) : null;

    /// <summary>What was left at the end of the year: 全年预算数 less 全年执行数; nothing where either is not public.</summary>
    public Money? Unspent => (Budget, Executed) is ({ } budget, { } executed) ? budget - executed : null;

    /// <summary>Whether its target is withheld, so that what was planned in all is more than is shown.</summary>
    public bool IsPlanWithheld { get; init; }

    /// <summary>Whether its self-evaluation is withheld.</summary>
    public bool IsResultWithheld { get; init; }
}
