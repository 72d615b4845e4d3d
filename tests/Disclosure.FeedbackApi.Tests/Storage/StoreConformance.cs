using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Tests that every implementation runs over stores of its own.</summary>
public abstract class StoreConformance(IStoreSource stores) : IAsyncLifetime
{
    protected IFeedbackStore Store { get; set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public async Task DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
        stores.Dispose();
    }

    /// <summary>Opens the store of this test: empty the first time, then with what it holds.</summary>
    protected Task<IFeedbackStore> OpenAsync() => stores.OpenAsync();

    /// <summary>Opens another store, empty.</summary>
    protected Task<IFeedbackStore> OpenAnotherAsync() => stores.OpenAnotherAsync();
}
