using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Surveys;

/// <summary>Surveys as respondents see them.</summary>
internal static class SurveyViews
{
    /// <summary>All levels that can be given, from the best, 不清楚 last.</summary>
    public static IReadOnlyList<LevelView> Levels { get; } =
    [
        .. RatingLevels.InOrder.Select(level =>
            new LevelView(RatingLevels.Wire(level), RatingLevels.Name(level), RatingLevels.AsksReason(level))),
    ];

    /// <summary>A survey as it is on a day.</summary>
    public static SurveyView Of(Survey survey, DateOnly today) => new(
        survey.Id.Value,
        survey.Year.Number,
        survey.Subject,
        survey.UnitName,
        survey.Recipients,
        survey.Question.Version,
        survey.Question.Text,
        Levels,
        [.. survey.Question.Reasons.Select(reason => new ReasonView(reason.Code, reason.Text))],
        survey.Opens,
        survey.Closes,
        survey.IsOpenOn(today));
}
