using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

public sealed class AtomicityTests
{
    private static readonly int Steps = CountSteps();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Wherever_a_process_dies_a_reader_finds_all_of_its_change_or_nothing(bool isTorn)
    {
        var outcomes = Enumerable.Range(1, Steps).Select(step => DieAt(step, isTorn, null).IsMade).ToList();

        // First nothing, from a certain step on all of it: were the order of steps wrong, one of the two would be missing.
        Assert.Equal(outcomes.Order(), outcomes);
        Assert.Contains(false, outcomes);
        Assert.Contains(true, outcomes);
    }

    [Fact]
    public void Wherever_the_process_that_finishes_a_change_dies_too_the_next_finishes_it()
    {
        for (var step = 1; step <= Steps; step++)
        {
            for (var second = 1; DieAt(step, isTorn: true, second).HasDiedTwice; second++)
            {
            }
        }
    }

    [Fact]
    public void Wherever_a_step_fails_the_change_is_made_or_not_and_what_is_said_is_true()
    {
        for (var step = 1; step <= Steps; step++)
        {
            using var folder = new StoreFolder();
            var before = folder.Content;
            var result = folder.Change(new StoppingFiles { FailsAt = step });

            var reading = folder.Read();
            var isMade = IsMade(folder, before);
            Assert.True(reading.IsReadable);
            // A failure after the change was certain may also go unnoticed: the note beside the lock is not missed.
            Assert.Equal(isMade, result.Succeeded || result.Findings[0].Definition == StoreFindings.HalfDone);
            Assert.Equal(isMade, folder.Change().Number is null);
            Assert.Equal(StoreFolder.TheChange["units/101.yaml"], folder.Content["units/101.yaml"]);
        }
    }

    [Fact]
    public void What_a_change_has_brought_is_safe_before_it_counts()
    {
        using var folder = new StoreFolder();
        var files = new StoppingFiles();
        folder.Change(files);

        var names = files.Steps
            .Select(step => $"{step.Operation} {Path.GetRelativePath(folder.Path, step.Path).Replace('\\', '/')}")
            .ToList();
        string[] order =
        [
            "Write .changes/stage/0", "Sync .changes/stage/0", "SyncFolder .changes/stage",
            "Write .changes/intent.part", "Sync .changes/intent.part",
            "Move .changes/intent", "SyncFolder .changes", "Move units/101.yaml", "Delete units/102.yaml", "Move units/103.yaml",
            "CreateFolder years/2025/note", "Move years/2025/note/new.yaml",
            "SyncFolder years/2025/note", "SyncFolder units", "SyncFolder years",
            "Append .changes/log", "Sync .changes/state.part", "Move .changes/state",
            "Delete .changes/intent", "SyncFolder .changes",
        ];
        var at = -1;
        foreach (var name in order)
        {
            var next = names.FindIndex(at + 1, other => other == name);
            Assert.True(next > at, $"{name} is missing after {(at < 0 ? "the start" : names[at])}:\n{string.Join('\n', names)}");
            at = next;
        }
    }

    private static (bool IsMade, bool HasDiedTwice) DieAt(int step, bool isTorn, int? second)
    {
        using var folder = new StoreFolder();
        var before = folder.Content;
        folder.Change(new StoppingFiles { DiesAt = step, IsTorn = isTorn });
        var finishing = new StoppingFiles { DiesAt = second ?? 0, IsTorn = isTorn };
        if (second is not null)
            folder.Read(finishing);

        var reading = folder.Read();
        var isMade = IsMade(folder, before);
        Assert.True(reading.IsReadable);
        Assert.Equal(isMade ? ["101", "103"] : ["101", "102"], reading.Records.Units.Select(unit => unit.Code.Value));
        Assert.False(File.Exists(folder[".changes/intent"]));

        // Nothing of it looks as if it had been made by hand, and it stands in the log once or not at all.
        folder.Change(new Dictionary<string, string?> { ["units/109.yaml"] = "x" });
        Assert.Null(folder.Store().ReadHistory().Finding);
        Assert.Equal(
            isMade ? [ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.Change] : [ChangeKind.TakenOver, ChangeKind.Change],
            folder.Log.Select(entry => entry.Kind));
        Assert.Equal(
            ["lock", "log", "stage", "state"],
            Directory.EnumerateFileSystemEntries(folder[".changes"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        return (isMade, second is not null && finishing.Steps.Count >= second);
    }

    private static bool IsMade(StoreFolder folder, SortedDictionary<string, string> before)
    {
        var after = new SortedDictionary<string, string>(before, StringComparer.Ordinal);
        foreach (var (path, text) in StoreFolder.TheChange)
        {
            if (text is null)
                after.Remove(path);
            else
                after[path] = text;
        }

        var content = folder.Content;
        if (content.SequenceEqual(after))
            return true;
        Assert.Equal(before, content);
        return false;
    }

    private static int CountSteps()
    {
        using var folder = new StoreFolder();
        var files = new StoppingFiles();
        Assert.NotNull(folder.Change(files).Number);
        return files.Steps.Count;
    }
}
