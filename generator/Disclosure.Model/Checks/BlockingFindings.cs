using Disclosure.Model.Records;

namespace Disclosure.Model.Checks;

/// <summary>Which findings hold a record back from publication: those of severity 阻断, and no others.</summary>
public static class BlockingFindings
{
    /// <summary>The codes of the blocking findings, by record.</summary>
    public static ILookup<RecordKey, string> ByRecord(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings
            .Where(finding => finding is { Severity: Severity.Error, Place.Record: not null })
            .ToLookup(finding => finding.Place.Record!.Value, finding => finding.Code);
    }
}
