using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// What was published from a content folder: <c>editions</c> in it, which nothing else writes. Reading takes no lock and writes
/// nothing. Acts take the lock of the <see cref="ContentStore"/>, so that publishing and importing exclude each other; they are not
/// in its log, as editions have a chain of hashes of their own.
/// <code>
/// editions/HEAD                          newest id and the hash of its manifest; its renaming commits
/// editions/objects/ab/abcd…              "disclosure-object/1 SALT\n" and what was published; named by the hash of both
/// editions/ID/prepared.json              what was signed
/// editions/ID/signature-PERSON.json      who stood for it
/// editions/ID/manifest.json              the edition, with the hash of the manifest before it and of prepared.json
/// editions/pending/ID/                   prepared, not released
/// </code>
/// How it holds over a crash: what is prepared has another name (<c>ID.making</c>) until it is whole; a release writes
/// <c>HEAD.part</c>, then the manifest, gives the folder its place, and renames HEAD last. Whoever acts next takes back what is half
/// done: HEAD alone says what is published.
/// </summary>
public sealed class EditionStore
{
    private const string DefaultAuthor = "disclosure";
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly EditionsFolder _editions;
    private readonly TimeProvider _time;
    private readonly StoreFiles _files;
    private readonly ISaltSource _salts;
    private readonly ObjectFolder _objects;

    private EditionStore(string folder, TimeProvider time, StoreFiles files, ISaltSource salts)
    {
        (_editions, _time, _files, _salts) = (new EditionsFolder(folder), time, files, salts);
        _objects = new ObjectFolder(_editions, files);
    }

    /// <summary>The editions of a content folder, which need not be there yet. Nothing is touched.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="salts">What gives salts; random ones where nothing is said, as everywhere but in the demonstration.</param>
    public static EditionStore Open(string folder, TimeProvider time, ISaltSource? salts = null) =>
        Open(folder, time, StoreFiles.Disk, salts);

    /// <summary>Those on another disk, for tests.</summary>
    internal static EditionStore Open(string folder, TimeProvider time, StoreFiles files, ISaltSource? salts = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(time);
        return new EditionStore(folder, time, files, salts ?? new RandomSalts());
    }

    /// <summary>
    /// The editions, each held against the hash that the next one has of it. Objects are held against theirs when they are read.
    /// </summary>
    public EditionsReading Read() => new EditionReader(_editions).Read();

    /// <summary>
    /// What is damaged of all that was published and prepared, down to each object; empty where nothing is. It reads every file.
    /// </summary>
    public ImmutableArray<Finding> Verify() => new EditionVerification(_editions, _objects).Verify();

    /// <summary>The editions that are prepared and not released, in the order of their ids.</summary>
    public ImmutableArray<PendingEdition> Pending() => [.. new PendingFolder(_editions).All()];

    /// <summary>The prepared edition of an id; nothing where there is none.</summary>
    public PendingEdition? FindPending(EditionId id) => new PendingFolder(_editions).Find(id);

    /// <summary>What was prepared of a released edition, with what was stated; nothing where there is none of the id.</summary>
    public PreparedEdition? FindPrepared(EditionId id) =>
        Format.PreparedJson.Read(FileHash.BytesOf(Path.Combine(_editions.Released(id), EditionsFolder.PreparedFile)) ?? []);

    /// <summary>Whether an object is there: one that was taken down may have been deleted.</summary>
    public bool HasObject(ObjectId id) => _objects.Has(id);

    /// <summary>What was published as an object.</summary>
    public ObjectReading ReadObject(ObjectId id)
    {
        if (!HasObject(id) && Read().History is { } history && Erasure.Allowed(history).Contains(id))
            return new ObjectReading(null, null);
        byte[] buffer = [];
        var (length, problem, message) = _objects.Read(id, ref buffer, int.MaxValue);
        return length is { } read
            ? new ObjectReading(buffer[..read], null)
            : new ObjectReading(null, new Finding(problem!, Place.At(_editions.Display(_editions.ObjectOf(id))), message));
    }

    /// <summary>Reads an object into a buffer, held against its name.</summary>
    internal FileBytes ReadObject(ObjectId id, ref byte[] buffer, int most) => _objects.Read(id, ref buffer, most);

