using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>Counts as they were shown.</summary>
/// <param name="Valid">有效.</param>
/// <param name="Unknown">不清楚.</param>
/// <param name="Favourable">How many are satisfied; nothing where that was hidden.</param>
/// <param name="Levels">The five levels from the best; nothing for a hidden one.</param>
internal sealed record ShownCounts(int Valid, int Unknown, int? Favourable, int?[] Levels)
{
    public static ShownCounts Of(PublishedCounts counts) => new(
        counts.Valid, counts.Unknown, counts.Favourable, [.. RatingLevels.InOrder.SkipLast(1).Select(level => counts[level])]);

    public PublishedCounts ToCounts() => new()
    {
        Valid = Valid,
        Unknown = Unknown,
        Favourable = Favourable,
        VerySatisfied = Levels[0],
        Satisfied = Levels[1],
        BasicallySatisfied = Levels[2],
        Dissatisfied = Levels[3],
        VeryDissatisfied = Levels[4],
    };
}
