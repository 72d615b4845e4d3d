using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Store;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Calls back once a folder has been quiet for a moment after a change: an editor saves in several steps, a version
/// control checkout in thousands. It watches the place, not what stands there: a folder that is renamed away and replaced, or a link
/// that is turned to another folder, is a change like any other. What is worked on and what is published are told apart.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(150);

    private readonly Lock _turning = new();
    private readonly string _folder;
    private readonly Action<string> _lost;
    private readonly ITimer _working;
    private readonly ITimer _released;
    private readonly FileSystemWatcher? _place;
    private FileSystemWatcher? _inside;
    private bool _isOver;

    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock.</param>
    /// <param name="changed">What to do after a change of what is worked on.</param>
    /// <param name="released">What to do after another edition became the newest.</param>
    /// <param name="lost">Told why changes inside are seen no more, in words.</param>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public ContentWatcher(DirectoryInfo folder, TimeProvider time, Action changed, Action released, Action<string> lost)
    {
        _lost = lost;
        _folder = Path.TrimEndingDirectorySeparator(folder.FullName);
        _working = time.CreateTimer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _released = time.CreateTimer(_ => released(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _place = WatchPlace();
        WatchInside();
    }

    public void Dispose()
    {
        lock (_turning)
        {
            _isOver = true;
            _inside?.Dispose();
        }

        _place?.Dispose();
        _working.Dispose();
        _released.Dispose();
    }

    // The folder above tells when another folder takes the name.
    private FileSystemWatcher? WatchPlace()
    {
        if (Path.GetDirectoryName(_folder) is not { } above)
            return null;
        var place = new FileSystemWatcher(above) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        place.Created += (_, change) => OnPlace(change.FullPath);
        place.Deleted += (_, change) => OnPlace(change.FullPath);
        place.Renamed += (_, change) =>
        {
            OnPlace(change.OldFullPath);
            OnPlace(change.FullPath);
        };
        place.EnableRaisingEvents = true;
        return place;
    }

    private void OnPlace(string path)
    {
        if (Path.GetFileName(path) == Path.GetFileName(_folder))
            WatchAnew();
    }

    private void WatchAnew()
    {
        lock (_turning)
        {
            if (_isOver)
                return;
            TryWatchInside();
        }

        Wait(_working);
        Wait(_released);
    }

    // Called on a thread of the system's, where an exception would end the process. A folder that went away just now is a change that
    // the next build tells, and comes back as one.
    private void TryWatchInside()
    {
        try
        {
            WatchInside();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (Directory.Exists(_folder))
                _lost(error.Message);
        }
    }

    // A link is followed to where it leads now: what it leads to is renamed under a name that nobody watches.
    private void WatchInside()
    {
        _inside?.Dispose();
        _inside = null;
        if (!Directory.Exists(_folder))
            return;
        var inside = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
        inside.Changed += OnChange;
        inside.Created += OnChange;
        inside.Deleted += OnChange;
        inside.Renamed += OnChange;
        // More changes than the system keeps, or the folder is gone: what was missed is not known.
        inside.Error += (_, _) => WatchAnew();
        inside.EnableRaisingEvents = true;
        _inside = inside;
    }

    // A writer's own files say nothing of the content: taking the lock is no change. Of the editions only what commits them counts; a
    // folder of them that is new may have got it before it was watched.
    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (change.Name?.Split(Path.DirectorySeparatorChar) is not { } parts)
            Wait(_working);
        else if (parts[0] == ContentLayout.EditionsFolder)
        {
            if (parts.Length == 1 || (parts.Length == 2 && parts[1] == EditionsFolder.HeadName))
                Wait(_released);
        }
        else if (parts[0] != ChangesFolder.Name)
            Wait(_working);
    }

    private static void Wait(ITimer timer) => timer.Change(QuietTime, Timeout.InfiniteTimeSpan);
}
