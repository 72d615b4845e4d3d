using System.IO.Hashing;

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

    /// <summary>Opens the state as it was closed; nothing where it can't be trusted.</summary>
    public LiteState? Open(UInt128 journal)
    {
        if (!File.Exists(_closed) || !File.Exists(_data) || !File.Exists(_seen) || File.ReadAllText(_closed) != Fingerprint())
            return null;

        // From here on it counts as not closed, whatever happens.
        File.Delete(_closed);
        Journal.FolderSync.Sync(folder);
        return SeenFilter.Read(File.ReadAllBytes(_seen)) is { } seen ? Make(seen, journal) : null;
    }

    /// <summary>Makes an empty state in the place of what is there.</summary>
    public LiteState Create(UInt128 journal)
    {
        foreach (var file in new[] { _closed, _data, _log, _seen })
            File.Delete(file);
        return Make(new SeenFilter(), journal);
    }

    /// <summary>Closes the state so that it is trusted when it is opened.</summary>
    /// <exception cref="IOException">It could not be written: it will be made anew.</exception>
    public void Close(LiteState state)
    {
        state.Close();
        using (var seen = File.Create(_seen))
        {
            seen.Write(state.Seen);
            seen.Flush(flushToDisk: true);
        }

        var fingerprint = Fingerprint();
        using var closed = new FileStream(_closed, FileMode.Create, FileAccess.Write);
        closed.Write(System.Text.Encoding.ASCII.GetBytes(fingerprint));
        closed.Flush(flushToDisk: true);
    }

    private LiteState Make(SeenFilter seen, UInt128 journal)
    {
        var data = open(_data);
        try
        {
            return new LiteState(data, open(_log), seen, journal);
        }
        catch
        {
            data.Dispose();
            throw;
        }
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
