using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>What is to be published, before it is held against what is.</summary>
public sealed record EditionDraft
{
    /// <summary>What it is to what was published before.</summary>
    public required ReleaseKind Kind { get; init; }

    /// <summary>What it is of.</summary>
    public required ReleaseScope Scope { get; init; }

    /// <summary>Why what was published changes, in words for the public.</summary>
    public string? Reason { get; init; }

    /// <summary>The name and version of the program.</summary>
    public required string Tool { get; init; }

    /// <summary>Who prepares it: an id of <c>staff.yaml</c>.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>The name of who prepares it, where the portal shows names; nothing otherwise.</summary>
    public string? PreparedByName { get; init; }

    /// <summary>In which role.</summary>
    public string Role { get; init; } = "编制";

    /// <summary>Of a withdrawal made at once: by when a second person has to stand for it.</summary>
    public DateTimeOffset? SecondPersonDue { get; init; }

    /// <summary>What is stated and accepted, in Chinese, a line each.</summary>
    public ImmutableArray<string> Statements { get; init; } = [];

    /// <summary>What was found and is published nevertheless, each with its public reason.</summary>
    public ImmutableArray<PublicNote> Notes { get; init; } = [];

    /// <summary>
    /// What is to be public at each path. What is public already as it is here, is no change; a path that is not named stays as it is.
    /// </summary>
    public required IReadOnlyDictionary<PublicPath, DraftItem> Items { get; init; }

    /// <summary>Where what gets another path stood until now, by its new path (<see cref="Change.From"/>).</summary>
    public IReadOnlyDictionary<PublicPath, PublicPath> Moves { get; init; } = ImmutableDictionary<PublicPath, PublicPath>.Empty;
}
