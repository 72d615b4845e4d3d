namespace Disclosure.Publishing.Output;

/// <summary>
/// An old site's folder in which the new one is made: what of it is needed again stays where it is, what differs is taken away before
/// anything is put in its place, and in the end whatever is left over. Folders and links need not be made again, which at many files is
/// most of the work. Files are never written into: another name of one is served. Safe for many threads.
/// </summary>
internal sealed class RecycledSite
{
    private readonly string _folder;
    private readonly SiteDisk _disk;
    private readonly Dictionary<string, SiteEntry> _files;

    /// <summary>The old site in a folder, which holds nothing else.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ledger">What lies there.</param>
    /// <param name="disk">The disk.</param>
    public RecycledSite(string folder, SiteLedger ledger, SiteDisk disk)
    {
        _folder = folder;
        _disk = disk;
        _files = ledger.Entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
    }

    /// <summary>Whether just this file lies where it is needed, as it was made: then it stays.</summary>
    public bool Keeps(SiteEntry entry) =>
        _files.TryGetValue(entry.Path, out var old) && old == entry && entry.IsAsMadeIn(_folder);

    /// <summary>Takes away what lies at a path, so that another file can be put there.</summary>
    public void MakeRoom(string path)
    {
        if (_files.ContainsKey(path))
            Delete(path);
    }

    /// <summary>Takes away what is needed no more, and the folders that are empty then.</summary>
    /// <param name="needed">The files of the new site.</param>
    public void Sweep(IEnumerable<string> needed)
    {
        var left = _files.Keys.ToHashSet(StringComparer.Ordinal);
        left.ExceptWith(needed);
        foreach (var path in left.Concat(SiteSums.AboutSite))
        {
            Delete(path);
            RemoveEmptyFolders(path);
        }
    }

    private void Delete(string path)
    {
        var file = Path.Combine(_folder, path);
        if (!File.Exists(file))
            return;
        _disk.Before(SiteOperation.Delete, path);
        File.Delete(file);
    }

    private void RemoveEmptyFolders(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var folder = Path.Combine(_folder, path[..end]);
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
    }
}
