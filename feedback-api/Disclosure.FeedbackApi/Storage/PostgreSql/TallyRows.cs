using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>The running counts as rows have them: a number of what is counted, and how many.</summary>
internal static class TallyRows
{
    private const int Codes = 300;
    private const int Replaced = 200;
    private const int Excluded = 100;
    private const int PerChannel = 10;

    /// <summary>The counts with a row added.</summary>
    public static SurveyTally Add(SurveyTally tally, int what, int number) => what switch
    {
        _ when number == 0 => tally,
        Codes => tally with { Invited = number },
        Replaced => tally with { Replaced = number },
        >= Excluded => tally with { Excluded = tally.Excluded.SetItem((ExclusionReason)(what - Excluded), number) },
        _ => AddLevel(tally, (RatingChannel)(what / PerChannel), (SatisfactionLevel)(what % PerChannel), number),
    };

    private static SurveyTally AddLevel(SurveyTally tally, RatingChannel channel, SatisfactionLevel level, int number) => tally with
    {
        Channels = tally.Channels.SetItem(channel, tally.Channels.GetValueOrDefault(channel).With(level, number)),
    };
}
