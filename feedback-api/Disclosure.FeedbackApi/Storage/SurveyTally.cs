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

    /// <summary>The counts of the channels that score, together.</summary>
    public LevelCounts Scored => Of(channel => channel.Scores());

    /// <summary>The counts of the channels that do not score, together.</summary>
    public LevelCounts Unscored => Of(channel => !channel.Scores());

    /// <summary>How many ratings count, in whatever channel.</summary>
    public int Answered => Channels.Values.Sum(counts => counts.Answered);

    /// <summary>How many ratings the survey has, whatever became of them.</summary>
    public int Total => Answered + Excluded.Values.Sum() + Replaced;

    /// <summary>The counts of a channel.</summary>
    public LevelCounts Of(RatingChannel channel) => Channels.GetValueOrDefault(channel);

    private LevelCounts Of(Predicate<RatingChannel> isMeant) =>
        Channels.Where(pair => isMeant(pair.Key)).Aggregate(LevelCounts.None, (sum, pair) => sum + pair.Value);
}
