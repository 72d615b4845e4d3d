namespace Disclosure.FeedbackApi.Desk.Surveys;

/// <summary>Something that is known, with what it is.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Words">What is known.</param>
public sealed record Fact(string Name, string Words);
