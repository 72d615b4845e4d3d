using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>A folder on a disk.</summary>
internal sealed class DiskFolder(string path) : IJournalFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file))];

    /// <inheritdoc/>
    public IJournalFile Create(string name)
    {
        var file = Open(name, FileMode.CreateNew);
        PrivateFile.Narrow(Path.Combine(path, name));
        return file;
    }

    /// <inheritdoc/>
    public IJournalFile Open(string name) => Open(name, FileMode.Open);

    /// <inheritdoc/>
    public void Delete(string name) => File.Delete(Path.Combine(path, name));

    /// <inheritdoc/>
    public void Sync() => FolderSync.Sync(path);

    /// <inheritdoc/>
    public long? RoomLeft
    {
        get
        {
            try
            {
                return new DriveInfo(path).AvailableFreeSpace;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return null;
            }
        }
    }

    // Exports read segments while the journal writes to the last of them; the lock of the whole folder keeps others out.
    private DiskFile Open(string name, FileMode mode) =>
        new(File.OpenHandle(Path.Combine(path, name), mode, FileAccess.ReadWrite, FileShare.ReadWrite));
}
