using System.Collections.Immutable;
using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>Prepares an edition: holds a draft against what is public, and writes what differs.</summary>
internal sealed class EditionPreparing(EditionsFolder editions, StoreFiles files, ObjectFolder objects, ISaltSource salts)
{
    private readonly List<(ObjectId Id, Func<byte[]> File)> _new = [];
    private readonly List<Finding> _findings = [];
    private byte[] _buffer = [];

    /// <summary>Prepares <paramref name="draft"/>.</summary>
    /// <param name="draft">What is to be public.</param>
    /// <param name="state">What is public.</param>
    /// <param name="id">The new edition's id.</param>
    /// <param name="at">When.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    public EditionResult<PendingEdition> Prepare(EditionDraft draft, PublishedState state, EditionId id, DateTimeOffset at)
    {
        var changes = draft.Items.OrderBy(item => item.Key)
            .Select(item => ChangeOf(item.Key, item.Value, state.Find(item.Key))).OfType<Change>()
            .Select(change => draft.Moves.TryGetValue(change.Path, out var from) ? change with { From = from } : change)
            .ToImmutableArray();
        if (_findings.Count > 0)
            return new EditionResult<PendingEdition>(null, [.. _findings]);
        if (changes.IsEmpty)
            return new EditionResult<PendingEdition>(null, [Tell(EditionFindings.Unchanged, $"{draft.Items.Count} 项都与已经公开的一样。")]);
        Write(new PreparedEdition
        {
            Id = id,
            Kind = draft.Kind,
            Scope = draft.Scope,
            Reason = draft.Reason,
            Tool = draft.Tool,
            PreparedBy = draft.PreparedBy,
            Role = draft.Role,
            PreparedAt = at,
            SecondPersonDue = draft.SecondPersonDue,
            Statements = draft.Statements,
            Notes = draft.Notes,
            Changes = changes,
        }, draft.PreparedByName);
        return new EditionResult<PendingEdition>(new PendingFolder(editions).Find(id), []);
    }

    private Change? ChangeOf(PublicPath path, DraftItem item, ObjectId? live)
    {
        var after = item switch
        {
            DraftItem.Content content => live is { } id && IsSame(id, content.Bytes.Span) ? live : New(path, content.Bytes),
            DraftItem.Earlier earlier => Known(earlier.Id, path),
            _ => null,
        };
        return after == live ? null : new Change(path, live, after);
    }

    private bool IsSame(ObjectId live, ReadOnlySpan<byte> content)
    {
        var (length, problem, message) = objects.Read(live, ref _buffer, int.MaxValue);
        if (problem is not null)
            _findings.Add(Tell(problem, message));
        return length is { } read && _buffer.AsSpan(0, read).SequenceEqual(content);
    }

    private ObjectId New(PublicPath path, ReadOnlyMemory<byte> content)
    {
        var salt = salts.Next(path, content.Span);
        var id = new ObjectId(ContentHash.Of(ObjectFile.Of(salt, content.Span)));
        _new.Add((id, () => ObjectFile.Of(salt, content.Span)));
        return id;
    }

    private ObjectId Known(ObjectId id, PublicPath path)
    {
        if (!objects.Has(id))
            _findings.Add(Tell(EditionFindings.Erased, $"“{path}”的这一份已经删去。"));
        return id;
    }

    // The folder gets its name last: under the other it counts for nothing, and names what is to be taken away again.
    private void Write(PreparedEdition prepared, string? name)
    {
        var making = editions.MakingOf(prepared.Id);
        var file = Path.Combine(making, EditionsFolder.PreparedFile);
        var bytes = PreparedJson.Write(prepared);
        files.CreateFolder(editions.Objects);
        files.CreateFolder(making);
        files.Write(file, bytes);
        files.Sync([file]);
        files.SyncFolder(making);
        files.SyncFolder(editions.Pending);
        files.SyncFolder(editions.Path);
        files.SyncFolder(editions.Content);
        objects.Write(_new);
        SignatureFiles.Write(
            files, making, new Signature(prepared.PreparedBy, prepared.Role, prepared.PreparedAt, ContentHash.Of(bytes), name));
        files.MoveFolder(making, editions.PendingOf(prepared.Id));
        files.SyncFolder(editions.Pending);
    }

    private Finding Tell(FindingDefinition definition, string message) =>
        new(definition, Place.At(editions.Display(editions.Path)), message);
}
