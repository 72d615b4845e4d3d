using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Gate.Rules;

namespace Disclosure.Publishing.Gate;

/// <summary>What staff accepted of what a release publishes: in its records, in what its units owe, in the site's texts.</summary>
internal static class AcceptedFindings
{
    /// <summary>The findings, by code and place.</summary>
    public static ImmutableArray<Finding> Of(GateInput input) =>
    [
        .. input.FindingsOfScope.Concat(input.FindingsInScope).Concat(OwedRule.FindingsOf(input)).Concat(OfTexts(input))
            .Where(finding => finding.Acknowledged is not null)
            .DistinctBy(finding => finding.Id)
            .OrderBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Path, StringComparer.Ordinal),
    ];

    // Articles and terms are records of none: they go out with the site's own texts.
    private static IEnumerable<Finding> OfTexts(GateInput input) => input.Candidate.Request.Scope is ReleaseScope.OfSite
        ? input.Office.Findings.Where(finding => finding is { Place.Record: null, File: not null })
        : [];
}
