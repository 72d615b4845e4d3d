using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Reports;

/// <summary>
/// 公开审批单: what people sign when an edition is published, on paper: it stands alone, with its style in it, and prints on A4 with
/// room for signatures by hand.
/// </summary>
public sealed record ReleaseSheetPage
{
    /// <summary>The heading, with the publisher.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required Badge State { get; init; }

    /// <summary>The edition, its scope, kind and reason.</summary>
    public required ImmutableArray<FactItem> Facts { get; init; }

    /// <summary>What it rests on; nothing where no act of approval belongs to it.</summary>
    public required FactTable? Approvals { get; init; }

    /// <summary>What was looked at before it was prepared; nothing where nothing was, as of a withdrawal.</summary>
    public required FactTable? Checks { get; init; }

    /// <summary>What staff accepted of it, with their reasons; nothing where nobody did.</summary>
    public FactTable? Accepted { get; init; }

    /// <summary>What readers see changed.</summary>
    public required ImmutableArray<ReleaseSheetLine> Changes { get; init; }

    /// <summary>Who stands for it in the system.</summary>
    public required FactTable SignedBy { get; init; }

    /// <summary>The roles that sign by hand.</summary>
    public required ImmutableArray<string> SignatureRoles { get; init; }

    /// <summary>The style sheet of the site, which the page carries with it.</summary>
    public required string StyleSheet { get; init; }
}
