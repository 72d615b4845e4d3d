using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>How far apart two counts of a survey are.</summary>
internal static class TallyDistance
{
    /// <summary>How many ratings came, went or changed level between two counts, at least.</summary>
    public static int Between(LevelCounts one, LevelCounts other)
    {
        var differences = RatingLevels.InOrder.Select(level => other[level] - one[level]).ToList();
        return Math.Max(differences.Where(number => number > 0).Sum(), -differences.Where(number => number < 0).Sum());
    }

    /// <summary>Whether as many were taken out, by each reason, and replaced.</summary>
    public static bool HaveSameRemovals(SurveyTally one, SurveyTally other) => one.Replaced == other.Replaced
        && Enum.GetValues<ExclusionReason>().All(reason => one.Excluded.GetValueOrDefault(reason) == other.Excluded.GetValueOrDefault(reason));

    /// <summary>Whether nothing differs that a result shows.</summary>
    public static bool AreSame(SurveyTally one, SurveyTally other) => HaveSameRemovals(one, other)
        && Enum.GetValues<RatingChannel>().All(channel => Between(one.Of(channel), other.Of(channel)) == 0);

    /// <summary>The counts of a channel.</summary>
    public static LevelCounts Of(this SurveyTally tally, RatingChannel channel) => tally.Channels.GetValueOrDefault(channel);

    /// <summary>The counts of the channels that score.</summary>
    public static LevelCounts Scored(this SurveyTally tally) => tally.Of(RatingChannel.Invited) + tally.Of(RatingChannel.Paper);
}
