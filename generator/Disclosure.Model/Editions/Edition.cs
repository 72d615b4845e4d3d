using System.Collections.Immutable;

namespace Disclosure.Model.Editions;

/// <summary>
/// An act of publishing: what it changed, when and why. What is published is the fold of all (<see cref="PublishedState"/>).
/// </summary>
public sealed record Edition
{
    /// <summary>Its id.</summary>
    public required EditionId Id { get; init; }

    /// <summary>The hash of the manifest before it; nothing for the first.</summary>
    public required ContentHash? Previous { get; init; }

    /// <summary>When it was released: its day, in China, is the day of publication.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it is to what was published before.</summary>
    public required ReleaseKind Kind { get; init; }

    /// <summary>What it is of.</summary>
    public required ReleaseScope Scope { get; init; }

    /// <summary>Why what was published changed, in words for the public; of a withdrawal with its legal basis.</summary>
    public string? Reason { get; init; }

    /// <summary>What it changed, by path.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>What it says of what was found and is published nevertheless; part of what was signed.</summary>
    public ImmutableArray<PublicNote> Notes { get; init; } = [];

    /// <summary>The hash of what is published after it (<see cref="PublishedState.Hash"/>).</summary>
    public required ContentHash State { get; init; }

    /// <summary>The version of the format it was written in.</summary>
    public required int Format { get; init; }

    /// <summary>The name and version of the program that made it.</summary>
    public required string Tool { get; init; }

    /// <summary>Who prepared and approved it, oldest first.</summary>
    public required ImmutableArray<Signature> Signatures { get; init; }

    /// <summary>
    /// Of a withdrawal made at once on one person's word: the last moment by which a second person has to stand for it; nothing otherwise.
    /// </summary>
    public DateTimeOffset? SecondPersonDue { get; init; }

    /// <summary>The day of publication, in China.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
