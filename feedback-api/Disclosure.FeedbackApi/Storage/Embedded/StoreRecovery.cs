using Disclosure.FeedbackApi.Storage.Journal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Goes on with a journal as far as it is good, which staff have to decide: what is cut and what disagrees with it is kept aside. It is
/// for a folder that no service has open.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="time">The clock, for the names of what is put aside.</param>
internal sealed class StoreRecovery(string path, TimeProvider time)
{
    private readonly DiskFolder _disk = new(path);
    private readonly StateFolder _state = new(path, new EmbeddedOptions().OpenStateFile);

    /// <summary>What it would come to; nothing where the folder opens as it is. Nothing is changed.</summary>
    public RecoveryPlan? Look()
    {
        var journal = JournalVerification.Run(_disk);
        using var closed = StateLoader.TryOpen(_state, journal.Journal ?? 0, NullLogger.Instance);
        return StoreAdmission.Objection(_disk, journal, closed, _state) is { } objection
            ? new RecoveryPlan(objection, journal.Last, Known(journal, closed), [.. CutsOf(journal)], [.. Others()])
            : null;
    }

    /// <summary>Does it.</summary>
    /// <returns>The names of what was kept aside.</returns>
    public IReadOnlyList<string> Apply(RecoveryPlan plan)
    {
        var aside = new KeptAside(_disk, time);
        var names = new List<string>();
        // From the end, so that what an interruption leaves is refused as it was before.
        foreach (var (name, from) in plan.Cut)
            names.Add(from == 0 ? aside.PutAway(name) : Cut(aside, name, from));
        foreach (var name in plan.PutAway)
            names.Add(Move(aside, name));
        return names;
    }

    private long Known(JournalVerification journal, LiteState? closed)
    {
        var position = JournalPositionFile.Read(_disk)?.Last ?? 0;
        return Math.Max(journal.Seen, Math.Max(position, closed?.Applied ?? 0));
    }

    private static IEnumerable<(string Name, long From)> CutsOf(JournalVerification journal)
    {
        foreach (var name in journal.Spoiled.Reverse())
        {
            var isHeaderGood = journal.Fault!.Segment == name && journal.Fault.Offset >= SegmentHeader.Size;
            yield return (name, isHeaderGood ? journal.Fault.Offset : 0);
        }

        if (journal.Tail is { } tail)
            yield return (tail.Segment, tail.Offset);
    }

    // They tell of what is cut; a state is made anew.
    private IEnumerable<string> Others() =>
        _disk.List().Where(name => name == JournalPositionFile.Name).Concat(_state.Files);

    private string Cut(KeptAside aside, string name, long from)
    {
        var kept = aside.Copy(name, from);
        using var file = _disk.Open(name);
        file.Truncate(from);
        file.Sync();
        return kept;
    }

    // The state can be large: it is named otherwise, not copied.
    private string Move(KeptAside aside, string name)
    {
        var kept = aside.NameOf(name);
        File.Move(Path.Combine(path, name), Path.Combine(path, kept));
        _disk.Sync();
        return kept;
    }
}
