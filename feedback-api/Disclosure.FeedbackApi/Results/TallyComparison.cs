using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Whether two counts of a survey are the same, or one between two others.</summary>
internal static class TallyComparison
{
    /// <summary>Whether two have the same numbers of everything but codes issued.</summary>
    public static bool AreSame(SurveyTally one, SurveyTally other) =>
        HaveSameRemovals(one, other) && Enum.GetValues<RatingChannel>().All(channel => one.Of(channel) == other.Of(channel));

    /// <summary>Whether as many were taken out, by each reason, and replaced.</summary>
    public static bool HaveSameRemovals(SurveyTally one, SurveyTally other) => one.Replaced == other.Replaced
        && Enum.GetValues<ExclusionReason>().All(reason =>
            one.Excluded.GetValueOrDefault(reason) == other.Excluded.GetValueOrDefault(reason));

    /// <summary>
    /// Whether counts lie between two that the store had before and after, with nothing taken out or replaced from the one to the other.
    /// </summary>
    public static bool IsBetween(SurveyTally counted, SurveyTally before, SurveyTally after) => HaveSameRemovals(before, after)
        && Enum.GetValues<RatingChannel>().All(channel => RatingLevels.InOrder.All(level =>
            before.Of(channel)[level] <= counted.Of(channel)[level] && counted.Of(channel)[level] <= after.Of(channel)[level]));
}
