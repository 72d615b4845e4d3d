using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A unit's duty to publish in a year and stage, and how it stands.</summary>
public sealed record ClockEntry
{
    /// <summary>The unit; the publisher for the government's own.</summary>
    public required string Unit { get; init; }

    /// <summary>Its code; empty for the government.</summary>
    public required string Code { get; init; }

    /// <summary>Its page; nothing for the government.</summary>
    public required string? Path { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>With the budget or with the final accounts.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The clock.</summary>
    public required DisclosureClock Clock { get; init; }

    /// <summary>Whether the year's stage has not come round yet, so that no approval is to be expected.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>Whether the unit has no approval of its own and is covered by its department's.</summary>
    public required bool IsCoveredByDepartment { get; init; }

    /// <summary>How many targets (or self-evaluations) of projects it has published.</summary>
    public required int Projects { get; init; }

    /// <summary>How many there should be: for accounts, projects that had a target.</summary>
    public required int ProjectsDue { get; init; }

    /// <summary>Whether its overall target (or self-evaluation) is there.</summary>
    public required bool HasOverall { get; init; }

    /// <summary>What is published of the stage, in words; what should be there and is not is said.</summary>
    public required string Completeness { get; init; }

    /// <summary>The state in words with its tone.</summary>
    public Badge State => ClockWords.StateOf(this);
}
