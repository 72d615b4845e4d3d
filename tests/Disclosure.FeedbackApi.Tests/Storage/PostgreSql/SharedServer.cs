namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class SharedServer : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
