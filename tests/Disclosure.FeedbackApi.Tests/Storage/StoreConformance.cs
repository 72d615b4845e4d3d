using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Tests that every implementation runs over stores of its own.</summary>
public abstract class StoreConformance : IAsyncLifetime
{
    protected IFeedbackStore Store { get; set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public async Task DisposeAsync()
    {
        if (Store is not null)
            await Store.DisposeAsync();
    }

    /// <summary>Opens the store of this test: empty the first time, then with what it holds.</summary>
    protected abstract Task<IFeedbackStore> OpenAsync();

    /// <summary>Opens another store, empty.</summary>
    protected abstract Task<IFeedbackStore> OpenAnotherAsync();
}
