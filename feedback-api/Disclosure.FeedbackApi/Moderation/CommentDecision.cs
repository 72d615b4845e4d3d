namespace Disclosure.FeedbackApi.Moderation;

/// <summary>A decision about a comment.</summary>
/// <param name="Receipt">The rating it belongs to.</param>
/// <param name="Publish">Whether it is published.</param>
public sealed record CommentDecision(string Receipt, bool Publish);
