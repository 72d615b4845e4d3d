using System.Text;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.FeedbackApi.Tests.Storage.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.FeedbackApi.Tests.Storage.Retention;

public sealed class JournalRetentionTests : RetentionConformance
{
    private readonly EmbeddedStoreSource _source;

    public JournalRetentionTests()
        : this(new EmbeddedStoreSource())
    {
    }

    private JournalRetentionTests(EmbeddedStoreSource source)
        : base(source) => _source = source;

    [Fact]
    public async Task No_file_of_the_folder_has_a_byte_of_it_any_more()
    {
        await FillAsync();
        await Store.DisposeAsync();
        Assert.NotEmpty(FilesWith("我的意见"));
        Assert.NotEmpty(FilesWith(Drafts.Code(0)));
        await ReopenAsync();

        await RemoveAsync(All);
        await Store.DisposeAsync();

        foreach (var text in new[] { "我的意见", "单位的答复", Drafts.Code(0), Drafts.Code(1), Drafts.Code(2) })
            Assert.Empty(FilesWith(text));
        Assert.NotEmpty(FilesWith("别处的意见"));
        await ReopenAsync();
    }

    [Fact]
    public async Task A_store_that_is_in_use_is_refused_and_stays_as_it_is()
    {
        await FillAsync();
        var before = await DescribeAsync();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => JournalRetention.OpenAsync(_source.Folder, NullLogger.Instance));

        Assert.NotEmpty(refused.Message);
        Assert.Equal(before, await DescribeAsync());
    }

    [Fact]
    public async Task Whenever_the_power_goes_all_is_there_or_all_is_gone()
    {
        await FillAsync();
        var before = await DescribeAsync();
        await Store.DisposeAsync();
        var files = Directory.GetFiles(_source.Folder).ToDictionary(file => file, File.ReadAllBytes);
        var seen = new List<(string Step, bool IsGone)>();
        while (seen is not [.., ("", _)])
        {
            foreach (var file in Directory.GetFiles(_source.Folder))
                File.Delete(file);
            foreach (var (file, bytes) in files)
                await File.WriteAllBytesAsync(file, bytes);
            var step = await RemoveUntilAsync(seen.Count);

            await ReopenAsync();
            var after = await DescribeAsync();
            await Store.DisposeAsync();
            Assert.True(after == before || after == before.Replace("我的意见", "", StringComparison.Ordinal), after);
            Assert.Empty(FilesWith(after == before ? EntryRedaction.Gone : "我的意见"));
            Assert.DoesNotContain(Directory.GetFiles(_source.Folder), file => file.EndsWith(".retained", StringComparison.Ordinal));
            seen.Add((step, after != before));
        }

        Assert.Equal(
            [
                ("write", false),
                ("sync", false),
                ("names", false),
                ("mark", false),
                ("move", true),
                ("state", true),
                ("end", true),
                ("", true),
            ],
            seen);
        await ReopenAsync();
    }

    // The step before which the power went; nothing where it did not.
    private async Task<string> RemoveUntilAsync(int steps)
    {
        var last = "";
        await using var retention = await JournalRetention.OpenAsync(_source.Folder, NullLogger.Instance, step =>
        {
            last = step;
            if (steps-- == 0)
                throw new PowerCutException();
        });
        try
        {
            await retention.RemoveAsync([All], default);
            return "";
        }
        catch (PowerCutException)
        {
            return last;
        }
    }

    private protected override async Task<IStoreRetention> OpenRetentionAsync()
    {
        await Store.DisposeAsync();
        return await JournalRetention.OpenAsync(_source.Folder, NullLogger.Instance);
    }

    private protected override async Task ReopenAsync() => Store = await OpenAsync();

    private string[] FilesWith(string text) =>
    [
        .. Directory.GetFiles(_source.Folder).Where(
            file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0).Select(file => Path.GetFileName(file))
    ];

    private sealed class PowerCutException : Exception;
}
