using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>How far apart two counts of a survey are.</summary>
internal static class TallyDistance
{
    /// <summary>How many ratings came, went or changed level between them, at least.</summary>
    public static int Between(SurveyTally one, SurveyTally other) => Enum.GetValues<RatingChannel>().Sum(channel =>
        RatingLevels.InOrder.Sum(level => Math.Abs(one.Of(channel)[level] - other.Of(channel)[level])));

    /// <summary>Whether nothing differs that a result shows.</summary>
    public static bool AreSame(SurveyTally one, SurveyTally other) =>
        Between(one, other) == 0 && one.Replaced == other.Replaced
        && Enum.GetValues<ExclusionReason>().All(reason => one.Excluded.GetValueOrDefault(reason) == other.Excluded.GetValueOrDefault(reason));

    /// <summary>The counts of a channel.</summary>
    public static LevelCounts Of(this SurveyTally tally, RatingChannel channel) => tally.Channels.GetValueOrDefault(channel);

    /// <summary>The counts of the channels that score.</summary>
    public static LevelCounts Scored(this SurveyTally tally) => tally.Of(RatingChannel.Invited) + tally.Of(RatingChannel.Paper);
}
