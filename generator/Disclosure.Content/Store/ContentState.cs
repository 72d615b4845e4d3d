using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Content.Store;

/// <summary>
/// Every file of a content folder as last known, after a certain line of the change log. It is kept so that ten thousand files
/// are not hashed for every change, and so that what changed without the store is noticed.
/// </summary>
internal sealed class ContentState
{
    private const string Header = "disclosure-content-state 1 ";

    /// <summary>The files, in ordinal order of their paths.</summary>
    public SortedDictionary<string, FileState> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The line of the log after which this is so.</summary>
    public int Number { get; private set; }

    /// <summary>The hash of that line.</summary>
    public string LogHash { get; private set; } = FileHash.Nothing;

    /// <summary>When it was written, by the file system's clock: a file as young as that may have changed without showing it.</summary>
    public long Saved { get; private init; }

    /// <summary>Reads the state; nothing where there is none that makes sense, which costs hashing all files and nothing else.</summary>
    public static ContentState? Load(string path)
    {
        if (FileHash.BytesOf(path) is not { } bytes)
            return null;
        var state = new ContentState { Saved = File.GetLastWriteTimeUtc(path).Ticks };
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (!state.TryReadHeader(lines[0]) || lines[^1].Length > 0)
            return null;
        return lines.AsSpan(1, lines.Length - 2).ToArray().All(state.TryReadFile) ? state : null;
    }

    /// <summary>Writes the state as that after <paramref name="log"/>, whole or not at all.</summary>
    public void Save(StoreFiles files, ChangesFolder changes, ChangeLog log)
    {
        Number = log.Number;
        LogHash = log.Hash;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Header}{Number} {LogHash}\n");
        foreach (var (path, file) in Files)
            text.Append(CultureInfo.InvariantCulture, $"{file.Hash} {file.Size} {file.Modified} {path}\n");
        var beside = ChangesFolder.Beside(changes.State);
        files.Write(beside, Encoding.UTF8.GetBytes(text.ToString()));
        files.Sync([beside]);
        files.Move(beside, changes.State);
    }

    /// <summary>The folder in two figures.</summary>
    public ContentTotal Total() => TotalAfter([]);

    /// <summary>The folder in two figures, as it would be with <paramref name="changed"/> files.</summary>
    public ContentTotal TotalAfter(IEnumerable<ChangedFile> changed)
    {
        var now = Files.ToDictionary(file => file.Key, file => (string?)file.Value.Hash, StringComparer.Ordinal);
        var hashes = new SortedDictionary<string, string?>(now, StringComparer.Ordinal);
        foreach (var file in changed)
            hashes[file.Path] = file.After;
        using var total = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var (path, hash) in hashes.Where(file => file.Value is not null))
        {
            total.AppendData(Encoding.UTF8.GetBytes($"{hash} {path}\n"));
            count++;
        }

        return new ContentTotal(count, Convert.ToHexStringLower(total.GetHashAndReset()));
    }

    /// <summary>What differs in <paramref name="now"/>, in ordinal order of the paths.</summary>
    public IEnumerable<ChangedFile> DifferencesTo(ContentState now)
    {
        var paths = new SortedSet<string>(Files.Keys, StringComparer.Ordinal);
        paths.UnionWith(now.Files.Keys);
        foreach (var path in paths)
        {
            var (before, after) = (HashOf(path), now.HashOf(path));
            if (before != after)
                yield return new ChangedFile(path, before, after);
        }
    }

    /// <summary>The hash of a file; nothing where it is not there.</summary>
    public string? HashOf(string path) => Files.TryGetValue(path, out var file) ? file.Hash : null;

    private bool TryReadHeader(string line)
    {
        var parts = line.StartsWith(Header, StringComparison.Ordinal) ? line[Header.Length..].Split(' ') : [];
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        (Number, LogHash) = (number, parts[1]);
        return true;
    }

    private bool TryReadFile(string line)
    {
        var parts = line.Split(' ', 4);
        return parts.Length == 4
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var modified)
            && Files.TryAdd(parts[3], new FileState(parts[0], size, modified));
    }
}