    /// <summary>The id that the next prepared edition will have.</summary>
    public EditionId NextId()
    {
        var day = DateOnly.FromDateTime(Now().DateTime);
        var ofDay = _editions.ReleasedIds().Concat(_editions.PendingIds()).Where(id => id.Day == day);
        var last = ofDay.Select(id => id.Number).Append(0).Max();
        return new EditionId(day, last + 1);
    }

    /// <summary>
    /// Prepares an edition of what in <paramref name="draft"/> differs from what is public. Readers see nothing of it. Where nothing
    /// differs, it says so (<see cref="EditionFindings.Unchanged"/>).
    /// </summary>
    /// <exception cref="ArgumentException">A path or the person's id can't be the name of a file.</exception>
    public EditionResult<PendingEdition> Prepare(EditionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        CheckPerson(draft.PreparedBy);
        if (draft.Items.Keys.FirstOrDefault(path => !ContentPath.IsUsable(path.Value)) is { Value: not null } path)
            throw new ArgumentException($"Nothing can be published at '{path}'.", nameof(draft));
        return Act(draft.PreparedBy, history => new EditionPreparing(_editions, _files, _objects, _salts)
            .Prepare(draft, history.State, NextId(), Now()));
    }

    /// <summary>
    /// Adds that a person stands for a prepared edition; or for a withdrawal that was released on one person's word.
    /// </summary>
    /// <param name="id">The edition.</param>
    /// <param name="signature">Who, when, and the hash of what they saw (<see cref="PendingEdition.Hash"/>).</param>
    /// <exception cref="ArgumentException">The person's id can't be a part of a file's name.</exception>
    public EditionResult<Signature> Sign(EditionId id, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        CheckPerson(signature.Person);
        return Act(signature.Person, history =>
        {
            var (folder, place) = FolderToSign(id, history);
            if (folder is null)
                return Refused<Signature>(EditionFindings.NotPending, place, $"没有预备的版次 {id}。");
            var prepared = ContentHash.Of(FileHash.BytesOf(Path.Combine(folder, EditionsFolder.PreparedFile)) ?? []);
            var (signatures, damage) = SignatureFiles.Read(_editions, folder, prepared);
            if (damage is not null)
                return new EditionResult<Signature>(null, [damage]);
            if (signatures.Any(signed => signed.Signature.Person == signature.Person))
                return Refused<Signature>(EditionFindings.AlreadySigned, place, $"“{signature.Person}”已经签过。");
            if (signature.Prepared != prepared)
                return Refused<Signature>(EditionFindings.OtherSigned, place, $"“{signature.Person}”看的不是现在的 prepared.json。");
            SignatureFiles.Write(_files, folder, signature);
            return new EditionResult<Signature>(signature, []);
        });
    }

    /// <summary>Keeps with a prepared edition why it could not be released. It can be tried again.</summary>
    public EditionResult<PendingEdition> MarkFailed(EditionId id, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return Act(DefaultAuthor, _ =>
        {
            if (FindPending(id) is not { } pending)
                return NotPending<PendingEdition>(id);
            var path = Path.Combine(_editions.PendingOf(id), EditionsFolder.FailureFile);
            var failure = new ReleaseFailure(Now(), why);
            _files.Write(ChangesFolder.Beside(path), Format.FailureJson.Write(failure));
            _files.Sync([ChangesFolder.Beside(path)]);
            _files.Move(ChangesFolder.Beside(path), path);
            _files.SyncFolder(_editions.PendingOf(id));
            return new EditionResult<PendingEdition>(pending with { Failure = failure }, []);
        });
    }

    /// <summary>Takes a prepared edition away, with the objects that nothing else names.</summary>
    public EditionResult<PendingEdition> Discard(EditionId id) => Act(DefaultAuthor, history =>
    {
        if (FindPending(id) is not { } pending)
            return NotPending<PendingEdition>(id);
        _files.MoveFolder(_editions.PendingOf(id), _editions.MakingOf(id));
        _files.SyncFolder(_editions.Pending);
        Recovery.UndoPreparing(history);
        return new EditionResult<PendingEdition>(pending, []);
    });

    /// <summary>What a prepared edition would still change of what is public: see <see cref="Release"/>.</summary>
    public ImmutableArray<Change> EffectiveChanges(PreparedEdition prepared, PublishedState state) =>
        new EditionReleasing(_editions, _files, _objects).Effective(prepared, state);

