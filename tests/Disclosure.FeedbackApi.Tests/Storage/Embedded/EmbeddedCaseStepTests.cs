using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class EmbeddedCaseStepTests : CaseStepConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<IFeedbackStore> OpenAsync() => Open("one");

    protected override Task<IFeedbackStore> OpenAnotherAsync() => Open("other");

    private Task<IFeedbackStore> Open(string name) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { DataFolder = _folder[name] }, logger: null, default);
}
