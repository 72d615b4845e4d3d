using Disclosure.Content.Store;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Calls back once a folder has been quiet for a moment after a change: an editor saves in several steps, a version
/// control checkout in thousands.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _quiet;

    public ContentWatcher(DirectoryInfo folder, TimeProvider time, Action changed)
    {
        _quiet = time.CreateTimer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(folder.FullName) { IncludeSubdirectories = true };
        _watcher.Changed += OnChange;
        _watcher.Created += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _quiet.Dispose();
    }

    // A writer's own files say nothing of the content: taking the lock is no change.
    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (change.Name is not { } name || name.Split(Path.DirectorySeparatorChar)[0] != ChangesFolder.Name)
            _quiet.Change(QuietTime, Timeout.InfiniteTimeSpan);
    }
}
