using System.Collections.Immutable;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Listing;
using Disclosure.Model.Organisation;

namespace Disclosure.Forms.Import;

/// <summary>What an import read, before anything is written.</summary>
/// <param name="Records">The drafts with their records, in the order of the files and of the drafts in them.</param>
/// <param name="NewUnits">Departments and units that the content does not know, needed by the records to be written.</param>
/// <param name="Files">The files, in order: what was recognised in each, and what is to be said about it.</param>
public sealed record ImportResult(
    ImmutableArray<ImportedRecord> Records, ImmutableArray<Unit> NewUnits, ImmutableArray<ImportedFile> Files)
{
    /// <summary>The departments and units of lists among the files, in their order.</summary>
    public ImmutableArray<ListedUnit> ListedUnits { get; init; } = [];

    /// <summary>What is to be said, in the order of the files.</summary>
    public ImmutableArray<Finding> Findings => [.. Files.SelectMany(file => file.Findings)];

    /// <summary>How many findings there are beside those that are told.</summary>
    public UnlistedFindings Unlisted { get; init; } = new(0, 0);

    /// <summary>What was found, in the files and for publication.</summary>
    public IEnumerable<Finding> EveryFinding => Findings.Concat(Records.SelectMany(record => record.Checks));

    /// <summary>The same, with the findings that are to be told.</summary>
    public ImportResult Listed(FindingListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return this with
        {
            Files = [.. Files.Select(file => file with { Findings = [.. file.Findings.Where(listing.Lists)] })],
            Records = [.. Records.Select(record => record with { Checks = [.. record.Checks.Where(listing.Lists)] })],
            Unlisted = listing.Unlisted([.. EveryFinding]),
        };
    }

    /// <summary>The forms that were read, as acceptances of their findings name them.</summary>
    public ImmutableHashSet<string> KnownForms => [.. Files.SelectMany(KnownPlaces.FormsOf)];

    /// <summary>Whether anything must be mended before all of it can be imported.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Severity == Severity.Error);
}