    /// <summary>
    /// Releases a prepared edition: from here its changes are public. Who has to stand for it is asked before, by the caller.
    /// </summary>
    /// <param name="id">The edition.</param>
    /// <param name="at">When it becomes public: not before the edition before it.</param>
    public EditionResult<Edition> Release(EditionId id, DateTimeOffset at)
    {
        at = WholeSeconds(at);
        return Act(DefaultAuthor, history =>
        {
            if (FindPending(id) is not { } pending)
                return NotPending<Edition>(id);
            var releasing = new EditionReleasing(_editions, _files, _objects);
            var objections = releasing.Objections(pending, history, at);
            if (!objections.IsEmpty)
                return new EditionResult<Edition>(null, objections);
            try
            {
                return new EditionResult<Edition>(releasing.Release(pending, history, at), []);
            }
            catch (Exception error) when (StoreFailure.IsOfTheDisk(error) && releasing.IsHead(id))
            {
                // Only to make HEAD's new name safe failed: readers see the edition.
                return new EditionResult<Edition>(Read().History?.Find(id), []);
            }
        });
    }

    /// <summary>
    /// Deletes objects that a withdrawal took down (<see cref="Erasure.Allowed(EditionHistory)"/>), with their salts: nothing then
    /// tells what they held. All or none where one must not be deleted.
    /// </summary>
    public EditionResult<EditionHistory> Erase(IReadOnlyCollection<ObjectId> objects)
    {
        ArgumentNullException.ThrowIfNull(objects);
        return Act(DefaultAuthor, history =>
        {
            var allowed = Erasure.Allowed(history);
            var refused = objects.Where(id => !allowed.Contains(id))
                .Select(id => new Finding(
                    EditionFindings.NotErasable, Place.At(_editions.Display(_editions.ObjectOf(id))), "没有撤下，或者正在公开。"));
            if (refused.ToImmutableArray() is { IsEmpty: false } findings)
                return new EditionResult<EditionHistory>(null, findings);
            _objects.Delete(objects);
            return new EditionResult<EditionHistory>(history, []);
        });
    }

    private EditionRecovery Recovery => new(_editions, _files, _objects);

    private EditionResult<T> Act<T>(string author, Func<EditionHistory, EditionResult<T>> act)
        where T : class
    {
        var changes = new ChangesFolder(_editions.Content);
        try
        {
            changes.Make(_files);
            using var lease = WriterLease.TryTake(changes, _files, new LockHolder(author, Environment.ProcessId, Now().ToUniversalTime()));
            if (lease is null)
            {
                var holder = LockHolder.InWords(LockHolder.Read(changes.Holder), _time.LocalTimeZone);
                return Refused<T>(StoreFindings.Busy, changes.Display, $"{holder}正在改动内容目录。");
            }

            Recovery.UndoRelease();
            var (history, damage) = Read();
            if (history is null)
                return new EditionResult<T>(null, [damage!]);
            Recovery.UndoPreparing(history);
            return act(history);
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            return Refused<T>(StoreFindings.Unwritable, _editions.Display(_editions.Path), StoreFailure.InWords(error) + "。");
        }
    }

    private (string? Folder, string Place) FolderToSign(EditionId id, EditionHistory history)
    {
        var pending = _editions.PendingOf(id);
        var folder = Directory.Exists(pending) ? pending : history.Find(id)?.SecondPersonDue is null ? null : _editions.Released(id);
        return (folder, _editions.Display(folder ?? pending));
    }

    private EditionResult<T> NotPending<T>(EditionId id)
        where T : class => Refused<T>(EditionFindings.NotPending, _editions.Display(_editions.PendingOf(id)), $"没有预备的版次 {id}。");

    private static EditionResult<T> Refused<T>(FindingDefinition definition, string place, string message)
        where T : class => new(null, [new Finding(definition, Place.At(place), message)]);

    private static void CheckPerson(string person)
    {
        if (string.IsNullOrWhiteSpace(person) || person.Contains('/') || PortableName.Objection(person) is not null)
            throw new ArgumentException($"'{person}' can't be a part of a file's name.", nameof(person));
    }

    private DateTimeOffset Now() => WholeSeconds(_time.GetUtcNow());

    private static DateTimeOffset WholeSeconds(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds()).ToOffset(China);
}
