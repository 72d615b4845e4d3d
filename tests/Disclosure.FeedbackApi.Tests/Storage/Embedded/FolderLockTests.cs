using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class FolderLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_second_process_is_refused_whether_or_not_dotnets_own_locks_are_on(bool isFirstOff, bool isSecondOff)
    {
        using var first = new StoreProcess(["hold", _folder.FullName], isFirstOff);
        Assert.Equal("open", first.Output.ReadLine());

        using var second = new StoreProcess(["hold", _folder.FullName], isSecondOff);
        Assert.Contains("正被另一个反馈服务使用", second.End(), StringComparison.Ordinal);

        first.End();
        using var third = new StoreProcess(["hold", _folder.FullName], isSecondOff);
        Assert.Equal("open", third.Output.ReadLine());
    }

    [Fact]
    public async Task The_lock_dies_with_the_process()
    {
        using (var process = new StoreProcess(["give", _folder.FullName, "1"]))
            process.KillAfter(1);

        await using var store = await OpenAsync();
        Assert.Null(await store.CheckAsync(default));
    }

    [Fact]
    public async Task A_second_store_in_the_same_process_is_refused_and_the_first_keeps_the_folder()
    {
        var first = await OpenAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(OpenAsync);
        using (var other = new StoreProcess(["hold", _folder.FullName]))
            Assert.Contains("正被另一个反馈服务使用", other.End(), StringComparison.Ordinal);

        await first.DisposeAsync();
        await using var second = await OpenAsync();
        Assert.Null(await second.CheckAsync(default));
    }

    private Task<IFeedbackStore> OpenAsync() =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { DataFolder = _folder.FullName }, logger: null, default);
}
