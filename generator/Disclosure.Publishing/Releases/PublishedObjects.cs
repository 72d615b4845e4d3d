using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Approvals;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// What stood at a path after any edition, as a record. What is still public is taken from the reading of it; only what was superseded
/// is read again.
/// </summary>
internal sealed class PublishedObjects
{
    private const string RecordEnding = ".yaml";

    private readonly EditionStore _store;
    private readonly EditionHistory _history;
    private readonly ContentReading _live;
    private readonly FrozenDictionary<string, IDisclosureRecord> _byPath;
    private readonly ImmutableHashSet<ObjectId> _erased;
    private readonly FrozenDictionary<string, RecordKey> _scans;
    private readonly Dictionary<EditionId, PublishedState> _states = [];
    private readonly Dictionary<(ObjectId, PublicPath), ReleasedObject> _read = [];

    public PublishedObjects(EditionStore store, EditionHistory history, ContentReading live)
    {
        (_store, _history, _live) = (store, history, live);
        _byPath = live.Records.All
            .Select(record => (Path: live.PathOf(record.Key), Record: record))
            .Where(pair => pair.Path is not null)
            .ToFrozenDictionary(pair => pair.Path!, pair => pair.Record, StringComparer.Ordinal);
        _erased = Erasure.Allowed(history);
        _scans = live.Scans.ToFrozenDictionary(scan => scan.Path, scan => scan.Act, StringComparer.Ordinal);
        var state = PublishedState.Empty;
        foreach (var edition in history.Editions)
            _states[edition.Id] = state = state.Apply(edition.Id, edition.Changes);
    }

    /// <summary>All editions as pages tell them.</summary>
    public ReleasedEditions Tell() => EditionTelling.Tell(_history, Find);

    /// <summary>What stood at a path after an edition; nothing where nothing did, or it can't be read.</summary>
    private ReleasedObject? Find(EditionId edition, PublicPath path)
    {
        if (_states[edition].Find(path) is not { } id)
            return null;
        if (_history.State.Find(path) == id && IsOneRecord(path))
            return OfLive(path);
        if (!_read.TryGetValue((id, path), out var found))
            _read[(id, path)] = found = Read(id, path);
        return found;
    }

    // A row of a register is read for itself: what is read of all is the whole register.
    private static bool IsOneRecord(PublicPath path) => !SurveyRowPath.Is(path);

    private ReleasedObject? OfLive(PublicPath path)
    {
        if (_byPath.TryGetValue(path.Value, out var record))
            return new ReleasedObject(TitleOf(record), record.Key, record);
        return OfText(path, _byPath.GetValueOrDefault(RecordBeside(path)));
    }

    private ReleasedObject Read(ObjectId id, PublicPath path)
    {
        // What a withdrawal allows to delete counts as deleted from that edition on: its site is made before, and says what all later say.
        var content = _erased.Contains(id) ? null : _store.ReadObject(id).Content;
        var beside = _byPath.GetValueOrDefault(RecordBeside(path));
        if (content is not { } bytes)
            return OfText(path, _byPath.GetValueOrDefault(path.Value) ?? beside) with { IsErased = true };
        var source = new MemorySource(
            new EditionSource(_store, EditionHistory.Empty), new Dictionary<PublicPath, ReadOnlyMemory<byte>?> { [path] = bytes },
            default, _live.Records.AsOf);
        var record = ContentReader.Read(source, _live.Records.AsOf).Records.All.FirstOrDefault();
        return record switch
        {
            null => OfText(path, beside),
            SurveyRegister { Surveys: [var survey] } => new ReleasedObject($"{survey.Year}年满意度调查（{survey.Id}）登记", null, record),
            _ => new ReleasedObject(TitleOf(record), record.Key, record),
        };
    }

    private ReleasedObject OfText(PublicPath path, IDisclosureRecord? beside)
    {
        var record = _scans.TryGetValue(path.Value, out var act) ? _live.Records.Find(act) : beside;
        return record is ApprovalAct approval
            ? new ReleasedObject(RecordSubjects.OfScan(TitleOf(approval)), approval.Key, null)
            : new ReleasedObject(path.Value, record?.Key, null);
    }

    private string TitleOf(IDisclosureRecord record) => RecordSubjects.Of(record, _live.Records);

    private static string RecordBeside(PublicPath path)
    {
        var name = path.Value.LastIndexOf('/') + 1;
        var dot = path.Value.IndexOf('.', name);
        return (dot < 0 ? path.Value : path.Value[..dot]) + RecordEnding;
    }
}
