using System.Collections.Immutable;

namespace Disclosure.Site.Results;

/// <summary>The indicator table of a year.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="HasResults">Whether it holds results beside the targets.</param>
/// <param name="Groups">The rows by first-level indicator, in the form's order.</param>
public sealed record IndicatorTable(string Caption, bool HasResults, ImmutableArray<IndicatorGroup> Groups)
{
    /// <summary>How many columns it has.</summary>
    public int ColumnCount => HasResults ? 7 : 4;
}
