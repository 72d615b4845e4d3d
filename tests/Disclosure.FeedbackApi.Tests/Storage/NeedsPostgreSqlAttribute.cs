namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Marks a class whose facts need a PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgreSqlAttribute : Attribute;
