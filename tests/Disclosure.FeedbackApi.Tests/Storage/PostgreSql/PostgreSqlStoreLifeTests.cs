using Disclosure.FeedbackApi.Tests.Storage.Embedded;

namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

[Collection(SharedServer.Name)]
[NeedsPostgreSql]
public sealed class PostgreSqlStoreLifeTests(PostgreSqlServer server) : StoreLifeConformance(new PostgreSqlStoreSource(server))
{
    // From one kind of store to the other, and back.
    protected override async Task AssertAlsoSameAsync(byte[] export)
    {
        using var source = new EmbeddedStoreSource();
        await using var embedded = await source.OpenAsync();
        Assert.Null(await embedded.RestoreAsync(new MemoryStream(export), default));
        await AssertSameAsync(embedded);
        await using var database = await OpenAnotherAsync();
        Assert.Null(await database.RestoreAsync(new MemoryStream(await embedded.ExportAsync()), default));
        await AssertSameAsync(database);
    }
}
