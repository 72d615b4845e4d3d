using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>个人信息: nothing of a person's is in what would be public.</summary>
internal static class PersonalDataRule
{
    public static GateCheck Check(GateInput input)
    {
        var written = input.FindingsInScope.Concat(OfTexts(input))
            .Where(finding => OwnPoint.PersonalData.Contains(finding.Definition)).ToList();
        return GateCheck.Of("个人信息", [.. written, .. InBuilt(input, written)]);
    }

    // Articles and terms are records of none: they go out with the site's own texts.
    private static IEnumerable<Finding> OfTexts(GateInput input) => input.Candidate.Request.Scope is ReleaseScope.OfSite
        ? input.Office.Findings.Where(finding => finding is { Place.Record: null, File: not null })
        : [];

    // Whatever way it got into the site: what was told, or accepted, where it is written is not told again.
    private static ImmutableArray<Finding> InBuilt(GateInput input, IEnumerable<Finding> written) => input.Built is { } built
        ? PersonalDataSearch.In(
            built,
            PersonalDataSearch.AcceptedIn(input.Office.Findings)
                .Concat(written.Select(finding => finding.Fragment).OfType<string>()).ToHashSet(StringComparer.Ordinal))
        : [];
}
