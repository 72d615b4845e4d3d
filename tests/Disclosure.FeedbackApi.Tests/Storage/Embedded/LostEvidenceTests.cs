using System.Security.Cryptography;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>
/// A folder whose journal has less than was acknowledged: it is not opened, nothing in it is changed, and what going on would lose is told
/// before it is done.
/// </summary>
public sealed class LostEvidenceTests : IDisposable
{
    private const int Count = 40;
    private const string Journal = "journal-0000000000000001.log";

    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly TemporaryFolder _folder = new();
    private readonly ListLogger _log = new();

    /// <summary>What is done to the folder after a clean stop, and what is said.</summary>
    public static TheoryData<string, string> Deeds => new()
    {
        { "zeroed tail", "不止最后一次写入" },
        { "zeroed end", "正常停止之后" },
        { "cut to the byte", "评价日志缺了记录" },
        { "cut between frames", "评价日志缺了记录" },
        { "emptied", "被清空" },
        { "deleted", "不见了" },
        { "header alone", "评价日志缺了记录" },
        { "older", "评价日志缺了记录" },
        { "another", "不是原来那一份" },
        { "flipped", "校验不符" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task After_a_clean_stop_it_is_refused_and_nothing_is_changed(string deed, string said)
    {
        await FillAsync();
        await DoAsync(deed);

        AssertRefused(said);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task Without_the_state_the_position_tells(string deed, string said)
    {
        await FillAsync();
        await DoAsync(deed);
        foreach (var file in Directory.EnumerateFiles(_folder.FullName, "state*"))
            File.Delete(file);

        AssertRefused(said);
    }

    [Theory]
    [InlineData("zeroed tail", "不止最后一次写入")]
    [InlineData("emptied", "被清空")]
    [InlineData("deleted", "不见了")]
    [InlineData("older", "评价日志缺了记录")]
    [InlineData("another", "不是原来那一份")]
    public async Task Without_the_position_the_state_tells(string deed, string said)
    {
        await FillAsync();
        await DoAsync(deed);
        File.Delete(_folder[JournalPositionFile.Name]);

        AssertRefused(said);
    }

    [Theory]
    [InlineData("zeroed tail")]
    [InlineData("cut between frames")]
    [InlineData("emptied")]
    [InlineData("deleted")]
    [InlineData("header alone")]
    [InlineData("another")]
    public async Task After_a_killed_process_it_is_refused_as_well(string deed)
    {
        List<int> acknowledged;
        using (var process = new StoreProcess(["open", _folder.FullName, "1"]))
            acknowledged = process.KillAfter(60);
        Assert.True(acknowledged.Count >= 60);
        await DoAsync(deed);

        AssertRefused("评价日志");
        Assert.InRange(new StoreRecovery(_folder.FullName, Time).Look()!.Known, acknowledged.Count, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task What_going_on_would_lose_is_told_and_only_then_done_with_all_of_it_kept_aside(string deed, string said)
    {
        await FillAsync();
        await DoAsync(deed);
        var before = Digests();
        var recovery = new StoreRecovery(_folder.FullName, Time);

        var plan = recovery.Look()!;

        Assert.Contains(said, plan.Objection, StringComparison.Ordinal);
        Assert.Equal(before, Digests());
        Assert.Equal(deed == "another" ? Count : plan.Known - plan.Kept, deed == "another" ? plan.Known : plan.Lost);
        var old = File.Exists(_folder[Journal]) ? File.ReadAllBytes(_folder[Journal]) : [];
        recovery.Apply(plan);
        await using var store = Open();
        var kept = await store.ReceiptsAsync();
        if (deed != "another")
            Assert.Equal(Enumerable.Range(0, (int)plan.Kept).Select(Drafts.Receipt), kept);
        Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(999), default)).Outcome);
        AssertKept(old, plan);
    }

    [Fact]
    public async Task How_many_are_lost_is_exact()
    {
        await FillAsync();
        Zero(4096);
        var plan = new StoreRecovery(_folder.FullName, Time).Look()!;

        // One entry a frame, each as long as the next: what 4 KB took, with the last frame that closes the journal.
        var frames = Directory.GetFiles(_folder.FullName, Journal).Sum(file => new FileInfo(file).Length);
        Assert.Equal(Count, plan.Known);
        Assert.InRange(plan.Kept, 1, Count - 1);
        Assert.Equal(Count - plan.Kept, plan.Lost);
        Assert.True(plan.Lost * (frames / Count) is > 3500 and < 4700, $"{plan.Lost} lost of {frames} bytes.");
    }

    [Fact]
    public async Task A_folder_that_is_whole_needs_no_recovery()
    {
        await FillAsync();

        Assert.Null(new StoreRecovery(_folder.FullName, Time).Look());
        await using var store = Open();
        Assert.Equal(Count, (await store.ReceiptsAsync()).Count);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("重建", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_torn_frame_that_nobody_was_told_of_is_kept_aside_and_the_log_claims_nothing()
    {
        using (var process = new StoreProcess(["open", _folder.FullName, "1"]))
            process.KillAfter(20);
        var torn = "DfJ1 torn"u8.ToArray();
        await File.AppendAllBytesAsync(_folder[Journal], torn);

        await using (var store = Open())
            Assert.NotEmpty(await store.ReceiptsAsync());

        var aside = Assert.Single(Directory.GetFiles(_folder.FullName, "aside-*"));
        Assert.Equal(torn, (await File.ReadAllBytesAsync(aside))[^torn.Length..]);
        Assert.Contains(_log.Lines, line => line.Contains(Path.GetFileName(aside), StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("都在", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_state_of_a_newer_program_is_refused_and_left()
    {
        await FillAsync();
        await File.WriteAllTextAsync(_folder["state-closed.txt"], """{"version":3,"digest":""}""");

        AssertRefused("状态库的格式版本是 3");
    }

    [Fact]
    public async Task An_entry_that_this_program_does_not_know_is_refused_and_stays()
    {
        await FillAsync();
        foreach (var file in Directory.EnumerateFiles(_folder.FullName, "state*"))
            File.Delete(file);
        using (var journal = RatingJournal.Open(new DiskFolder(_folder.FullName), 1_000_000))
        {
            var frame = new FrameBuilder();
            frame.Add("""{"kind":"later","what":1}"""u8);
            Assert.True(journal.Append(frame));
        }

        Assert.Contains("由更新的版本写过", Assert.Throws<StoreUnavailableException>(Open).Message, StringComparison.Ordinal);
        using var again = RatingJournal.Open(new DiskFolder(_folder.FullName), 1_000_000);
        Assert.Equal(Count + 1, again.Last);
    }

    private async Task FillAsync()
    {
        await using var store = Open();
        // One by one: a frame each.
        for (var number = 0; number < Count; number++)
            Assert.Equal(GiveOutcome.Stored, (await store.GiveAsync(Drafts.Open(number), default)).Outcome);
    }

    private async Task DoAsync(string deed)
    {
        var path = _folder[Journal];
        var bytes = await File.ReadAllBytesAsync(path);
        switch (deed)
        {
            case "zeroed tail":
                Zero(4096);
                break;
            case "zeroed end":
                Zero(20);
                break;
            case "cut to the byte":
                await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)]);
                break;
            case "cut between frames":
                await File.WriteAllBytesAsync(path, bytes[..EndOfFrame(bytes, 10)]);
                break;
            case "emptied":
                await File.WriteAllBytesAsync(path, []);
                break;
            case "deleted":
                File.Delete(path);
                break;
            case "header alone":
                await File.WriteAllBytesAsync(path, bytes[..SegmentHeader.Size]);
                break;
            case "older":
                await using (var store = Open())
                    await store.GiveAsync(Drafts.Open(Count), default);
                await File.WriteAllBytesAsync(path, bytes);
                break;
            case "another":
                await using (var other = EmbeddedFeedbackStore.Open(_folder["other"], new EmbeddedOptions(), _log))
                    await other.GiveAsync(Drafts.Open(500), default);
                File.Copy(Path.Combine(_folder["other"], Journal), path, overwrite: true);
                break;
            case "flipped":
                bytes[bytes.Length / 2] ^= 1;
                await File.WriteAllBytesAsync(path, bytes);
                break;
        }
    }

    private void Zero(int tail)
    {
        var bytes = File.ReadAllBytes(_folder[Journal]);
        bytes.AsSpan(Math.Max(SegmentHeader.Size, bytes.Length - tail)).Clear();
        File.WriteAllBytes(_folder[Journal], bytes);
    }

    private static int EndOfFrame(byte[] bytes, int frames)
    {
        var at = SegmentHeader.Size;
        for (var i = 0; i < frames; i++)
            at += Frame.HeaderSize + Frame.ReadHeader(bytes.AsSpan(at))!.Value.Length;
        return at;
    }

    private void AssertRefused(string said)
    {
        var before = Digests();
        var first = Assert.Throws<StoreUnavailableException>(Open);
        var again = Assert.Throws<StoreUnavailableException>(Open);

        Assert.Contains(said, first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, again.Message);
        Assert.Equal(before, Digests());
    }

    private string Digests() => string.Join(
        '\n',
        Directory.EnumerateFiles(_folder.FullName).Where(file => Path.GetFileName(file) != "lock").Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    private void AssertKept(byte[] old, RecoveryPlan plan)
    {
        foreach (var (name, from) in plan.Cut)
        {
            var aside = Directory.GetFiles(_folder.FullName, "aside-*").Single(file =>
                from == 0 ? Path.GetFileName(file).EndsWith($"Z-{name}", StringComparison.Ordinal)
                    : file.EndsWith($"from-byte-{from}-of-{name}", StringComparison.Ordinal));
            Assert.Equal(old[(int)from..], File.ReadAllBytes(aside));
        }
    }

    private EmbeddedFeedbackStore Open() => EmbeddedFeedbackStore.Open(_folder.FullName, new EmbeddedOptions(), _log);
}
