namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>Tests that share one build of the demonstration district.</summary>
[CollectionDefinition(Name)]
public sealed class DemonstrationSite : ICollectionFixture<BuiltSite>
{
    public const string Name = "demonstration site";
}
