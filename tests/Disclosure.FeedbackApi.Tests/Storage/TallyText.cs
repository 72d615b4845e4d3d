using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>A tally as text: the same text for the same counts, whether a zero is kept or left out.</summary>
internal static class TallyText
{
    public static string Of(SurveyTally tally) =>
        $"invited {tally.Invited}, replaced {tally.Replaced}; "
        + string.Join(
            ", ",
            tally.Channels.Where(pair => pair.Value.Answered != 0).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))
        + "; "
        + string.Join(
            ", ", tally.Excluded.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"));
}
