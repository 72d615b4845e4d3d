namespace Disclosure.FeedbackApi.Storage;

/// <summary>The store's answer to a rating.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Receipt">The receipt that holds; nothing where nothing is stored.</param>
public readonly record struct GiveResult(GiveOutcome Outcome, string? Receipt = null);
