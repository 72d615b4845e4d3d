namespace Disclosure.FeedbackApi.Moderation;

/// <summary>A comment as staff read it to decide.</summary>
/// <param name="Receipt">The rating it belongs to.</param>
/// <param name="Day">The day it was given.</param>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The reasons.</param>
/// <param name="Comment">The comment, with what looked like personal data masked when it came in.</param>
/// <param name="Published">Whether it is published; nothing where nobody has decided.</param>
/// <param name="Reply">What the unit replied so far, which is published with it; nothing where it has not.</param>
public sealed record CommentView(
    string Receipt, DateOnly Day, string Level, IReadOnlyList<string> Reasons, string Comment, bool? Published, string? Reply);
