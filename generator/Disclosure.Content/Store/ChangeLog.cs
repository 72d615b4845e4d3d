using System.Text;

namespace Disclosure.Content.Store;

/// <summary>
/// The change log of a content folder: JSON lines that are only ever added to, each with the hash of the one before, so that a
/// line that is changed or taken out breaks the chain; one taken from the end contradicts the state beside it.
/// </summary>
internal sealed class ChangeLog
{
    private readonly string _path;
    private long _length;

    private ChangeLog(string path) => _path = path;

    /// <summary>The last line; nothing in a new log.</summary>
    public ChangeLine? Last { get; private set; }

    /// <summary>The number of the last line, 0 in a new log.</summary>
    public int Number => Last?.Entry.Number ?? 0;

    /// <summary>The hash of the last line, which the next one names.</summary>
    public string Hash { get; private set; } = FileHash.Nothing;

    /// <summary>Whether a line was begun at the end and not finished, by a process that died.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>The line, from 1, at which the chain breaks; nothing where it holds.</summary>
    public int? BrokenAt { get; private set; }

    /// <summary>Reads the log and checks the chain.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static ChangeLog Read(string path)
    {
        var log = new ChangeLog(path);
        var bytes = FileHash.BytesOf(path) ?? [];
        log._length = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        log.IsTorn = log._length < bytes.Length;
        log.Check(bytes.AsSpan(0, (int)log._length));
        return log;
    }

    /// <summary>What each line says, oldest first.</summary>
    public static IEnumerable<ChangeEntry> Entries(string path)
    {
        foreach (var line in (FileHash.BytesOf(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : "").Split('\n'))
        {
            if (ChangeLine.Parse(Encoding.UTF8.GetBytes(line + "\n")) is { } read)
                yield return read.Entry;
        }
    }

    /// <summary>Takes the unfinished line away: what it was to say is in the intent, or was never certain.</summary>
    public void Mend(StoreFiles files)
    {
        files.Truncate(_path, _length);
        IsTorn = false;
    }

    /// <summary>Adds a line, in the place of an unfinished one.</summary>
    public void Append(StoreFiles files, ChangeLine line)
    {
        files.Append(_path, _length, line.Bytes);
        _length += line.Bytes.Length;
        IsTorn = false;
        Last = line;
        Hash = line.Hash;
    }

    private void Check(ReadOnlySpan<byte> lines)
    {
        var last = lines;
        for (var number = 1; lines.Length > 0; number++)
        {
            var end = lines.IndexOf((byte)'\n');
            last = lines[..(end + 1)];
            if (!ChangeLine.Follows(lines[..end], Encoding.ASCII.GetBytes(Hash)))
                BrokenAt ??= number;
            Hash = FileHash.Of(lines[..end]);
            lines = lines[(end + 1)..];
            if (lines.Length > 0)
                continue;
            Last = ChangeLine.Parse(last);
            if (Last?.Entry.Number != number)
                BrokenAt ??= number;
        }
    }
}
