using System.IO.Hashing;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// The files of the state in the data folder. LiteDB does not notice a flipped byte, nor what a power cut did to it, so that
/// a state is trusted only where it was closed properly and its files are what they were then; else it is made anew.
/// </summary>
/// <param name="folder">The data folder.</param>
/// <param name="open">Opens a file under LiteDB.</param>
internal sealed class StateFolder(string folder, Func<string, FileStream> open)
{
    private readonly string _data = Path.Combine(folder, "state.db");
    private readonly string _log = Path.Combine(folder, "state-log.db");
    private readonly string _seen = Path.Combine(folder, "state-seen.bin");
    private readonly string _closed = Path.Combine(folder, "state-closed.txt");

    /// <summary>Whether anything of a state is there.</summary>
    public bool HasAny => File.Exists(_data);

    /// <summary>
    /// Opens the state as it was closed; nothing where it can't be trusted. It counts as closed until <see cref="Begin"/>.
    /// </summary>
    /// <exception cref="StoreUnavailableException">A newer program closed it.</exception>
    public LiteState? Open(UInt128 journal)
    {
        if (!File.Exists(_closed) || StateEnd.Read(File.ReadAllText(_closed)) is not { } end)
            return null;
        if (end.Version > StateEnd.Current)
            throw Newer(end.Version, StateEnd.Current);
        if (!File.Exists(_data) || !File.Exists(_seen) || end.Digest != Fingerprint()
            || SeenFilter.Read(File.ReadAllBytes(_seen)) is not { } seen)
            return null;

        var state = Make(seen, journal);
        if (state.Shape <= LiteState.CurrentShape)
            return state;
        state.Dispose();
        throw Newer(state.Shape, LiteState.CurrentShape);
    }

    /// <summary>From here on it counts as not closed, whatever happens.</summary>
    public void Begin()
    {
        File.Delete(_closed);
        Journal.FolderSync.Sync(folder);
    }

    /// <summary>The files of the state that are there, by name.</summary>
    public IReadOnlyList<string> Files =>
        [.. new[] { _closed, _data, _log, _seen }.Where(file => File.Exists(file)).Select(file => Path.GetFileName(file))];

    /// <summary>Removes the files of the state in a folder: it is made anew.</summary>
    public static void Remove(string folder)
    {
        var files = new StateFolder(folder, path => throw new InvalidOperationException($"{path} is not to be opened."));
        files.Remove();
    }

    /// <summary>Makes an empty state in the place of what is there.</summary>
    public LiteState Create(UInt128 journal)
    {
        Remove();
        return Make(new SeenFilter(), journal);
    }

    /// <summary>Closes the state so that it is trusted when it is opened.</summary>
    /// <exception cref="IOException">It could not be written: it will be made anew.</exception>
    public void Close(LiteState state)
    {
        state.Close();
        using (var seen = File.Create(_seen))
        {
            seen.Write(SeenFilter.Header);
            seen.Write(state.Seen);
            seen.Flush(flushToDisk: true);
        }

        PrivateFile.Narrow(_seen);
        var end = StateEnd.Of(state, Fingerprint());
        using var closed = new FileStream(_closed, FileMode.Create, FileAccess.Write);
        PrivateFile.Narrow(_closed);
        closed.Write(end.ToBytes());
        closed.Flush(flushToDisk: true);
    }

    private LiteState Make(SeenFilter seen, UInt128 journal)
    {
        var data = open(_data);
        try
        {
            var log = open(_log);
            PrivateFile.Narrow(_data);
            PrivateFile.Narrow(_log);
            return new LiteState(data, log, seen, journal);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    private static StoreUnavailableException Newer(int version, int known) =>
        new($"状态库的格式版本是 {version}，本程序认识到 {known}：数据由更新的版本写过，请升级反馈服务。没有改动任何文件。");

    private void Remove()
    {
        foreach (var file in new[] { _closed, _data, _log, _seen })
            File.Delete(file);
    }

    private string Fingerprint()
    {
        var hash = new XxHash128();
        foreach (var file in new[] { _data, _log, _seen })
        {
            using var stream = File.OpenRead(file);
            hash.Append(BitConverter.GetBytes(stream.Length));
            hash.Append(stream);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
