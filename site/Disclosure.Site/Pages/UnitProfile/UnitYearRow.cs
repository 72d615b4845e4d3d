using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Clocks;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A year of a unit as a row: its projects added up, its self-evaluation as a whole, whether it published in time.</summary>
public sealed record UnitYearRow
{
    /// <summary>The year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The year's page, from the site's root.</summary>
    public required string Path { get; init; }

    /// <summary>Its projects that are listed; a department's units' among them.</summary>
    public required int Projects { get; init; }

    /// <summary>Their 年初预算 added up; nothing where none states any.</summary>
    public required Money? Promised { get; init; }

    /// <summary>What <see cref="Promised"/> leaves out, in a few words; nothing where all is in it.</summary>
    public required string? LeftOut { get; init; }

    /// <summary>The execution rate of the projects' sums; none before the accounts.</summary>
    public required ExecutionRate Execution { get; init; }

    /// <summary>The approved total of the self-evaluation as a whole; nothing where none is published.</summary>
    public required Points? Total { get; init; }

    /// <summary>Its grade.</summary>
    public required Grade? Grade { get; init; }

    /// <summary>How the publication of the budget stands.</summary>
    public required UnitStanding Budget { get; init; }

    /// <summary>How that of the accounts stands.</summary>
    public required UnitStanding Accounts { get; init; }
}
