using Disclosure.Model.Acknowledging;

namespace Disclosure.Model.Checks.Listing;

/// <summary>A finding that was there the last time.</summary>
/// <param name="Id">Its id; another where what it is about changed since.</param>
/// <param name="Code">Its code.</param>
/// <param name="Path">The record or file, or the form, and the place in it.</param>
public readonly record struct SeenFinding(FindingId Id, string Code, string Path)
{
    /// <summary>A finding that is there now.</summary>
    public static SeenFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new SeenFinding(finding.Id, finding.Code, finding.Path);
    }
}
