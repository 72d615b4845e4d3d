namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>An issued code.</summary>
/// <param name="Receipt">The receipt of the rating it was last used for; nothing while it is unused.</param>
internal sealed record CodeState(string? Receipt);
