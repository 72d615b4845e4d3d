using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// Whether what staff withhold can be told from all that would be public, whatever changes: what completes a difference is never the
/// withheld record itself.
/// </summary>
internal static class KeptSecrets
{
    /// <summary>What gives something withheld away.</summary>
    /// <param name="office">What staff work on, and withhold.</param>
    /// <param name="after">All that would be public.</param>
    public static ImmutableArray<Finding> Findings(ReleaseOffice office, ContentReading after)
    {
        if (WithSecrets(office, after) is not { } records)
            return [];
        return
        [
            .. RecordChecks.CheckWithheld(records).Where(finding => finding.Severity == Severity.Error),
            .. StillTold(after, records),
        ];
    }

    // What was published before its project was withheld stays until it is taken down: nothing of it goes by itself.
    private static IEnumerable<Finding> StillTold(ContentReading after, RecordSet records)
    {
        var projection = new PublicProjection(records);
        return
            from record in after.Records.All
            where record is not IApprovedRecord { Withheld: not null }
                && ReferenceEquals(records.Find(record.Key), record) && projection.Of(record) is null
            select new Finding(
                ReleaseFindings.WithheldNeedsWithdrawal, Place.In(record.Key),
                $"“{RecordKinds.Of(record).PlaceOf(record)}”已经公开过，它说的项目或单位不予公开。");
    }

    // All that would be public, with what is withheld beside it; nothing where nothing is withheld.
    private static RecordSet? WithSecrets(ReleaseOffice office, ContentReading after)
    {
        var secrets = office.Working.Records.All.OfType<IApprovedRecord>()
            .Where(record => record.Withheld is not null && after.Records.Find(record.Key) is not IApprovedRecord { Withheld: null })
            .Select(WithoutHiding)
            .ToDictionary(record => record.Key);
        if (secrets.Count == 0)
            return null;
        // With what goes unpublished with them, of which sums may tell.
        var kept = office.Working.Records.Process.All
            .Where(record => record.Withheld is null && office.IsKept(record) && after.Records.Find(record.Key) is null);
        // What would be public stands as it is: what is hidden with a secret only in the working folder hides nothing yet.
        return new RecordSet(
            after.Records.Portal,
            [.. after.Records.All.Where(record => !secrets.ContainsKey(record.Key)), .. secrets.Values, .. kept],
            after.Records.Day, after.Records.Publications);
    }

    private static IDisclosureRecord WithoutHiding(IApprovedRecord record)
    {
        var bare = record.Withheld! with { AlsoHides = [] };
        return record switch
        {
            PerformanceTable table => table with { Withheld = bare },
            ProcessRecord process => process with { Withheld = bare },
            Model.Evaluations.Evaluation evaluation => evaluation with { Withheld = bare },
            _ => record,
        };
    }
}
