using System.Collections.Immutable;
using Disclosure.Model.Checks.Listing;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>The findings that are listed, and how many there are beside them.</summary>
/// <param name="Listed">The findings.</param>
/// <param name="Unlisted">The others.</param>
internal sealed record ListedFindings(ImmutableArray<ReportedFinding> Listed, UnlistedFindings Unlisted)
{
    /// <summary>All there are.</summary>
    public static ListedFindings Everything(IEnumerable<ReportedFinding> findings) => new([.. findings], new UnlistedFindings(0, 0));
}
