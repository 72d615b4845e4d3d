namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>A survey as the feedback API has it: what must not differ from the register.</summary>
internal sealed record SurveyWire(string Id, DateOnly Opens, DateOnly Closes);
