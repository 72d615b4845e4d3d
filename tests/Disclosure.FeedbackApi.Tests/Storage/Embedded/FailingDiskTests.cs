using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Tests.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>The store over a journal's disk that is full, fails, or loses its power.</summary>
public sealed class FailingDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ListLogger _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_ratings_are_unavailable_nothing_is_lost_and_it_goes_on_when_there_is_room()
    {
        var disk = new SimulatedDisk(new Random(1));
        await using var store = Open(disk);
        Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(1), default)).Outcome);
        disk.RoomLeft = 100;

        Assert.Equal(new GiveResult(GiveOutcome.Unavailable), await store.GiveAsync(Drafts.Open(2), default));
        Assert.False(await store.IssueCodesAsync(Drafts.Survey, [Drafts.Code(1)], default));
        Assert.False(await store.ExcludeAsync(Drafts.Receipt(1), Model.Satisfaction.ExclusionReason.Mistaken, default));

        Assert.Equal([Drafts.Receipt(1)], await store.ReceiptsAsync());
        Assert.Equal(0, (await store.TallyAsync(Drafts.Survey, default)).Invited);
        disk.RoomLeft = null;
        Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(2), default)).Outcome);
        Assert.Equal([Drafts.Receipt(1), Drafts.Receipt(2)], await store.ReceiptsAsync());
    }

    [Fact]
    public async Task After_a_failed_sync_the_store_says_why_it_takes_no_ratings_and_still_answers()
    {
        var disk = new SimulatedDisk(new Random(1));
        await using var store = Open(disk);
        await store.GiveAsync(Drafts.Open(1), default);
        disk.SyncsFail = true;
        Assert.Equal(GiveOutcome.Unavailable, (await store.GiveAsync(Drafts.Open(2), default)).Outcome);
        disk.SyncsFail = false;

        Assert.Equal(GiveOutcome.Unavailable, (await store.GiveAsync(Drafts.Open(3), default)).Outcome);
        Assert.Contains("已停止接收评价", await store.CheckAsync(default), StringComparison.Ordinal);
        Assert.NotNull(await store.FindAsync(Drafts.Receipt(1), default));
        Assert.Null(await store.FindAsync(Drafts.Receipt(2), default));
    }

    [AlwaysFullFileFact]
    public async Task A_real_full_disk_is_unavailable_and_loses_nothing()
    {
        await using var store = EmbeddedFeedbackStore.Open(_folder.FullName, new FullFolder(), new EmbeddedOptions(), _log);

        Assert.Equal(new GiveResult(GiveOutcome.Unavailable), await store.GiveAsync(Drafts.Open(1), default));
        Assert.Empty(await store.ReceiptsAsync());
    }

    [Fact]
    public async Task Whole_stores_keep_every_acknowledged_rating_through_power_cuts()
    {
        var cuts = RandomCases.Of(15);
        var random = new Random(7);
        var disk = new SimulatedDisk(random);
        var acknowledged = new HashSet<string>();
        var next = 0;
        for (var cut = 0; cut < cuts; cut++)
        {
            disk.OperationsLeft = random.Next(5, 60);
            try
            {
                await using var store = Open(disk);
                next = await store.GiveUntilItFailsAsync(next, acknowledged);
            }
            catch (StoreUnavailableException)
            {
                // The power went while it was being opened.
            }

            disk.Cut();
            await using var again = Open(disk);
            var receipts = await again.ReceiptsAsync();
            Assert.Empty(acknowledged.Except(receipts));
            Assert.Empty(receipts.Except(Enumerable.Range(0, next).Select(Drafts.Receipt)));
            acknowledged.UnionWith(receipts);
        }

        Assert.True(acknowledged.Count > cuts);
    }

    [Fact]
    public async Task More_than_may_wait_are_told_that_the_store_is_busy()
    {
        using var disk = new StalledFolder();
        await using var store = EmbeddedFeedbackStore.Open(_folder.FullName, disk, new EmbeddedOptions { QueueCapacity = 8 }, _log);
        disk.Stall();
        var first = store.GiveAsync(Drafts.Open(0), default).AsTask();
        disk.WaitUntilStalled();
        var waiting = Enumerable.Range(1, 8).Select(number => store.GiveAsync(Drafts.Open(number), default).AsTask()).ToList();

        Assert.Equal(new GiveResult(GiveOutcome.Busy), await store.GiveAsync(Drafts.Open(9), default));

        disk.GoOn();
        Assert.All(await Task.WhenAll([first, .. waiting]), answer => Assert.Equal(GiveOutcome.Stored, answer.Outcome));
        Assert.Equal(9, (await store.ReceiptsAsync()).Count);
    }

    [Fact]
    public async Task A_failing_state_stops_the_store_says_so_and_loses_nothing()
    {
        var files = new List<FailingFile>();
        var options = new EmbeddedOptions { OpenStateFile = path => FailingFile.Open(path, files) };
        await using (var store = EmbeddedFeedbackStore.Open(_folder.FullName, options, _log))
        {
            await store.GiveAsync(Drafts.Open(1), default);
            Assert.Equal([Drafts.Receipt(1)], await store.ReceiptsAsync());
            files.ForEach(file => file.IsFull = true);

            // The first is on disk in the journal when LiteDB fails to follow; those after it are refused.
            Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(2), default)).Outcome);
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ReceiptsAsync());
            Assert.Equal(GiveOutcome.Unavailable, (await store.GiveAsync(Drafts.Open(3), default)).Outcome);
            Assert.Contains("重新启动时会由日志重建", await store.CheckAsync(default), StringComparison.Ordinal);
            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync(Drafts.Receipt(1), default));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();

        await using var again = EmbeddedFeedbackStore.Open(_folder.FullName, new EmbeddedOptions(), _log);
        Assert.Equal([Drafts.Receipt(1), Drafts.Receipt(2)], await again.ReceiptsAsync());
    }

    [Fact]
    public async Task A_fault_of_the_writer_is_answered_logged_and_said_and_the_store_still_closes()
    {
        await using (var store = EmbeddedFeedbackStore.Open(_folder.FullName, new FaultyFolder(), new EmbeddedOptions(), _log))
        {
            Assert.Equal(new GiveResult(GiveOutcome.Unavailable), await store.GiveAsync(Drafts.Open(1), default));
            Assert.Equal(new GiveResult(GiveOutcome.Unavailable), await store.GiveAsync(Drafts.Open(2), default));
            Assert.Contains("评价存储出错（程序出错）", await store.CheckAsync(default), StringComparison.Ordinal);
        }

        Assert.Contains("评价存储出错，停止接收评价。", _log.Lines);
    }

    private EmbeddedFeedbackStore Open(SimulatedDisk disk) =>
        EmbeddedFeedbackStore.Open(_folder.FullName, disk, new EmbeddedOptions { SegmentSize = 20_000 }, _log);
}
