namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>The tests that share a PostgreSQL, each with a database of its own in it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDatabase : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
