using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Tests.Corrections;

/// <summary>Editions made by hand: records by path, kept in memory. An object is named by what it is, as the real ones are.</summary>
internal sealed class MadeUpHistory(Func<UnitCode, string?> nameOf)
{
    private readonly Dictionary<ObjectId, IDisclosureRecord?> _objects = [];
    private readonly HashSet<ObjectId> _erased = [];
    private readonly List<Edition> _editions = [];

    /// <summary>The editions so far.</summary>
    public EditionHistory History => new([.. _editions]);

    /// <summary>Releases an edition: each path with the record that stands there from then on; nothing where it is taken down.</summary>
    public Edition Release(
        string at, ReleaseKind kind, ReleaseScope scope, string? reason,
        params IReadOnlyCollection<(string Path, IDisclosureRecord? Record)> changes)
    {
        var state = History.State;
        var made = changes.Select(change => new Change(
            new PublicPath(change.Path), state.Find(new PublicPath(change.Path)), change.Record is { } record ? Keep(record) : null));
        return Add(at, kind, scope, reason, [.. made]);
    }

    /// <summary>Releases an edition that changes a text of the site, whose words matter to nobody here.</summary>
    public Edition ReleaseText(string at, string path, string words)
    {
        var id = new ObjectId(ContentHash.Of(Encoding.UTF8.GetBytes(words)));
        _objects[id] = null;
        var change = new Change(new PublicPath(path), History.State.Find(new PublicPath(path)), id);
        return Add(at, ReleaseKind.Publication, new ReleaseScope.OfSite(), null, [change]);
    }

    /// <summary>Releases an edition with a note on what is released, changed or not.</summary>
    public Edition Note(
        string at, ReleaseScope scope, string path, string about,
        params IReadOnlyCollection<(string Path, IDisclosureRecord? Record)> changes)
    {
        var edition = Release(at, ReleaseKind.Publication, scope, null, changes);
        var unit = scope is ReleaseScope.OfUnits units ? units.Codes[0] : (UnitCode?)null;
        return _editions[^1] = edition with { Notes = [new PublicNote(new PublicPath(path), unit, about, "批复的表就是这样")] };
    }

    /// <summary>Says who signed the newest edition by name.</summary>
    public void Name(string person, string name) => _editions[^1] = _editions[^1] with
    {
        Signatures = [.. _editions[^1].Signatures.Select(one => one.Person == person ? one with { Name = name } : one)],
    };

    /// <summary>Takes a path down at once on one person's word, and erases what stood there from all editions.</summary>
    public Edition Erase(string at, string reason, string due, string path)
    {
        var old = History.State.Find(new PublicPath(path))!.Value;
        var edition = Add(
            at, ReleaseKind.Withdrawal, new ReleaseScope.OfRecords([new PublicPath(path)]), reason,
            [new Change(new PublicPath(path), old, null)]);
        _erased.Add(old);
        _editions[^1] = edition with
        {
            SecondPersonDue = DateTimeOffset.Parse(due, CultureInfo.InvariantCulture),
            Signatures = [edition.Signatures[0]],
        };
        return _editions[^1];
    }

    /// <summary>The editions as pages tell them.</summary>
    public ReleasedEditions Tell()
    {
        var history = History;
        return EditionTelling.Tell(history, (edition, path) => Read(history, edition, path));
    }

    /// <summary>What is published now.</summary>
    public IEnumerable<IDisclosureRecord> Records => History.State.Live.Values.Select(id => _objects[id]).OfType<IDisclosureRecord>();

    private ReleasedObject? Read(EditionHistory history, EditionId edition, PublicPath path)
    {
        if (history.StateAt(edition)!.Find(path) is not { } id)
            return null;
        // Of what was erased the path is all that is left.
        if (_erased.Contains(id))
            return new ReleasedObject(path.Value, null, null, IsErased: true);
        var record = _objects[id];
        var title = record is null ? path.Value : RecordSubjects.Of(record, nameOf);
        return new ReleasedObject(title, record?.Key, record);
    }

    private ObjectId Keep(IDisclosureRecord record)
    {
        var id = new ObjectId(ContentHash.Of(Encoding.UTF8.GetBytes($"{record.Key} {RecordHash.Of(record)}")));
        _objects[id] = record;
        return id;
    }

    private Edition Add(string at, ReleaseKind kind, ReleaseScope scope, string? reason, ImmutableArray<Change> changes)
    {
        var moment = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        var day = DateOnly.FromDateTime(moment.DateTime);
        var id = new EditionId(day, _editions.Count(edition => edition.Id.Day == day) + 1);
        var prepared = ContentHash.Of(Encoding.UTF8.GetBytes(id.ToString()));
        var edition = new Edition
        {
            Id = id,
            Previous = _editions.Count == 0 ? null : prepared,
            At = moment,
            Kind = kind,
            Scope = scope,
            Reason = reason,
            Changes = changes,
            State = History.State.Apply(id, changes).Hash,
            Format = 1,
            Tool = "disclosure 1.0",
            Signatures =
            [
                new Signature("zhang", "编制", moment.AddHours(-2), prepared),
                new Signature("li", "审核", moment.AddMinutes(-5), prepared),
            ],
        };
        _editions.Add(edition);
        return edition;
    }
}
