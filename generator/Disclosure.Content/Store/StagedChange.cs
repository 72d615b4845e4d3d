namespace Disclosure.Content.Store;

/// <summary>Writes what makes a change certain: its new files aside, then its intent.</summary>
internal static class StagedChange
{
    /// <summary>Returns when the change is certain, also over a power cut. Where it throws, it is so only if the intent is there.</summary>
    /// <param name="changes">The folder.</param>
    /// <param name="files">The disk.</param>
    /// <param name="line">The line that the log will have.</param>
    /// <param name="texts">The new bytes of each file; nothing for one that goes.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static void Write(ChangesFolder changes, StoreFiles files, ChangeLine line, IReadOnlyDictionary<string, byte[]?> texts)
    {
        files.CreateFolder(changes.Stage);
        var staged = new List<string>();
        for (var index = 0; index < line.Entry.Files.Length; index++)
        {
            if (texts[line.Entry.Files[index].Path] is not { } bytes)
                continue;
            staged.Add(changes.Staged(index));
            files.Write(staged[^1], bytes);
        }

        if (staged.Count > 0)
            files.Sync(staged);
        files.SyncFolder(changes.Stage);
        WriteIntent(changes, files, line);
    }

    private static void WriteIntent(ChangesFolder changes, StoreFiles files, ChangeLine line)
    {
        var beside = ChangesFolder.Beside(changes.Intent);
        files.Write(beside, line.Bytes);
        files.Sync([beside]);
        // The names of the stage and the log before that of the intent, which speaks of both.
        files.SyncFolder(changes.Path);
        files.Move(beside, changes.Intent);
        files.SyncFolder(changes.Path);
    }
}
