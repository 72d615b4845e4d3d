namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Decides about a comment.</summary>
/// <param name="Publish">Whether it is published.</param>
public sealed record CommentDecisionRequest(bool? Publish);
