using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.LastYear;

/// <summary>The indicators of a year beside those of the year before.</summary>
/// <param name="LastYear">The year before.</param>
/// <param name="Rows">This year's, in their order.</param>
/// <param name="Gone">不再设: last year's that this year does not have, in their order.</param>
public sealed record YearComparison(FiscalYear LastYear, ImmutableArray<ComparedIndicator> Rows, ImmutableArray<LastYearIndicator> Gone)
{
    /// <summary>Whether last year's self-evaluation is shown.</summary>
    public bool HasResults { get; init; }

    /// <summary>Whether last year's self-evaluation is withheld.</summary>
    public bool IsResultWithheld { get; init; }
}
