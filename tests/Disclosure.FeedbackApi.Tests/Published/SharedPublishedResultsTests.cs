using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.FeedbackApi.Tests.Storage;
using Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

namespace Disclosure.FeedbackApi.Tests.Published;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class SharedPublishedResultsTests(PostgreSqlServer server) : PublishedResultsConformance, IAsyncLifetime
{
    private readonly List<IFeedbackStore> _stores = [];
    private string? _database;

    [StoreFact]
    public async Task Of_two_processes_that_keep_the_next_at_once_one_does()
    {
        IPublishedResults[] places = [await OpenAsync(), await OpenAsync(), await OpenAsync(), await OpenAsync()];
        for (var number = 1; number <= 5; number++)
        {
            var next = Version(number);
            var kept = await Task.WhenAll(places.Select(place => Task.Run(() => place.TryKeepAsync(next, default).AsTask())));
            Assert.Single(kept, isKept => isKept);
            Assert.All(
                await Task.WhenAll(places.Select(place => place.NumberAsync(Survey, default).AsTask())), one => Assert.Equal(number, one));
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
    }

    private protected override async ValueTask<IPublishedResults> OpenAsync()
    {
        _stores.Add(await FeedbackStores.OpenAsync(
            new FeedbackStoreOptions { PostgreSql = _database ??= await server.CreateDatabaseAsync() }, logger: null, default));
        return new SharedPublishedResults(SharedDatabase.Of(_stores[^1]));
    }
}
