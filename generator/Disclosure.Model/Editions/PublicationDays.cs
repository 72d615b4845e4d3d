using System.Collections.Immutable;
using System.Globalization;

namespace Disclosure.Model.Editions;

/// <summary>On which days a record was published: of editions, never typed.</summary>
/// <param name="First">The day it was first published.</param>
/// <param name="Last">The day its newest version was published; the first where it never changed.</param>
/// <param name="Edition">The edition of the newest version.</param>
public sealed record PublicationDays(DateOnly First, DateOnly Last, EditionId Edition)
{
    /// <summary>The days of the versions between the first and the newest, in order; empty where there were none.</summary>
    public ImmutableArray<DateOnly> Between { get; init; } = [];

    /// <summary>
    /// Until which day each version told of what happened, oldest first, with the day it was published; empty where that is not known.
    /// </summary>
    public ImmutableArray<(DateOnly Until, DateOnly Published)> Telling { get; init; } = [];

    /// <summary>
    /// The first day on which a version was published that told of what happened on <paramref name="day"/>; where it is not known what the
    /// versions told, the first that could (<see cref="FirstSince"/>). Nothing where none did.
    /// </summary>
    public DateOnly? FirstTelling(DateOnly day)
    {
        if (Telling.IsEmpty)
            return FirstSince(day);
        foreach (var (until, published) in Telling)
        {
            if (until >= day)
                return published;
        }

        return null;
    }

    /// <summary>
    /// The first day, not before <paramref name="day"/>, on which a version was published: of something that happened on that day, the
    /// first that could tell of it. Nothing where every version is older.
    /// </summary>
    public DateOnly? FirstSince(DateOnly day)
    {
        if (First >= day)
            return First;
        foreach (var version in Between)
        {
            if (version >= day)
                return version;
        }

        return Last >= day ? Last : null;
    }

    /// <summary>These days with a newer version.</summary>
    public PublicationDays Then(DateOnly day, EditionId edition) => this with
    {
        Last = day,
        Edition = edition,
        Between = Last == First || Last == day ? Between : Between.Add(Last),
    };

    /// <summary>Whether they are the same days of the same edition.</summary>
    public bool Equals(PublicationDays? other) => other is not null
        && (First, Last, Edition) == (other.First, other.Last, other.Edition) && Between.AsSpan().SequenceEqual(other.Between.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last, Edition);

    /// <summary>Every day and the edition; what differs in a day differs here, for those who ask whether something changed.</summary>
    public override string ToString()
    {
        var between = string.Join(' ', Between.Select(day => day.ToString("O", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"{First:O} [{between}] {Last:O} {Edition}");
    }
}
