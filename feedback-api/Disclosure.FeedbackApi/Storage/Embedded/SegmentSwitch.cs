using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Puts segments in the place of others: all or none, whenever the power goes. The new ones are written beside the old and are on disk
/// before a mark says that they hold; from then on they take the places of the old, at the next start if not now. The state, which has what
/// the old had, goes with them and is made anew.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class SegmentSwitch(string folder)
{
    private const string Suffix = ".retained";

    private readonly string _mark = Path.Combine(folder, "retaining");

    /// <summary>Told before each step on disk, by its word; tests end the world there.</summary>
    internal Action<string> Step { get; init; } = _ => { };

    /// <summary>Writes a segment beside the one that it will replace.</summary>
    public void Write(string name, byte[] segment)
    {
        Step("write");
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(Path.Combine(folder, name + Suffix), options);
        file.Write(segment);
        Step("sync");
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts all that were written in the places of the old.</summary>
    public void Commit()
    {
        Step("names");
        FolderSync.Sync(folder);
        Step("mark");
        using (var mark = new FileStream(_mark, FileMode.Create))
            mark.Flush(flushToDisk: true);
        FolderSync.Sync(folder);
        Finish();
    }

    /// <summary>Does to its end what was begun: whoever opens the folder calls this first.</summary>
    public void Finish()
    {
        if (!File.Exists(_mark))
        {
            foreach (var begun in Written())
                File.Delete(begun);
            return;
        }

        foreach (var written in Written())
        {
            Step("move");
            File.Move(written, written[..^Suffix.Length], overwrite: true);
        }

        Step("state");
        StateFolder.Remove(folder);
        FolderSync.Sync(folder);
        Step("end");
        File.Delete(_mark);
        FolderSync.Sync(folder);
    }

    private string[] Written() => Directory.GetFiles(folder, "journal-*" + Suffix);
}
