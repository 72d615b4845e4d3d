using Disclosure.Content.Locking;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>
/// Lets a reader see a content folder before a change or after it, never in between, for a handful of system calls however many
/// files it has, and without writing anything where nothing is half done. A reader takes no lock: it looks whether an intent is
/// there, and how long the log is, before and after, and reads again where a change was made meanwhile. As a change adds to the log
/// before its intent goes, none slips through.
/// </summary>
internal sealed class ReadGate(ChangesFolder changes, StoreFiles files)
{
    // Ten seconds: a change of a thousand files takes less than one.
    private const int MostPauses = 500;

    private long _before;

    /// <summary>Waits for a change that is being made, finishes one that its process left half done, or says why it can't.</summary>
    public Finding? Enter()
    {
        for (var pauses = 0; pauses <= MostPauses;)
        {
            _before = LengthOfLog();
            if (!File.Exists(changes.Intent))
                return null;
            var (isBusy, finding) = TryFinish();
            if (finding is not null)
                return finding;
            if (!isBusy)
                continue;
            pauses++;
            files.Pause();
        }

        return Busy($"{LockHolder.InWords(LockHolder.Read(changes.Holder), TimeZoneInfo.Local)}正在改动内容目录，等了很久还没有做完。");
    }

    /// <summary>Whether nothing was changed by a writer since <see cref="Enter"/>. The intent is asked for first: see above.</summary>
    public bool IsUndisturbed() => !File.Exists(changes.Intent) && LengthOfLog() == _before;

    /// <summary>That the folder changed whenever it was read.</summary>
    public Finding NeverQuiet() => Busy("每次读取时都有程序在改动内容目录。");

    private (bool IsBusy, Finding? Finding) TryFinish()
    {
        try
        {
            using var held = ProcessLock.TryTake(changes.Lock);
            return held is null ? (true, null) : (false, HalfDoneChange.Finish(changes, files));
        }
        catch (Exception error) when (StoreFailure.IsOfTheDisk(error))
        {
            // Who may only read can still tell a change that is being made from one whose process died.
            return ProcessLock.IsTaken(changes.Lock)
                ? (true, null)
                : (false, new Finding(StoreFindings.HalfDone, Place.At(changes.Display), StoreFailure.InWords(error) + "，不能补完。"));
        }
    }

    private Finding Busy(string message) => new(StoreFindings.Busy, Place.At(changes.Display), message);

    private long LengthOfLog() => new FileInfo(changes.Log) is { Exists: true } log ? log.Length : 0;
}
