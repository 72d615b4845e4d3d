namespace Disclosure.Generator.Tests.Architecture.Samples.Baking;

internal sealed record Bread(string Name);
