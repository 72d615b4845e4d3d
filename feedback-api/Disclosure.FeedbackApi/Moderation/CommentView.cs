namespace Disclosure.FeedbackApi.Moderation;

/// <summary>A comment as staff read it to decide.</summary>
/// <param name="Receipt">The rating it belongs to.</param>
/// <param name="Day">The day it was given.</param>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The reasons.</param>
/// <param name="Comment">The comment, with what looked like personal data masked when it came in.</param>
/// <param name="Published">Whether it is published; nothing where nobody has decided.</param>
public sealed record CommentView(string Receipt, DateOnly Day, string Level, IReadOnlyList<string> Reasons, string Comment, bool? Published);
