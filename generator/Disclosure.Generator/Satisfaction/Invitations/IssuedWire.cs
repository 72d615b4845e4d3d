namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>New codes as the feedback API gives them.</summary>
internal sealed record IssuedWire(string[] Codes);
