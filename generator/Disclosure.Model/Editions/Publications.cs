using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Editions;

/// <summary>What is published, and since when, by record: told by the editions alone.</summary>
public sealed class Publications
{
    private readonly FrozenDictionary<RecordKey, PublicationDays> _days;
    private readonly ILookup<string, WithdrawnRecord> _withdrawn;

    /// <summary>What these records' days are, and what was taken down of others.</summary>
    /// <param name="days">The days of each record that is published.</param>
    /// <param name="withdrawn">What was published and taken down; what of it is published again is not among them.</param>
    public Publications(
        IEnumerable<KeyValuePair<RecordKey, PublicationDays>> days, params IEnumerable<WithdrawnRecord> withdrawn)
    {
        _days = days.ToFrozenDictionary();
        _withdrawn = withdrawn.Where(record => !_days.ContainsKey(record.Record)).OrderBy(record => record.Day)
            .ToLookup(record => record.Record.Code, StringComparer.Ordinal);
    }

    /// <summary>Nothing was published.</summary>
    public static Publications None { get; } = new([]);

    /// <summary>The codes that editions changed.</summary>
    public CodeRenames Renames { get; init; } = CodeRenames.None;

    /// <summary>The days of a record; nothing while it is not published.</summary>
    public PublicationDays? Find(RecordKey record) => _days.GetValueOrDefault(record);

    /// <summary>Whether a record is published.</summary>
    public bool Has(RecordKey record) => _days.ContainsKey(record);

    /// <summary>What was taken down of a project or a unit as a whole, by its code, the oldest first.</summary>
    public IEnumerable<WithdrawnRecord> WithdrawnOf(string code) => _withdrawn[code];

    /// <summary>All that was taken down.</summary>
    public IEnumerable<WithdrawnRecord> Withdrawn => _withdrawn.SelectMany(records => records);

    /// <summary>How a record was taken down; nothing where it was not.</summary>
    public WithdrawnRecord? FindWithdrawn(RecordKey record) =>
        _withdrawn.Count == 0 ? null : _withdrawn[record.Code].LastOrDefault(withdrawn => withdrawn.Record == record);

    /// <summary>When and why each path was taken down that was published and is so no more.</summary>
    public static ImmutableDictionary<PublicPath, (DateOnly Day, WithdrawalReason Why)> WithdrawnByPath(EditionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var withdrawn = ImmutableDictionary.CreateBuilder<PublicPath, (DateOnly Day, WithdrawalReason Why)>();
        foreach (var edition in history.Editions)
        {
            foreach (var change in edition.Changes)
            {
                if (change.After is not null)
                    withdrawn.Remove(change.Path);
                else if (edition.Kind == ReleaseKind.Withdrawal)
                    withdrawn[change.Path] = (edition.Day, WithdrawalReason.Parse(edition.Reason));
            }
        }

        return withdrawn.ToImmutable();
    }

    /// <summary>The versions of each path that is published, since when without a break, the oldest first.</summary>
    public static ImmutableDictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>> VersionsByPath(EditionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var versions = ImmutableDictionary.CreateBuilder<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>>();
        foreach (var edition in history.Editions)
        {
            var moved = Moved(edition, versions);
            foreach (var change in edition.Changes)
            {
                if (change.After is not { } after)
                    versions.Remove(change.Path);
                else
                    versions[change.Path] = [.. VersionsBefore(change, versions, moved), (edition.Day, after)];
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
            var moved = Moved(edition, days);
            foreach (var change in edition.Changes)
            {
                if (change.After is null)
                    days.Remove(change.Path);
                else
                    days[change.Path] = Before(change, days, moved)?.Then(edition.Day, edition.Id)
                        ?? new PublicationDays(edition.Day, edition.Day, edition.Id);
            }
        }

        return days.ToImmutable();
    }

    // What got another code was published since it was under the old one: kept before the old path is taken away.
    private static Dictionary<PublicPath, T> Moved<T>(Edition edition, ImmutableDictionary<PublicPath, T>.Builder known)
    {
        var moved = new Dictionary<PublicPath, T>();
        foreach (var change in edition.Changes)
        {
            if (change.From is { } from && known.TryGetValue(from, out var value))
                moved[change.Path] = value;
        }

        return moved;
    }

    private static ImmutableArray<(DateOnly Day, ObjectId Object)> VersionsBefore(
        Change change,
        ImmutableDictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>>.Builder known,
        Dictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>> moved) =>
        Before(change, known, moved) is { IsDefault: false } versions ? versions : [];

    private static T? Before<T>(
        Change change, ImmutableDictionary<PublicPath, T>.Builder known, Dictionary<PublicPath, T> moved) =>
        moved.TryGetValue(change.Path, out var before) || known.TryGetValue(change.Path, out before) ? before : default;
}
