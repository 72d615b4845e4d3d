using Disclosure.Content.Folder;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>
/// The one way by which programs change a content folder: several files at once or none, one writer at a time over all
/// processes, each change with author, time and reason in a log that is only ever added to (<c>.changes/log</c>).
/// <code>
/// var start = ContentStore.Open(folder, TimeProvider.System).Begin("张三", "survey open --year 2026");
/// if (!start.IsOpen) return start.Finding;              // somebody else is writing; half done and can't be finished; …
/// using var change = start.Change;
/// change.Write("years/2026/surveys.yaml", text, reading.VersionOf("years/2026/surveys.yaml"));
/// var result = change.Commit();                         // all of it or nothing
/// </code>
/// How it holds over a crash: the new files are written into <c>.changes/stage</c>, on the same file system, and synced; then
/// <c>.changes/intent</c>, which is the line that the log will have (path, hash before and after of each file), is synced and
/// renamed to its name: from here the change is certain. Then each file is renamed into its place, the folders are synced, the
/// line is added to the log, and the intent goes. Without an intent what is staged is thrown away; with one, whoever comes next,
/// to write or to read, does the rest. See <see cref="ContentReader"/> for the reader's side.
/// <para>
/// What it does not do: it does not keep an editor from changing a file. Such changes are found by <see cref="Begin"/> and logged
/// as made by hand; a change that was made from an older text of the same file is refused.
/// </para>
/// </summary>
public sealed class ContentStore
{
    private readonly ChangesFolder _changes;
    private readonly TimeProvider _time;
    private readonly StoreFiles _files;

    private ContentStore(string folder, TimeProvider time, StoreFiles files)
    {
        _changes = new ChangesFolder(folder);
        _time = time;
        _files = files;
    }

    /// <summary>The store of a content folder, which need not be there yet. Nothing is touched until <see cref="Begin"/>.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="time">The clock for the log.</param>
    public static ContentStore Open(string folder, TimeProvider time) => Open(folder, time, StoreFiles.Disk);

    /// <summary>The store on another disk, for tests.</summary>
    internal static ContentStore Open(string folder, TimeProvider time, StoreFiles files)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(time);
        return new ContentStore(folder, time, files);
    }

    /// <summary>
    /// Begins a change: takes the lock, finishes what another process left half done, and logs what was changed by hand. Where
    /// another has the lock, that is a finding that says who and since when; nobody waits.
    /// </summary>
    /// <param name="author">Who changes it.</param>
    /// <param name="reason">Why: the command and those of its arguments that matter; no secret, no path of a machine.</param>
    public ChangeStart Begin(string author, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        WriterLease? lease = null;
        try
        {
            _changes.Make(_files);
            lease = WriterLease.TryTake(_changes, _files, new LockHolder(author, Environment.ProcessId, Now()));
            if (lease is null)
                return Refused(StoreFindings.Busy, $"{LockHolder.InWords(LockHolder.Read(_changes.Holder), _time.LocalTimeZone)}正在改动内容目录。");
            var (folder, finding) = KnownFolder.Open(_changes, _files, (author, Now()));
            if (folder is null)
                return new ChangeStart(null, finding);
            var change = new ContentChange(_changes, _files, folder, lease, new ChangeTitle(author, reason, Now()));
            lease = null;
            return new ChangeStart(change, null);
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            return Refused(StoreFindings.Unwritable, StoreFailure.InWords(error) + "。");
        }
        finally
        {
            lease?.Dispose();
        }
    }

    /// <summary>Reads the change log and checks that it hangs together. A folder that the store never changed has none.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public ChangeHistory ReadHistory()
    {
        var broken = ChangeLog.Read(_changes.Log).BrokenAt;
        return new ChangeHistory([.. ChangeLog.Entries(_changes.Log)], broken is { } line ? KnownFolder.BrokenLog(_changes, line) : null);
    }

    // Whole seconds: more would only make the log longer.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(_time.GetUtcNow().ToUnixTimeSeconds());

    private ChangeStart Refused(FindingDefinition definition, string message) =>
        new(null, new Finding(definition, Place.At(_changes.Display), message));
}
