using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;

namespace Disclosure.Model.Clocks;

/// <summary>What a unit, or the government, owes the public in a year and stage, and how it stands.</summary>
public sealed record PublicationDuty
{
    /// <summary>The unit; nothing for the government.</summary>
    public required Unit? Unit { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>With the budget or with the final accounts.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The clock.</summary>
    public required DisclosureClock Clock { get; init; }

    /// <summary>Whether the unit has no approval of its own and is covered by its department's.</summary>
    public required bool IsCoveredByDepartment { get; init; }

    /// <summary>How many targets (or self-evaluations) of projects it has published.</summary>
    public required int Projects { get; init; }

    /// <summary>How many there should be: projects that had a target.</summary>
    public required int ProjectsDue { get; init; }

    /// <summary>Whether its overall target (or self-evaluation) is there; of the government's accounts, a key evaluation.</summary>
    public required bool HasOverall { get; init; }

    /// <summary>How it stands.</summary>
    public ClockState State => Clock.State;

    /// <summary>Whether it was published late or is overdue; a unit that its department covers is not late once more.</summary>
    public bool IsLate => State is ClockState.Late or ClockState.Overdue && !IsCoveredByDepartment;

    /// <summary>Whether a body owes tables of itself as a whole: a department does, a unit under one need not.</summary>
    public static bool OwesOverall(UnitKind kind) => kind == UnitKind.Department;
}
