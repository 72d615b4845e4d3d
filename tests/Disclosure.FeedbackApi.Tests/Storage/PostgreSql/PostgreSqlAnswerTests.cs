namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class PostgreSqlAnswerTests(PostgreSqlServer server) : AnswerConformance(new PostgreSqlStoreSource(server));
