namespace Disclosure.Generator.Tests.Architecture;

/// <summary>A type of an assembly that uses another: its base, a member's type, an attribute, or something in the body of a method.</summary>
internal sealed record TypeUse(NamedType User, NamedType Used);
