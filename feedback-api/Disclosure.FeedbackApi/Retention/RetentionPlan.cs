using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Retention;

/// <summary>What has been kept for as long as the settings say: so many months after the last day of its survey.</summary>
internal static class RetentionPlan
{
    /// <summary>What is due on a day, by survey.</summary>
    public static IReadOnlyList<RetentionDue> Of(FeedbackOptions options, IEnumerable<Survey> surveys, DateOnly today) =>
    [
        .. surveys.OrderBy(survey => survey.Id)
            .Select(survey => new RetentionDue(
                survey.Id, IsOver(survey, options.KeepCommentsMonths, today), IsOver(survey, options.KeepCodesMonths, today)))
            .Where(due => due.Comments || due.Codes)
    ];

    // The same day of the month, so many months later, is the last that it is kept.
    private static bool IsOver(Survey survey, int months, DateOnly today) => months > 0 && survey.Closes.AddMonths(months) < today;
}
