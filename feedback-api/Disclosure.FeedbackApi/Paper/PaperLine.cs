using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>A slip of paper, as one person keyed it.</summary>
/// <param name="Level">The level ticked.</param>
/// <param name="Reasons">The reasons ticked.</param>
/// <param name="Comment">What was written.</param>
public sealed record PaperLine(LevelOnWire? Level, IReadOnlyList<string>? Reasons = null, string? Comment = null);
