namespace Disclosure.Model.Checks.Listing;

/// <summary>
/// Which findings are listed: what staff have to look at. What blocks always is; what somebody accepted is counted, and what was there the
/// last time is where only the new is asked for.
/// </summary>
/// <param name="ListsAccepted">Whether what somebody accepted is listed too.</param>
/// <param name="LastTime">What was there the last time, which is left out; nothing where all is listed.</param>
public sealed record FindingListing(bool ListsAccepted, SeenFindings? LastTime)
{
    /// <summary>Everything.</summary>
    public static FindingListing Everything { get; } = new(true, null);

    /// <summary>Whether a finding is listed.</summary>
    public bool Lists(Finding finding) => !IsAccepted(finding) && !IsOld(finding);

    /// <summary>How many of the findings are not listed, and why.</summary>
    public UnlistedFindings Unlisted(IReadOnlyCollection<Finding> findings) =>
        new(findings.Count(IsAccepted), findings.Count(finding => !IsAccepted(finding) && IsOld(finding)));

    private bool IsAccepted(Finding finding) => !ListsAccepted && finding.Acknowledged is not null;

    private bool IsOld(Finding finding) => LastTime is { } last && finding.Severity != Severity.Error && last.Has(finding);
}
