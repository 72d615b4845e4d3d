namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Takes a rating back into the count.</summary>
/// <param name="Note">What the appeal showed, for the audit log.</param>
public sealed record InclusionRequest(string? Note);
