using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>A content folder whose every file is known and whose log says how it came to be so.</summary>
/// <param name="Log">The change log.</param>
/// <param name="State">The files.</param>
internal sealed record KnownFolder(ChangeLog Log, ContentState State)
{
    /// <summary>
    /// Makes the folder known to a writer who has the lock: finishes or throws away what a process that died left, checks and mends
    /// the log, and logs what changed without the store.
    /// </summary>
    /// <param name="changes">The folder.</param>
    /// <param name="files">The disk.</param>
    /// <param name="by">Who, and when.</param>
    /// <exception cref="IOException">A file can't be read or written.</exception>
    public static (KnownFolder? Folder, Finding? Finding) Open(
        ChangesFolder changes, StoreFiles files, (string Author, DateTimeOffset Time) by)
    {
        if (HalfDoneChange.Finish(changes, files) is { } halfDone)
            return (null, halfDone);
        ThrowAwayStage(changes, files);
        var log = ChangeLog.Read(changes.Log);
        var known = ContentState.Load(changes.State);
        if (log.BrokenAt is { } line)
            return (null, BrokenLog(changes, line));
        if (known is not null && (known.Number > log.Number || (known.Number == log.Number && known.LogHash != log.Hash)))
            return (null, CutLog(changes, log, known));
        if (log.IsTorn)
            log.Mend(files);
        if (known?.Number != log.Number)
            known = null;
        var scan = ContentScan.Of(changes.Content, known);
        var entry = EntryFor(log, known, scan.Now, by);
        if (entry is not null)
            log.Append(files, ChangeLine.Of(entry));
        if (entry is not null || known is null || scan.Hashed > 0)
            scan.Now.Save(files, changes, log);
        return (new KnownFolder(log, scan.Now), null);
    }

    /// <summary>That the chain of the log breaks at a line.</summary>
    public static Finding BrokenLog(ChangesFolder changes, int line) => new(
        StoreFindings.LogDamaged, Place.At($"{changes.Display}/log:{line}"), "这一行与上一行接不上：有一行被改动或删去。");

    private static Finding CutLog(ChangesFolder changes, ChangeLog log, ContentState known) => new(
        StoreFindings.LogDamaged,
        Place.At($"{changes.Display}/log"),
        $"最后一行是第 {log.Number} 条，应是原来的第 {known.Number} 条：末尾被删去或改过。");

    // A folder that is taken over is told by two figures, not by ten thousand names.
    private static ChangeEntry? EntryFor(
        ChangeLog log, ContentState? known, ContentState now, (string Author, DateTimeOffset Time) by)
    {
        var total = now.Total();
        var entry = new ChangeEntry
        {
            Previous = log.Hash,
            Number = log.Number + 1,
            Kind = ChangeKind.TakenOver,
            Time = by.Time,
            Author = by.Author,
            Reason = log.Last is null ? "首次登记现有内容" : "没有留下各文件的登记，重新登记现有内容",
            Content = total,
        };
        if (log.Last is null)
            return entry;
        if (total == log.Last.Entry.Content)
            return null;
        if (known is null)
            return entry;
        return entry with { Kind = ChangeKind.ByHand, Author = null, Reason = "手工改动，未经本程序", Files = [.. known.DifferencesTo(now)] };
    }

    // What is staged without an intent was never certain.
    private static void ThrowAwayStage(ChangesFolder changes, StoreFiles files)
    {
        foreach (var staged in Directory.Exists(changes.Stage) ? Directory.GetFiles(changes.Stage) : [])
            files.Delete(staged);
    }
}
