using Disclosure.Content.Editions;
using Disclosure.Content.Store;
using Disclosure.Content.Tests.Store;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Tests.Editions;

/// <summary>Acts that stop before any of their steps: the process dies, or the disk is full.</summary>
public sealed class StoppedActTests
{
    private static readonly string Education = EditionFolder.Unit("101", "教育局");
    private static readonly string Sports = EditionFolder.Unit("101", "教育体育局");
    private static readonly string Health = EditionFolder.Unit("103", "卫健局");

    /// <summary>The acts that change something, each on a folder of two editions and one that is prepared.</summary>
    public static TheoryData<string> Acts => ["prepare", "sign", "fail", "discard", "release", "erase"];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Wherever_a_process_dies_the_act_is_done_or_not_and_the_next_works(string act)
    {
        var outcomes = new List<bool>();
        for (var (step, isOver) = (1, false); !isOver; step++)
        {
            using var folder = new EditionFolder();
            var pending = Begin(folder);
            var files = new StoppingFiles { DiesAt = step };
            Act(act, folder.Store(files), folder, pending);
            isOver = files.Steps.Count < step;
            outcomes.Add(IsDone(act, folder, pending));
            GoOn(folder, pending, isDone: outcomes[^1], act);
        }

        // First not done, from a certain step on done: were the order of steps wrong, one of the two would be missing.
        Assert.True(outcomes.Count > 4, $"Only {outcomes.Count} steps.");
        Assert.Equal(outcomes.Order(), outcomes);
        Assert.Contains(true, outcomes);
        Assert.Contains(false, outcomes);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Wherever_the_disk_is_full_what_is_said_is_true_and_the_next_works(string act)
    {
        for (var (step, isOver) = (1, false); !isOver; step++)
        {
            using var folder = new EditionFolder();
            var pending = Begin(folder);
            var files = new StoppingFiles { FailsAt = step };
            var isSaidDone = Act(act, folder.Store(files), folder, pending);
            isOver = files.Steps.Count < step;

            var isDone = IsDone(act, folder, pending);
            if (act is "release")
                Assert.Equal(isDone, isSaidDone);
            else if (isSaidDone)
                Assert.True(isDone, $"{act}, step {step}");
            GoOn(folder, pending, isDone, act);
        }
    }

    [Fact]
    public void Wherever_the_process_that_takes_back_a_release_dies_too_the_next_takes_it_back()
    {
        for (var (step, isOver) = (1, false); !isOver; step++)
        {
            for (var (second, hasDied) = (1, true); hasDied; second++)
            {
                using var folder = new EditionFolder();
                var pending = Begin(folder);
                var files = new StoppingFiles { DiesAt = step };
                folder.Store(files).Release(pending.Id, EditionFolder.Noon);
                isOver = files.Steps.Count < step;
                var again = new StoppingFiles { DiesAt = second };
                folder.Store(again).MarkFailed(new EditionId(new DateOnly(2020, 1, 1), 1), "x");
                hasDied = again.Steps.Count >= second;
                GoOn(folder, pending, IsDone("release", folder, pending), "release");
            }
        }
    }

    [Fact]
    public void What_a_release_brings_is_safe_before_head_has_its_name()
    {
        using var folder = new EditionFolder();
        var pending = Begin(folder);
        var files = new StoppingFiles();
        folder.Store(files).Release(pending.Id, EditionFolder.Noon);

        var names = files.Steps.Select(step => $"{step.Operation} {Path.GetRelativePath(folder.Editions, step.Path).Replace('\\', '/')}");
        string[] order =
        [
            "Write HEAD.part", "Sync HEAD.part", "SyncFolder .", $"Write pending/{pending.Id}/manifest.json",
            $"Sync pending/{pending.Id}/manifest.json", $"SyncFolder pending/{pending.Id}", $"Move {pending.Id}", "SyncFolder pending",
            "SyncFolder .", "Move HEAD", "SyncFolder .",
        ];
        Assert.Equal(order, names.Where(name => !name.Contains("../", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reader_meanwhile_sees_the_edition_before_or_after()
    {
        for (var (step, isOver) = (1, false); !isOver; step++)
        {
            using var folder = new EditionFolder();
            var pending = Begin(folder);
            var seen = new List<int>();
            var files = new StoppingFiles { At = (_, _, _) => seen.Add(folder.History().Editions.Length) };
            folder.Store(files).Release(pending.Id, EditionFolder.Noon);
            seen.Add(folder.History().Editions.Length);

            Assert.Equal([2, 3], seen.Distinct());
            isOver = files.Steps.Count < step;
        }
    }

    private static PendingEdition Begin(EditionFolder folder)
    {
        folder.Publish(("units/101.yaml", Education), ("units/102.yaml", "x"));
        folder.Publish(EditionFolder.Withdrawal("units/102.yaml"));
        return folder.Prepare(EditionFolder.Draft(("units/101.yaml", Sports)));
    }

    private static bool Act(string act, EditionStore store, EditionFolder folder, PendingEdition pending) => act switch
    {
        "prepare" => store.Prepare(EditionFolder.Draft(("units/103.yaml", Health), ("units/104.yaml", "y"))).Succeeded,
        "sign" => store.Sign(pending.Id, new Signature(EditionFolder.Approver, "审核", EditionFolder.Noon, pending.Hash)).Succeeded,
        "fail" => store.MarkFailed(pending.Id, "网页没有做成").Succeeded,
        "discard" => store.Discard(pending.Id).Succeeded,
        "release" => store.Release(pending.Id, EditionFolder.Noon).Succeeded,
        _ => store.Erase(Erasure.Allowed(folder.History())).Succeeded,
    };

    private static bool IsDone(string act, EditionFolder folder, PendingEdition pending) => act switch
    {
        "prepare" => folder.Store().Pending().Length == 2,
        "sign" => folder.Store().FindPending(pending.Id)!.IsSigned,
        "fail" => folder.Store().FindPending(pending.Id)!.Failure is not null,
        "discard" => folder.Store().Pending().IsEmpty,
        "release" => folder.History().Editions.Length == 3,
        _ => Erasure.Allowed(folder.History()).All(id => !folder.Store().HasObject(id)),
    };

    // What is public is whole whatever happened, and what is to come works and leaves nothing lying.
    private static void GoOn(EditionFolder folder, PendingEdition pending, bool isDone, string act)
    {
        Assert.Equal(act == "release" && isDone ? Sports : Education, folder.Public()["units/101.yaml"]);
        Assert.Equal(act == "release" && isDone ? 3 : 2, folder.History().Editions.Length);
        folder.Publish(("units/109.yaml", "next"));
        Assert.Empty(folder.Store().Verify());
        Assert.Equal("next", folder.Public()["units/109.yaml"]);
        if (act == "release" && !isDone)
            EditionFolder.Value(folder.Store().Release(pending.Id, EditionFolder.Noon));
        foreach (var left in folder.Store().Pending())
            EditionFolder.Value(folder.Store().Discard(left.Id));
        var objects = folder.History().Editions.SelectMany(edition => edition.Changes).Select(change => change.After).OfType<ObjectId>();
        Assert.Empty(EditionFolder.FilesOf(Path.Combine(folder.Editions, "objects")).Select(Path.GetFileName)
            .Except(objects.Select(id => id.ToString())));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Editions, "pending")));
        Assert.Empty(EditionFolder.FilesOf(folder.Editions).Where(file => file.EndsWith(".part", StringComparison.Ordinal)));
    }
}
