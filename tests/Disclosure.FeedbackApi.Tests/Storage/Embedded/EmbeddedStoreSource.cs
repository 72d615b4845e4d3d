using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>Embedded stores in a folder of the test's own.</summary>
internal sealed class EmbeddedStoreSource : IStoreSource
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder of the test's store.</summary>
    public string Folder => _folder["one"];

    public Task<IFeedbackStore> OpenAsync() => Open("one");

    public Task<IFeedbackStore> OpenRebuiltAsync()
    {
        foreach (var file in Directory.EnumerateFiles(_folder["one"], "state*"))
            File.Delete(file);
        return Open("one");
    }

    public Task<IFeedbackStore> OpenAnotherAsync() => Open("other");

    public void Dispose() => _folder.Dispose();

    private Task<IFeedbackStore> Open(string name) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { DataFolder = _folder[name] }, logger: null, default);
}
