using Disclosure.Model.Calendar;
using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Cycles;

/// <summary>
/// A project or policy of several years over its whole cycle (clause 一): its money by year against the whole amount, its whole-period
/// targets against what has been reached, and how long it still runs. Made of what is public: what is withheld is a part of no figure.
/// </summary>
public sealed record ProjectCycle
{
    /// <summary>项目期 as the newest target states it; nothing where none does.</summary>
    public required ProjectPeriod? Period { get; init; }

    /// <summary>Where it stands in it.</summary>
    public required CycleStanding Standing { get; init; }

    /// <summary>How many years it runs after this one; nothing where that is not known, or none is left.</summary>
    public required int? YearsLeft { get; init; }

    /// <summary>项目总额 as the newest target that has it states it; nothing where none does.</summary>
    public required Money? WholeAmount { get; init; }

    /// <summary>The years of the period, and any others with records, oldest first.</summary>
    public required ImmutableArray<CycleYear> Years { get; init; }

    /// <summary>The whole-period targets, in the form's order.</summary>
    public required ImmutableArray<CycleIndicator> Indicators { get; init; }

    /// <summary>
    /// Whether its time is over and it was not given up: what was to be spent has been provided for, unless a year is not known.
    /// </summary>
    public required bool IsFinished { get; init; }

    /// <summary>
    /// The new money of all the years of which it is public, without what one year carried over into the next, which is one money in two
    /// budgets; nothing where it is public of none.
    /// </summary>
    public Money? New => Sum(year => year.New);

    /// <summary>What years carried over from the ones before, in all; nothing where nothing was.</summary>
    public Money? CarriedOver => Sum(year => year.CarriedOver) is { Yuan: > 0 } carried ? carried : null;

    /// <summary>What was spent in all the years of which it is public; nothing where it is of none.</summary>
    public Money? Executed => Sum(year => year.Executed);

    private Money? Sum(Func<CycleYear, Money?> amount) =>
        Years.Select(amount).OfType<Money>().ToList() is { Count: > 0 } amounts ? Money.Sum(amounts) : null;
}
