using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Secrecy;
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
        var secrets = office.Working.Records.All.OfType<IApprovedRecord>()
            .Where(record => record.Withheld is not null && after.Records.Find(record.Key) is not IApprovedRecord { Withheld: null })
            .Select(WithoutHiding)
            .ToDictionary(record => record.Key);
        if (secrets.Count == 0)
            return [];
        // What would be public stands as it is: what is hidden with a secret only in the working folder hides nothing yet.
        var records = new RecordSet(
            after.Records.Portal,
            [.. after.Records.All.Where(record => !secrets.ContainsKey(record.Key)), .. secrets.Values],
            after.Records.Day, after.Records.Publications);
        return
        [
            .. RecordChecks.Check(records).Where(finding =>
                finding.Severity == Severity.Error && WithholdingFindings.All.Contains(finding.Definition)),
        ];
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
