namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>What codes are asked for with.</summary>
internal sealed record WantedWire(int Count);
