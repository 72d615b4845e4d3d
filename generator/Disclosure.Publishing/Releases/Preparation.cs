using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Differences;
using Disclosure.Publishing.Gate;

namespace Disclosure.Publishing.Releases;

/// <summary>What became of preparing a release.</summary>
public sealed record Preparation
{
    /// <summary>What was looked at; nothing where it did not come to that.</summary>
    public ReleaseChecklist? Checklist { get; init; }

    /// <summary>What readers would see changed.</summary>
    public EditionDifference? Difference { get; init; }

    /// <summary>The edition that was prepared; nothing where it was blocked, or only tried.</summary>
    public PendingEdition? Pending { get; init; }

    /// <summary>Why nothing was prepared, beside the checklist; and what is worth knowing of what was.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Whether something keeps it from being released.</summary>
    public bool IsBlocked =>
        Checklist is { IsBlocked: true } || Findings.Any(finding => finding.Severity == Severity.Error);
}
