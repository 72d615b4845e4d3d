using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Archives;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Archive;

/// <summary>
/// A finding that staff accepted of what an edition publishes, for the sheet that is signed. Its message stays in the office: it may tell
/// of what is withheld.
/// </summary>
/// <param name="Finding">What kind it is.</param>
/// <param name="File">The file that it is about.</param>
/// <param name="Acknowledgement">Who accepted it, when and why.</param>
internal sealed record AcceptedRow(FindingDefinition Finding, string File, Acknowledgement Acknowledgement)
{
    /// <summary>Those of an edition, as they stand in the content now.</summary>
    public static ImmutableArray<AcceptedRow> Of(ReleaseOffice office, ArchivedEdition archived)
    {
        var paths = archived.Prepared.Changes.Select(change => change.Path.ToString()).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from finding in office.FindingsOf(archived.Prepared.Scope)
                   .OrderBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.Path, StringComparer.Ordinal)
               let file = office.Working.PathOf(finding.Place.Record!.Value)
               where finding.Acknowledged is not null && file is not null && paths.Contains(file)
               select new AcceptedRow(finding.Definition, file, finding.Acknowledged!),
        ];
    }
}
