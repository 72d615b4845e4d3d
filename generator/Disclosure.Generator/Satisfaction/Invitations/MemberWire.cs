namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>Who is signed in, as the feedback API says.</summary>
internal sealed record MemberWire(string Name);
