using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Totals;

/// <summary>
/// What a sum of money over the projects of units does not have in it: what is owed and not there, what is withheld, what states no amount;
/// and what it need not have. A record of which the public may not know is in none of them.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Stage">Whether it is a sum of targets, with the budget, or of self-evaluations, with the accounts.</param>
public sealed record TotalGaps(FiscalYear Year, Stage Stage)
{
    /// <summary>The units of which something is missing, by code.</summary>
    public required ImmutableArray<MissingUnit> Missing { get; init; }

    /// <summary>
    /// How many projects' tables are withheld or were taken down: that they are is told, and their amounts are not.
    /// </summary>
    public required int Withheld { get; init; }

    /// <summary>How many projects' tables are there and state no amount.</summary>
    public required int WithoutAmount { get; init; }

    /// <summary>What need not be there, by unit.</summary>
    public required ImmutableArray<Exemption> Exempt { get; init; }

    /// <summary>Whether all that is owed is in the sum.</summary>
    public bool IsComplete => Missing.IsEmpty && Withheld == 0 && WithoutAmount == 0;

    /// <summary>How many units, projects or tables need not be there.</summary>
    public int CountOf(ExemptionKind kind) => Exempt.Count(one => one.Kind == kind);
}
