namespace Disclosure.Content.Editions;

/// <summary>That a prepared edition could not be released.</summary>
/// <param name="At">When.</param>
/// <param name="Why">Why, in Chinese.</param>
public sealed record ReleaseFailure(DateTimeOffset At, string Why);
