using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Disclosure.Publishing.Output;

/// <summary>Writes the files of a site into its fresh folder, each folder made once. Safe for many threads.</summary>
/// <param name="root">The fresh folder.</param>
/// <param name="keeping">How files are kept; plainly where nothing is said.</param>
/// <param name="stop">Asked before each file: where it is cancelled, no more is written.</param>
internal sealed class SiteWriter(string root, FileKeeping? keeping = null, CancellationToken stop = default)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly FileKeeping _keeping = keeping ?? FileKeeping.Plain;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteEntry> _entries = [];
    private long _bytes;

    /// <summary>How many files were written or taken over.</summary>
    public int Files => _entries.Count;

    /// <summary>The files, from the site's root, in no order.</summary>
    public IEnumerable<string> Paths => _entries.Select(entry => entry.Path);

    /// <summary>The files, in no order; without sums where none are kept.</summary>
    public IEnumerable<SiteEntry> Entries => _entries;

    /// <summary>How many bytes they have.</summary>
    public long Bytes => _bytes;

    /// <summary>How many of the files were taken over from the site before.</summary>
    public int Taken => _keeping.Earlier?.Taken ?? 0;

    /// <summary>Whether the hash of each file is kept.</summary>
    public bool HasSums => _keeping.HasSums;

    /// <summary>The site before, of which files are taken over; nothing where all are written.</summary>
    public EarlierSite? Earlier => _keeping.Earlier;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path from the site's root, with <c>/</c>.</param>
    /// <param name="content">What it holds.</param>
    public void Write(string path, byte[] content) => Write(path, file => file.End(content));

    /// <summary>Writes a file piece by piece.</summary>
    /// <param name="path">Its path from the site's root, with <c>/</c>.</param>
    /// <param name="write">Appends what it holds, and ends it.</param>
    public SiteEntry Write(string path, Func<SiteFile, SiteEntry> write)
    {
        stop.ThrowIfCancellationRequested();
        MakeFolderOf(path);
        using var file = new SiteFile(path, Path.Combine(root, path), _keeping);
        return Add(write(file));
    }

    /// <summary>Takes the files of a page over from the site before; false, and nothing done, where one is not as it was made.</summary>
    public bool TryTakeOver(ImmutableArray<SiteEntry> files)
    {
        if (_keeping.Earlier is not { } earlier || !earlier.HasAll(files))
            return false;
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            if (!earlier.TryKeep(file))
            {
                MakeFolderOf(file.Path);
                earlier.TakeOver(file, Path.Combine(root, file.Path));
            }

            Add(file);
        }

        return true;
    }

    private SiteEntry Add(SiteEntry entry)
    {
        Interlocked.Add(ref _bytes, entry.Length);
        _entries.Add(entry);
        return entry;
    }

    private void MakeFolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        if (end < 0)
            return;
        var folder = path[..end];
        if (_folders.ContainsKey(folder))
            return;
        // Folders above one that is made get the rights of any folder: each is made by itself, whichever page comes first.
        MakeFolderOf(folder);
        var full = Path.Combine(root, folder);
        if (_keeping.IsPrivate && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(full, OwnerOnly);
        else
            Directory.CreateDirectory(full);
        _folders.TryAdd(folder, true);
    }
}
