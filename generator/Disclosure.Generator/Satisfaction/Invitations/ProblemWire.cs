namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>Why the feedback API refuses something: what people read of its problem details.</summary>
internal sealed record ProblemWire(string? Title, string? Detail);
