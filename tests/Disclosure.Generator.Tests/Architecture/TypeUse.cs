namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A type of an assembly that uses another: as its base, a member's type, an attribute, or in the body of a method.</summary>
internal sealed record TypeUse(NamedType User, NamedType Used);
