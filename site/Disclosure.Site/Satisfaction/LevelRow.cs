using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Satisfaction;

/// <summary>How many answered with a level.</summary>
/// <param name="Result">The survey's result.</param>
/// <param name="Channel">计分 or 公开.</param>
/// <param name="Level">The level.</param>
/// <param name="Number">How many; nothing where the level is not shown.</param>
internal sealed record LevelRow(SatisfactionResult Result, string Channel, SatisfactionLevel Level, int? Number);
