using System.IO.Hashing;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;
using LiteDB;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>LiteDB's files missing, stale, damaged or from another time: the journal has it all.</summary>
public sealed class StateRebuildTests : IAsyncLifetime, IDisposable
{
    private const int Count = 300;

    private readonly TemporaryFolder _folder = new();
    private readonly ListLogger _log = new();

    public async Task InitializeAsync()
    {
        await using var store = Open();
        await store.IssueCodesAsync(Drafts.Survey, [.. Enumerable.Range(0, 20).Select(Drafts.Code)], default);
        await store.GiveAsync(0, Count);
        await store.ExcludeAsync(Drafts.Receipt(1), Model.Satisfaction.ExclusionReason.Mistaken, default);
        Assert.True(await store.TakeStepAsync(Step, default));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_state_that_was_closed_properly_is_opened_as_it_is()
    {
        await AssertWholeAsync();

        Assert.DoesNotContain(_log.Lines, line => line.Contains("重建", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("state.db")]
    [InlineData("state-log.db")]
    [InlineData("state-seen.bin")]
    [InlineData("state-closed.txt")]
    public async Task A_missing_file_of_the_state_is_made_anew(string name)
    {
        File.Delete(_folder[name]);

        await AssertWholeAsync();

        Assert.Contains(_log.Lines, line => line.Contains("重建", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("state.db")]
    [InlineData("state-seen.bin")]
    public async Task A_flipped_bit_anywhere_in_the_state_is_noticed(string name)
    {
        var bytes = File.ReadAllBytes(_folder[name]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(_folder[name], bytes);

        await AssertWholeAsync();

        Assert.Contains(_log.Lines, line => line.Contains("重建", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_state_that_is_no_database_is_made_anew()
    {
        File.WriteAllText(_folder["state.db"], "Not a database.");

        await AssertWholeAsync();
    }

    [Fact]
    public async Task A_state_that_another_version_wrote_is_made_anew()
    {
        using (var database = new LiteDatabase(_folder["state.db"]))
        {
            var position = database.GetCollection("position").FindById(0);
            position.Remove("shape");
            database.GetCollection("position").Update(position);
        }

        File.Delete(_folder["state-log.db"]);
        File.WriteAllBytes(_folder["state-log.db"], []);
        Trust();

        await AssertWholeAsync();

        Assert.Contains(_log.Lines, line => line.Contains("较早的版本", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_state_behind_the_journal_catches_up()
    {
        var old = _folder["old"];
        Directory.CreateDirectory(old);
        foreach (var file in StateFiles())
            File.Copy(file, Path.Combine(old, Path.GetFileName(file)));
        await using (var store = Open())
            await store.GiveAsync(Count, Count + 50);
        foreach (var file in Directory.EnumerateFiles(old))
            File.Copy(file, _folder[Path.GetFileName(file)], overwrite: true);

        await using var again = Open();

        Assert.Equal(Count + 50, (await again.ReceiptsAsync()).Count);
    }

    [Fact]
    public void A_damaged_journal_is_refused_said_and_left_as_it_is()
    {
        var journal = Directory.EnumerateFiles(_folder.FullName, "journal-*.log").Single();
        var bytes = File.ReadAllBytes(journal);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(journal, bytes);

        var error = Assert.Throws<StoreUnavailableException>(Open);

        Assert.Contains("评价日志损坏：journal-0000000000000001.log", error.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(journal));
    }

    [Fact]
    public void A_restore_that_did_not_end_is_said()
    {
        new RestoreMark(_folder.FullName).Set();

        Assert.Contains("恢复没有完成", Assert.Throws<StoreUnavailableException>(Open).Message, StringComparison.Ordinal);
    }

    private async Task AssertWholeAsync()
    {
        await using var store = Open();
        Assert.Equal(Enumerable.Range(0, Count).Select(Drafts.Receipt), await store.ReceiptsAsync());
        var tally = await store.TallyAsync(Drafts.Survey, default);
        Assert.Equal(
            (20, 1, Count),
            (
                tally.Invited,
                tally.Excluded.Values.Sum(),
                tally.Excluded.Values.Sum() + tally.Replaced + tally.Channels.Values.Sum(counts => counts.Answered)));
        Assert.Equal<CaseStep>([Step], await store.StepsAsync(Drafts.Survey, default));
        Assert.Equal(GiveOutcome.Repeated, (await store.GiveAsync(Drafts.Numbered(17), default)).Outcome);
        Assert.Equal(GiveOutcome.Replaced, (await store.GiveAsync(Drafts.Invited(9_999, Drafts.Code(4)), default)).Outcome);
    }

    private static CaseStep Step { get; } = new()
    {
        Receipt = Drafts.Receipt(2),
        Survey = Drafts.Survey,
        Number = 1,
        Kind = CaseStepKind.Replied,
        Day = Drafts.Day,
        Text = "已答复",
    };

    private EmbeddedFeedbackStore Open() => Open(_folder.FullName);

    private EmbeddedFeedbackStore Open(string folder) => EmbeddedFeedbackStore.Open(folder, new EmbeddedOptions(), _log);

    // As the store does when it closes.
    private void Trust()
    {
        var hash = new XxHash128();
        foreach (var file in new[] { "state.db", "state-log.db", "state-seen.bin" })
        {
            var bytes = File.ReadAllBytes(_folder[file]);
            hash.Append(BitConverter.GetBytes(bytes.LongLength));
            hash.Append(bytes);
        }

        File.WriteAllText(_folder["state-closed.txt"], Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    private IEnumerable<string> StateFiles() => Directory.EnumerateFiles(_folder.FullName, "state*");
}
