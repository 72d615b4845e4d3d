using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>Stores in databases of a real server.</summary>
internal sealed class PostgreSqlStoreSource(PostgreSqlServer server) : IStoreSource
{
    private string? _database;

    public async Task<IFeedbackStore> OpenAsync() => await Open(_database ??= await server.CreateDatabaseAsync());

    // All that is in the database is needed.
    public Task<IFeedbackStore> OpenRebuiltAsync() => OpenAsync();

    public async Task<IFeedbackStore> OpenAnotherAsync() => await Open(await server.CreateDatabaseAsync());

    // Databases go with their server.
    public void Dispose()
    {
    }

    private static Task<IFeedbackStore> Open(string connection) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = connection }, logger: null, default);
}
