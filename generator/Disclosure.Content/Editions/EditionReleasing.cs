using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>Releases a prepared edition: everything is in place and safe before HEAD takes its name, and that alone counts.</summary>
internal sealed class EditionReleasing(EditionsFolder editions, StoreFiles files, ObjectFolder objects)
{
    /// <summary>Why a prepared edition can't be released now; empty where it can.</summary>
    public ImmutableArray<Finding> Objections(PendingEdition pending, EditionHistory history, DateTimeOffset at)
    {
        if (pending.Damage is { } damage)
            return [damage];
        var changes = Effective(pending.Prepared!, history.State);
        var place = Place.At(editions.Display(editions.PendingOf(pending.Id)));
        var findings = history.State.Conflicts(changes).GroupBy(change => LastOf(history, change.Path))
            .Select(conflicts => new Finding(EditionFindings.Conflict, place, Conflict(conflicts.Key, conflicts))).ToList();
        if (history.Head is { } head && at < head.At)
            findings.Add(new Finding(EditionFindings.Backwards, place, $"这次是 {InChina(at)}，版次 {head.Id} 是 {InChina(head.At)}。"));
        byte[] buffer = [];
        findings.AddRange(changes.Select(change => change.After).OfType<ObjectId>()
            .Select(id => objects.Read(id, ref buffer, int.MaxValue))
            .Where(bytes => bytes.Problem is not null)
            .Select(bytes => new Finding(bytes.Problem!, place, bytes.Message)));
        return [.. findings];
    }

    /// <summary>
    /// What of a prepared edition is still to be done: what another edition has published meanwhile just as it is here, an approval that
    /// goes along with each, is done.
    /// </summary>
    public ImmutableArray<Change> Effective(PreparedEdition prepared, PublishedState state) =>
        [.. prepared.Changes.Where(change => state.Find(change.Path) == change.Before || !IsDone(change, state))];

    /// <summary>Releases it.</summary>
    /// <param name="pending">What was prepared, without objections.</param>
    /// <param name="history">What was published.</param>
    /// <param name="at">When.</param>
    /// <exception cref="IOException">A file can't be written. Where HEAD names the edition nevertheless, it is released.</exception>
    public Edition Release(PendingEdition pending, EditionHistory history, DateTimeOffset at)
    {
        var (id, folder) = (pending.Id, editions.PendingOf(pending.Id));
        var edition = EditionOf(pending, history, at);
        var signed = SignatureFiles.Read(editions, folder, pending.Hash).Signatures
            .Select(file => new SignedJson(file.Signature.Role, file.Signature.At, file.File.ToString(), file.Signature.Name));
        var manifest = ManifestJson.Write(edition, pending.Hash, signed);
        var next = new HeadFile(id, ContentHash.Of(manifest));

        // The next HEAD first: it tells what to undo.
        files.Write(editions.NextHead, next.ToBytes());
        files.Sync([editions.NextHead]);
        files.SyncFolder(editions.Path);
        var path = Path.Combine(folder, EditionsFolder.ManifestFile);
        files.Write(path, manifest);
        files.Sync([path]);
        files.SyncFolder(folder);
        files.MoveFolder(folder, editions.Released(id));
        files.SyncFolder(editions.Pending);
        files.SyncFolder(editions.Path);
        files.Move(editions.NextHead, editions.Head);
        files.SyncFolder(editions.Path);
        return edition;
    }

    /// <summary>Whether HEAD names an edition.</summary>
    public bool IsHead(EditionId id) => HeadFile.Read(FileHash.BytesOf(editions.Head) ?? [])?.Id == id;

    private Edition EditionOf(PendingEdition pending, EditionHistory history, DateTimeOffset at)
    {
        var prepared = pending.Prepared!;
        var changes = Effective(prepared, history.State);
        return new Edition
        {
            Id = pending.Id,
            Previous = HeadFile.Read(FileHash.BytesOf(editions.Head) ?? [])?.Manifest,
            At = at,
            Kind = prepared.Kind,
            Scope = prepared.Scope,
            Reason = prepared.Reason,
            Notes = prepared.Notes,
            Changes = changes,
            State = history.State.Apply(pending.Id, changes).Hash,
            Format = EditionJson.Newest,
            Tool = prepared.Tool,
            Signatures = pending.Signatures,
            SecondPersonDue = prepared.SecondPersonDue,
        };
    }

    private bool IsDone(Change change, PublishedState state) =>
        (change.After, state.Find(change.Path)) switch
        {
            (null, null) => true,
            ({ } after, { } live) => ContentOf(after) is { } wanted && ContentOf(live) is { } there && wanted.AsSpan().SequenceEqual(there),
            _ => false,
        };

    private byte[]? ContentOf(ObjectId id)
    {
        byte[] buffer = [];
        return objects.Read(id, ref buffer, int.MaxValue).Length is { } length ? buffer[..length] : null;
    }

    private static Edition? LastOf(EditionHistory history, PublicPath path) =>
        history.Editions.LastOrDefault(edition => edition.Changes.Any(change => change.Path == path));

    private static string Conflict(Edition? edition, IEnumerable<Change> changes)
    {
        var paths = string.Join("”“", changes.Select(change => change.Path));
        return edition is null ? $"“{paths}”没有公开。" : $"“{paths}”已由版次 {edition.Id} 改动。";
    }

    private static string InChina(DateTimeOffset time) =>
        time.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
