namespace Disclosure.FeedbackApi.Privacy;

/// <summary>Something that is kept.</summary>
/// <param name="What">What it is.</param>
/// <param name="HowLong">How long it is kept.</param>
public sealed record KeptItem(string What, string HowLong);
