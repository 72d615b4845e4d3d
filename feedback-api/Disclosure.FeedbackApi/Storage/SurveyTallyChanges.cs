using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>How ratings change the running counts: each rating is in exactly one of counted, excluded and replaced.</summary>
internal static class SurveyTallyChanges
{
    /// <summary>The counts with a rating added as it stands.</summary>
    public static SurveyTally With(this SurveyTally tally, StoredRating rating) => tally.Count(rating, 1);

    /// <summary>The counts without a rating that was added as it stands.</summary>
    public static SurveyTally Without(this SurveyTally tally, StoredRating rating) => tally.Count(rating, -1);

    private static SurveyTally Count(this SurveyTally tally, StoredRating rating, int number) => rating switch
    {
        { IsReplaced: true } => tally with { Replaced = tally.Replaced + number },
        { Excluded: { } reason } =>
            tally with { Excluded = tally.Excluded.SetItem(reason, tally.Excluded.GetValueOrDefault(reason) + number) },
        _ => tally with { Channels = tally.Channels.SetItem(rating.Channel, tally.Of(rating.Channel).With(rating.Level, number)) },
    };
}
