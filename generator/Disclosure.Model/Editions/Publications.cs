using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Editions;

/// <summary>What is published, and since when, by record: told by the editions alone.</summary>
public sealed class Publications
{
    private readonly FrozenDictionary<RecordKey, PublicationDays> _days;

    /// <summary>What these records' days are.</summary>
    public Publications(IEnumerable<KeyValuePair<RecordKey, PublicationDays>> days) => _days = days.ToFrozenDictionary();

    /// <summary>Nothing was published.</summary>
    public static Publications None { get; } = new([]);

    /// <summary>The days of a record; nothing while it is not published.</summary>
    public PublicationDays? Find(RecordKey record) => _days.GetValueOrDefault(record);

    /// <summary>Whether a record is published.</summary>
    public bool Has(RecordKey record) => _days.ContainsKey(record);

    /// <summary>The versions of each path that is published, since when without a break, the oldest first.</summary>
    public static ImmutableDictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>> VersionsByPath(EditionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var versions = ImmutableDictionary.CreateBuilder<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>>();
        foreach (var edition in history.Editions)
        {
            foreach (var change in edition.Changes)
            {
                if (change.After is not { } after)
                    versions.Remove(change.Path);
                else
                    versions[change.Path] = [.. versions.GetValueOrDefault(change.Path, []), (edition.Day, after)];
            }
        }

        return versions.ToImmutable();
    }

    /// <summary>
    /// The days of each path that is published: since when without a break, and when its newest version came.
    /// </summary>
    public static ImmutableDictionary<PublicPath, PublicationDays> ByPath(EditionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var days = ImmutableDictionary.CreateBuilder<PublicPath, PublicationDays>();
        foreach (var edition in history.Editions)
        {
            foreach (var change in edition.Changes)
            {
                if (change.After is null)
                    days.Remove(change.Path);
                else
                    days[change.Path] = days.GetValueOrDefault(change.Path)?.Then(edition.Day, edition.Id)
                        ?? new PublicationDays(edition.Day, edition.Day, edition.Id);
            }
        }

        return days.ToImmutable();
    }
}
