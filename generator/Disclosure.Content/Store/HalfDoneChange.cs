using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>
/// A change that is certain (its intent is on disk) and not yet done. Doing it and finishing it after a crash are the same steps:
/// each may be done twice, and the intent goes last, so that it does not matter where a process died.
/// </summary>
internal sealed class HalfDoneChange
{
    private readonly ChangesFolder _changes;
    private readonly StoreFiles _files;
    private readonly ChangeLine _line;

    private HalfDoneChange(ChangesFolder changes, StoreFiles files, ChangeLine line)
    {
        _changes = changes;
        _files = files;
        _line = line;
    }

    /// <summary>
    /// Does the change whose intent is there, or what is left of it. The caller has the lock. Says why it can't; then it stays half
    /// done.
    /// </summary>
    public static Finding? Finish(ChangesFolder changes, StoreFiles files)
    {
        try
        {
            if (FileHash.BytesOf(changes.Intent) is not { } bytes)
                return null;
            return ChangeLine.Parse(bytes) is { } line && line.Entry.Files.All(file => ContentPath.IsUsable(file.Path))
                ? new HalfDoneChange(changes, files, line).Finish()
                : Tell(changes, "“intent”读不懂。不要改它，请把 .changes 目录交给维护人员。");
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            return Tell(changes, StoreFailure.InWords(error) + "。");
        }
    }

    private static Finding Tell(ChangesFolder changes, string message) => new(StoreFindings.HalfDone, Place.At(changes.Display), message);

    private Finding? Finish()
    {
        var log = ChangeLog.Read(_changes.Log);
        var isLogged = log.Hash == _line.Hash;
        if (log.BrokenAt is not null || (!isLogged && log.Hash != _line.Entry.Previous))
            return new Finding(StoreFindings.LogDamaged, Place.At($"{_changes.Display}/log"), "没有做完的改动与改动记录的最后一行接不上。");
        // All are looked at before one is moved: what somebody wrote by hand after the crash is not written over.
        if (_line.Entry.Files.Where((file, index) => !MayPlace(file, index)).Select(file => file.Path).ToList() is { Count: > 0 } edited)
            return Tell(_changes, $"中断以后又有人手工改动了“{string.Join("”“", edited)}”：先把手工改的另存到别处，再删去这里的，补完后核对。");
        for (var index = 0; index < _line.Entry.Files.Length; index++)
            PutInPlace(_line.Entry.Files[index], index);
        var folders = ContentPath.FoldersOf(_line.Entry.Files.Select(file => file.Path));
        foreach (var folder in folders.Select(_changes.FullPath).Where(Directory.Exists))
            _files.SyncFolder(folder);
        if (!isLogged)
            log.Append(_files, _line);
        SaveState(log);
        _files.Delete(_changes.Intent);
        _files.SyncFolder(_changes.Path);
        return null;
    }

    private bool MayPlace(ChangedFile file, int index)
    {
        // In its place already: whatever the file is now, it was changed after that.
        if (file.After is not null && !File.Exists(_changes.Staged(index)))
            return true;
        var now = FileHash.OfFile(_changes.FullPath(file.Path));
        return now is null || now == file.Before || now == file.After;
    }

    private void PutInPlace(ChangedFile file, int index)
    {
        var target = _changes.FullPath(file.Path);
        var staged = _changes.Staged(index);
        if (file.After is null)
        {
            if (File.Exists(target))
                _files.Delete(target);
        }
        else if (File.Exists(staged))
        {
            _files.CreateFolder(Path.GetDirectoryName(target)!);
            _files.Move(staged, target);
        }
    }

    // A state that is not that before the change is left for the next writer, who looks at all files then.
    private void SaveState(ChangeLog log)
    {
        if (ContentState.Load(_changes.State) is not { } state || state.LogHash != _line.Entry.Previous)
            return;
        foreach (var file in _line.Entry.Files)
        {
            if (file.After is null)
                state.Files.Remove(file.Path);
            else
                state.Files[file.Path] = StateOf(file.Path, file.After);
        }

        state.Save(_files, _changes, log);
    }

    // Looked at before it is hashed: whoever changes it by hand meanwhile, the next writer sees it.
    private FileState StateOf(string path, string hash)
    {
        var info = new FileInfo(_changes.FullPath(path));
        if (!info.Exists)
            return FileState.Unsure(hash);
        var state = FileState.Of(info, hash);
        return FileHash.OfFile(info.FullName) == hash ? state : FileState.Unsure(hash);
    }
}
