namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>A folder on a disk.</summary>
internal sealed class DiskFolder(string path) : IJournalFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file))];

    /// <inheritdoc/>
    public IJournalFile Create(string name) => Open(name, FileMode.CreateNew);

    /// <inheritdoc/>
    public IJournalFile Open(string name) => Open(name, FileMode.Open);

    /// <inheritdoc/>
    public void Delete(string name) => File.Delete(Path.Combine(path, name));

    /// <inheritdoc/>
    public void Sync() => FolderSync.Sync(path);

    // Exports read segments while the journal writes to the last of them; the lock of the whole folder keeps others out.
    private DiskFile Open(string name, FileMode mode) =>
        new(File.OpenHandle(Path.Combine(path, name), mode, FileAccess.ReadWrite, FileShare.ReadWrite));
}
