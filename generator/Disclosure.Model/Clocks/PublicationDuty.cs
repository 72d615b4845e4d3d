using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
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

    /// <summary>What it owes, each thing with how far it has come.</summary>
    public required OwedByUnit Owed { get; init; }

    /// <summary>Whether anything is owed: a unit without projects under a department may owe nothing, though it has an approval.</summary>
    public bool IsOwed => !Owed.IsNothing;

    /// <summary>How it stands.</summary>
    public ClockState State => Clock.State;

    /// <summary>Whether it was published late or is overdue; a unit that its department covers is not late once more.</summary>
    public bool IsLate => IsOwed && (State == ClockState.Late || (State == ClockState.Overdue && !IsCoveredByDepartment));

    /// <summary>Whether a body owes tables of itself as a whole: a department does, a unit under one need not.</summary>
    public static bool OwesOverall(UnitKind kind) => kind == UnitKind.Department;
}
