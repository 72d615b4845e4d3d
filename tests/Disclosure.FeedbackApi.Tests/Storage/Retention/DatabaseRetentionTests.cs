using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

namespace Disclosure.FeedbackApi.Tests.Storage.Retention;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class DatabaseRetentionTests(PostgreSqlServer server) : RetentionConformance(new PostgreSqlStoreSource(server))
{
    private protected override Task<IStoreRetention> OpenRetentionAsync() =>
        Task.FromResult<IStoreRetention>(new DatabaseRetention(SharedDatabase.Of(Store)));
}
