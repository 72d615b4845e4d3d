using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate;

/// <summary>What a point of the checklist looks at.</summary>
/// <param name="Office">What staff work on, and what is published.</param>
/// <param name="Candidate">What would be published.</param>
/// <param name="Preparer">Who prepares it.</param>
/// <param name="Built">The folder of the site as it would be; nothing where it could not be made.</param>
public sealed record GateInput(ReleaseOffice Office, Candidate Candidate, Person Preparer, string? Built)
{
    /// <summary>The editions as pages tell them.</summary>
    public ReleasedEditions Editions { get; init; } = ReleasedEditions.None;

    /// <summary>The records of the working folder that the release publishes or changes.</summary>
    public ImmutableHashSet<RecordKey> Records { get; } = Candidate.Records;

    /// <summary>What the checks say about the records of the release.</summary>
    public IEnumerable<Finding> FindingsInScope =>
        Office.Findings.Where(finding => finding.Place.Record is { } record && Records.Contains(record));

    /// <summary>
    /// What the checks say about any record of the release's scope, changed or not: a sum that disagrees may be told on the one that did
    /// not change.
    /// </summary>
    public IEnumerable<Finding> FindingsOfScope => Office.FindingsOf(Candidate.Request.Scope);
}
