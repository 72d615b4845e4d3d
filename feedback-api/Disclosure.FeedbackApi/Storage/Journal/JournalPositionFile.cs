namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// The file of a journal's <see cref="JournalPosition"/>. One place of it is written after each sync of the journal and not synced: it is
/// exact when the process dies. Two others are synced, in turn, when the journal is opened, goes on in a new segment or is closed: one of
/// them is there after any power cut.
/// </summary>
internal sealed class JournalPositionFile : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = "journal-position.bin";

    // A sector each: a power cut tears no more than the one that is being written.
    private const int Place = 512;
    private const int Places = 3;

    private readonly IJournalFile _file;
    private readonly byte[] _bytes = new byte[JournalPosition.Size];
    private long _turn;
    private int _kept;

    private JournalPositionFile(IJournalFile file, (JournalPosition Position, long Turn, int Place)? newest)
    {
        _file = file;
        // What is newest stays until the next one is on disk.
        (_turn, _kept) = newest is { } last ? (last.Turn, last.Place == 0 ? 0 : 1) : (0, 0);
    }

    /// <summary>What the file in a folder tells; nothing where there is no file, or nothing in it can be read.</summary>
    /// <exception cref="JournalDamageException">A newer program wrote it.</exception>
    public static JournalPosition? Read(IJournalFolder folder)
    {
        if (!folder.List().Contains(Name))
            return null;
        using var file = folder.Open(Name);
        return Newest(file)?.Position;
    }

    /// <summary>Opens the file to write to, or makes it.</summary>
    public static JournalPositionFile Open(IJournalFolder folder)
    {
        if (folder.List().Contains(Name))
        {
            var file = folder.Open(Name);
            return new JournalPositionFile(file, Newest(file));
        }

        var made = new JournalPositionFile(folder.Create(Name), newest: null);
        folder.Sync();
        return made;
    }

    /// <summary>Writes a position. A process that dies leaves it; a power cut may not.</summary>
    public void Write(JournalPosition position) => Write(position, Places - 1);

    /// <summary>Writes a position and returns when it is on disk.</summary>
    public void Keep(JournalPosition position)
    {
        _kept = 1 - _kept;
        Write(position, _kept);
        _file.Sync();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Write(JournalPosition position, int place)
    {
        _turn++;
        position.Write(_turn, _bytes);
        _file.Write(place * Place, _bytes);
    }

    private static (JournalPosition Position, long Turn, int Place)? Newest(IJournalFile file)
    {
        var bytes = new byte[((Places - 1) * Place) + JournalPosition.Size];
        bytes = bytes[..file.Read(0, bytes)];
        (JournalPosition, long Turn, int)? newest = null;
        for (var place = 0; place < Places; place++)
        {
            var slot = bytes.AsSpan(Math.Min(place * Place, bytes.Length));
            if (JournalPosition.OtherVersion(slot) is { } version)
                throw new JournalDamageException($"{Name} 损坏，或由更新的版本写成（格式版本 {version}，本程序认识 1）：请升级反馈服务。");
            if (JournalPosition.Read(slot) is { } read && !(newest?.Turn > read.Turn))
                newest = (read.Position, read.Turn, place);
        }

        return newest;
    }
}
