namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>A sign-in to the feedback API as JSON has it.</summary>
internal sealed record SignInWire(string Name, string Password);
