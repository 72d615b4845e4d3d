using Disclosure.Content.Files;

namespace Disclosure.Content.Store;

/// <summary>
/// Looks at every file of a content folder that is not hidden, but for what was published: <c>editions</c> has hashes of its own,
/// and publishing is no change by hand. A file is hashed only where its size or time differ from what is
/// known, or where it is as young as the state itself, so that a change within one tick of the clock is not missed.
/// </summary>
internal sealed class ContentScan
{
    private readonly ContentState? _known;

    private ContentScan(ContentState? known) => _known = known;

    /// <summary>The folder as it is.</summary>
    public ContentState Now { get; } = new();

    /// <summary>How many files had to be hashed.</summary>
    public int Hashed { get; private set; }

    /// <summary>Looks at <paramref name="folder"/>, given what is known of it.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static ContentScan Of(string folder, ContentState? known)
    {
        var scan = new ContentScan(known);
        scan.AddFolder(new DirectoryInfo(folder), "");
        return scan;
    }

    private void AddFolder(DirectoryInfo folder, string path)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (ContentFolder.IsHidden(entry.Name) || entry.Name.Any(char.IsControl))
                continue;
            var at = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (at == ContentLayout.EditionsFolder)
                continue;
            if (entry is FileInfo file)
            {
                // Nothing of it could be hashed; the reader of the content refuses it.
                if (!SpecialFile.Is(file))
                    AddFile(file, at);
            }

            // As the reader of the content does not follow them either.
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                AddFolder((DirectoryInfo)entry, at);
        }
    }

    private void AddFile(FileInfo file, string path)
    {
        if (_known is not null && _known.Files.TryGetValue(path, out var known) && IsCertain(file, known))
        {
            Now.Files.Add(path, known);
            return;
        }

        // Looked at before it is hashed: a change in between shows next time.
        file.Refresh();
        // A link to nowhere is no file, nor is one that goes away while we look.
        if (FileHash.OfFile(file.FullName) is not { } hash)
            return;
        Hashed++;
        Now.Files.Add(path, FileState.Of(file, hash));
    }

    // The size and time of a link say nothing of what it leads to.
    private bool IsCertain(FileInfo file, FileState known) =>
        file.Length == known.Size
        && file.LastWriteTimeUtc.Ticks == known.Modified
        && known.Modified < _known!.Saved
        && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
