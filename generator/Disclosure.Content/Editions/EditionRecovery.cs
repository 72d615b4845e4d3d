using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// Undoes what a process that died left of an act of publishing. The caller has the lock. Each step may be done twice, and what tells
/// that there is something to undo goes last, so that it does not matter where this dies itself.
/// </summary>
internal sealed class EditionRecovery(EditionsFolder editions, StoreFiles files, ObjectFolder objects)
{
    /// <summary>Puts a release back that was killed before HEAD moved: it is pending still.</summary>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public void UndoRelease()
    {
        if (FileHash.BytesOf(editions.NextHead) is not { } bytes)
            return;

        // A next HEAD that can't be read was killed while it was written: nothing was moved yet.
        if (HeadFile.Read(bytes)?.Id is { } id)
        {
            if (Directory.Exists(editions.Released(id)) && !IsReleased(id))
            {
                files.MoveFolder(editions.Released(id), editions.PendingOf(id));
                files.SyncFolder(editions.Path);
                files.SyncFolder(editions.Pending);
            }

            var manifest = Path.Combine(editions.PendingOf(id), EditionsFolder.ManifestFile);
            if (File.Exists(manifest))
                files.Delete(manifest);
        }

        files.Delete(editions.NextHead);
        files.SyncFolder(editions.Path);
    }

    /// <summary>Takes away what was being prepared or discarded, with the objects that nothing else names.</summary>
    /// <param name="history">What was published.</param>
    /// <exception cref="IOException">A file can't be read or deleted.</exception>
    public void UndoPreparing(EditionHistory history)
    {
        var making = editions.MakingIds();
        if (making.Count == 0)
            return;
        var named = history.Editions.SelectMany(edition => edition.Changes)
            .Concat(new PendingFolder(editions).All().SelectMany(pending => pending.Prepared?.Changes ?? []))
            .Select(change => change.After).OfType<ObjectId>().ToHashSet();
        foreach (var id in making)
            TakeAway(editions.MakingOf(id), named);
        files.SyncFolder(editions.Pending);
    }

    // The file that names the objects goes last.
    private void TakeAway(string folder, HashSet<ObjectId> named)
    {
        var prepared = Path.Combine(folder, EditionsFolder.PreparedFile);
        if (FileHash.BytesOf(prepared) is { } bytes && PreparedJson.Read(bytes) is { } made)
            objects.Delete(made.Changes.Select(change => change.After).OfType<ObjectId>().Where(id => !named.Contains(id)));
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => file != prepared).Order(StringComparer.Ordinal).ToList())
            files.Delete(file);
        files.Delete(prepared);
        files.DeleteFolder(folder);
    }

    private bool IsReleased(EditionId id) => HeadFile.Read(FileHash.BytesOf(editions.Head) ?? [])?.Id == id;
}
