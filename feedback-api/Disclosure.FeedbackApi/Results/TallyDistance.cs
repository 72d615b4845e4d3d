using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>How far apart two counts of a survey are.</summary>
internal static class TallyDistance
{
    /// <summary>How many ratings came, went or changed between them, at least.</summary>
    public static int Between(SurveyTally one, SurveyTally other) => Math.Max(
        Enum.GetValues<RatingChannel>().Sum(channel => RatingLevels.InOrder.Sum(level => Math.Abs(one.Of(channel)[level] - other.Of(channel)[level]))),
        Enum.GetValues<ExclusionReason>().Sum(reason => Math.Abs(one.Of(reason) - other.Of(reason))) + Math.Abs(one.Replaced - other.Replaced));

    /// <summary>The counts of a channel.</summary>
    public static LevelCounts Of(this SurveyTally tally, RatingChannel channel) => tally.Channels.GetValueOrDefault(channel);

    /// <summary>The counts of the channels that score.</summary>
    public static LevelCounts Scored(this SurveyTally tally) => tally.Of(RatingChannel.Invited) + tally.Of(RatingChannel.Paper);

    private static int Of(this SurveyTally tally, ExclusionReason reason) => tally.Excluded.GetValueOrDefault(reason);
}
