using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>The running counts of a survey.</summary>
/// <param name="Invited">How many codes were issued.</param>
/// <param name="Channels">The counts by channel, of ratings that count.</param>
/// <param name="Excluded">How many were taken out, by reason.</param>
/// <param name="Replaced">How many were replaced by a later one with the same code.</param>
public sealed record SurveyTally(
    int Invited,
    ImmutableDictionary<RatingChannel, LevelCounts> Channels,
    ImmutableDictionary<ExclusionReason, int> Excluded,
    int Replaced)
{
    /// <summary>A survey that nobody answered.</summary>
    public static SurveyTally Empty { get; } = new(
        0, ImmutableDictionary<RatingChannel, LevelCounts>.Empty, ImmutableDictionary<ExclusionReason, int>.Empty, 0);
}
