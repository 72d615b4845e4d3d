namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class PostgreSqlFeedbackStoreTests(PostgreSqlServer server) : FeedbackStoreConformance(new PostgreSqlStoreSource(server));
