using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class PostgreSqlCaseStepTests(PostgreSqlServer server) : CaseStepConformance
{
    private string? _database;

    protected override async Task<IFeedbackStore> OpenAsync() => await Open(_database ??= await server.CreateDatabaseAsync());

    protected override async Task<IFeedbackStore> OpenAnotherAsync() => await Open(await server.CreateDatabaseAsync());

    private static Task<IFeedbackStore> Open(string connection) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { PostgreSql = connection }, logger: null, default);
}
