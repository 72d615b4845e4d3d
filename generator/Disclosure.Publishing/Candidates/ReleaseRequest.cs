using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Candidates;

/// <summary>What somebody wants to publish.</summary>
public sealed record ReleaseRequest
{
    /// <summary>What of.</summary>
    public required ReleaseScope Scope { get; init; }

    /// <summary>
    /// What it is to what was published before; <see cref="ReleaseKind.Publication"/> where nobody said, which holds as long as nothing
    /// published changes.
    /// </summary>
    public ReleaseKind Kind { get; init; } = ReleaseKind.Publication;

    /// <summary>Why, in words for the public; nothing for what is published for the first time.</summary>
    public string? Reason { get; init; }
}
