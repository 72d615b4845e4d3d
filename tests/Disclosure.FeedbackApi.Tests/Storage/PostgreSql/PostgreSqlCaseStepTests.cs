namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

[NeedsPostgreSql]
[Collection(SharedServer.Name)]
public sealed class PostgreSqlCaseStepTests(PostgreSqlServer server) : CaseStepConformance(new PostgreSqlStoreSource(server));
