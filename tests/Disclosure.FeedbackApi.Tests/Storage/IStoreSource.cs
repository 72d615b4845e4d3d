using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Opens the stores of one test, of one implementation.</summary>
public interface IStoreSource : IDisposable
{
    /// <summary>Opens the store of the test: empty the first time, then with what it holds.</summary>
    Task<IFeedbackStore> OpenAsync();

    /// <summary>Opens the store of the test, which is closed, with nothing but what it can't be made anew from.</summary>
    Task<IFeedbackStore> OpenRebuiltAsync();

    /// <summary>Opens another store, empty.</summary>
    Task<IFeedbackStore> OpenAnotherAsync();
}
