using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Model.Corrections;

/// <summary>An edition as pages tell it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Superseded">What it changed or took down of what was published before, by path.</param>
/// <param name="Added">What it published that was not published before it, by path.</param>
public sealed record ReleasedEdition(
    Edition Edition, ImmutableArray<ReleasedChange> Superseded, ImmutableArray<ReleasedAddition> Added)
{
    /// <summary>Whether it changed what was published: everything but a first publication.</summary>
    public bool IsCorrection => Edition.Kind != ReleaseKind.Publication;

    /// <summary>What it changed and that is still published since.</summary>
    public IEnumerable<ReleasedChange> Changed => Superseded.Where(change => !change.IsWithdrawn);

    /// <summary>What it took down.</summary>
    public IEnumerable<ReleasedChange> TakenDown => Superseded.Where(change => change.IsWithdrawn);

    /// <summary>How many persons stand for it.</summary>
    public int Persons => Edition.Signatures.Select(signature => signature.Person).Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// Of a withdrawal made at once: the last day on which a second person has to stand for it, while none does; nothing otherwise.
    /// </summary>
    public DateOnly? AwaitedUntil => Edition.SecondPersonDue is { } due && Persons < 2
        ? DateOnly.FromDateTime(due.ToOffset(TimeSpan.FromHours(8)).DateTime)
        : null;
}
