using System.Collections.Concurrent;

namespace Disclosure.Publishing.Output;

/// <summary>Writes the files of a site into its fresh folder, each folder made once. Safe for many threads.</summary>
/// <param name="root">The fresh folder.</param>
/// <param name="stop">Asked before each file: where it is cancelled, no more is written.</param>
internal sealed class SiteWriter(string root, CancellationToken stop = default)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _paths = [];
    private long _bytes;

    /// <summary>How many files were written.</summary>
    public int Files => _paths.Count;

    /// <summary>The files that were written, from the site's root, in no order.</summary>
    public IEnumerable<string> Paths => _paths;

    /// <summary>How many bytes were written.</summary>
    public long Bytes => _bytes;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path from the site's root, with <c>/</c>.</param>
    /// <param name="content">What it holds.</param>
    public void Write(string path, byte[] content) => Write(path, file => file.Append(content));

    /// <summary>Writes a file piece by piece.</summary>
    /// <param name="path">Its path from the site's root, with <c>/</c>.</param>
    /// <param name="write">Appends what it holds.</param>
    public void Write(string path, Action<SiteFile> write)
    {
        stop.ThrowIfCancellationRequested();
        MakeFolderOf(path);
        using var file = new SiteFile(File.OpenHandle(Path.Combine(root, path), FileMode.CreateNew, FileAccess.Write, FileShare.None));
        write(file);
        Interlocked.Add(ref _bytes, file.Length);
        _paths.Add(path);
    }

    private void MakeFolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        if (end < 0)
            return;
        var folder = path[..end];
        if (_folders.ContainsKey(folder))
            return;
        Directory.CreateDirectory(Path.Combine(root, folder));
        _folders.TryAdd(folder, true);
    }
}
