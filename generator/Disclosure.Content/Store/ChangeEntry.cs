using System.Collections.Immutable;

namespace Disclosure.Content.Store;

/// <summary>
/// A line of the change log. <see cref="Previous"/> comes first in it, so that the chain can be checked without understanding
/// the lines.
/// </summary>
public sealed record ChangeEntry
{
    /// <summary>The SHA-256 of the line before, without its line end; zeros in the first line.</summary>
    public required string Previous { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    /// <summary>How it came about.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>When, in UTC, to the second. Of a change by hand: when it was noticed.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Who; nothing where that is not known.</summary>
    public string? Author { get; init; }

    /// <summary>Why: the command and those of its arguments that matter; no secret, no path of a machine.</summary>
    public required string Reason { get; init; }

    /// <summary>The files, in ordinal order of their paths; none where a folder was taken over.</summary>
    public ImmutableArray<ChangedFile> Files { get; init; } = [];

    /// <summary>The whole folder after it.</summary>
    public required ContentTotal Content { get; init; }
}
