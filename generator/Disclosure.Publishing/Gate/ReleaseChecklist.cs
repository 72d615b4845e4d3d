using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Gate;

/// <summary>The release checklist: every point that was looked at, passed or not.</summary>
/// <param name="Checks">The points, in the order in which they are told.</param>
public sealed record ReleaseChecklist(ImmutableArray<GateCheck> Checks)
{
    /// <summary>
    /// What staff accepted of what is released, each with its reason: for those who sign. It is in no edition; of it only what was accepted
    /// with a public reason gets there, as a note.
    /// </summary>
    public ImmutableArray<Finding> Accepted { get; init; } = [];

    /// <summary>Whether something keeps the release back.</summary>
    public bool IsBlocked => Checks.Any(check => check.State == GateState.Blocked);

    /// <summary>What keeps it back.</summary>
    public IEnumerable<Finding> Errors => Checks.SelectMany(check => check.Findings).Where(finding => finding.Severity == Severity.Error);

    /// <summary>What does not, and is worth looking at.</summary>
    public IEnumerable<Finding> Warnings => Checks.SelectMany(check => check.Findings).Where(finding => finding.Severity != Severity.Error);
}
