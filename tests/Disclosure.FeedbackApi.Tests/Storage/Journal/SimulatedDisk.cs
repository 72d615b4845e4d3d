using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Journal;

/// <summary>
/// A disk that keeps only what was synced. When the power is cut, each sector that was written since may be there, may be
/// missing, or may be torn at a byte, whatever the order it was written in; so may the file's length, and the names of files.
/// </summary>
internal sealed class SimulatedDisk(Random random) : IJournalFolder
{
    public const int Sector = 512;

    private readonly Dictionary<string, SimulatedFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _syncedNames = new(StringComparer.Ordinal);

    /// <summary>How many more writes and syncs happen before the power is cut; nothing while it stays on.</summary>
    public int? OperationsLeft { get; set; }

    /// <summary>Bytes that still fit; nothing while there is room enough.</summary>
    public long? RoomLeft { get; set; }

    /// <summary>Whether syncs fail.</summary>
    public bool SyncsFail { get; set; }

    /// <summary>Whether cutting a file fails.</summary>
    public bool TruncatesFail { get; set; }

    public bool IsOff { get; private set; }

    public Random Random { get; } = random;

    public IReadOnlyList<string> List() => [.. _files.Keys];

    /// <summary>The names of the journal's segments, in order.</summary>
    public IReadOnlyList<string> Segments() => [.. List().Where(name => SegmentName.First(name) is not null).Order(StringComparer.Ordinal)];

    /// <summary>Adds a file that is on disk.</summary>
    public void Add(string name, byte[] content)
    {
        _files[name] = new SimulatedFile(this);
        _files[name].Replace(content);
        _syncedNames.Add(name);
    }

    public IJournalFile Create(string name)
    {
        Step();
        if (!_files.TryAdd(name, new SimulatedFile(this)))
            throw new IOException($"{name} exists.");
        return new Handle(_files[name]);
    }

    public IJournalFile Open(string name) => new Handle(_files[name]);

    public void Delete(string name)
    {
        Step();
        _files.Remove(name);
        _syncedNames.Remove(name);
    }

    public void Sync()
    {
        StepOfSync();
        _syncedNames.UnionWith(_files.Keys);
    }

    /// <summary>The content of a file, to be looked at or damaged.</summary>
    public byte[] this[string name]
    {
        get => _files[name].ToArray();
        set => _files[name].Replace(value);
    }

    /// <summary>Cuts the power and turns it on again.</summary>
    public void Cut()
    {
        foreach (var name in _files.Keys.Except(_syncedNames).ToList())
        {
            if (Random.Next(2) == 0)
                _files.Remove(name);
        }

        foreach (var file in _files.Values)
            file.Cut();
        _syncedNames.UnionWith(_files.Keys);
        TurnOn();
    }

    /// <summary>The power was never off: what was written is there, synced or not.</summary>
    public void TurnOn()
    {
        IsOff = false;
        OperationsLeft = null;
    }

    /// <summary>Something happens to the disk, or nothing any more.</summary>
    public void Step()
    {
        if (OperationsLeft is { } left && !IsOff)
        {
            OperationsLeft = left - 1;
            IsOff = left <= 0;
        }

        if (IsOff)
            throw new IOException("The power is off.");
    }

    public void StepOfSync()
    {
        Step();
        if (SyncsFail)
            throw new IOException("Input/output error.");
    }

    // Closing a handle leaves the file.
    private sealed class Handle(SimulatedFile file) : IJournalFile
    {
        public long Length => file.Length;

        public int Read(long offset, Span<byte> bytes) => file.Read(offset, bytes);

        public void Write(long offset, ReadOnlySpan<byte> bytes) => file.Write(offset, bytes);

        public void Truncate(long length) => file.Truncate(length);

        public void Sync() => file.Sync();

        public void Dispose()
        {
        }
    }
}
