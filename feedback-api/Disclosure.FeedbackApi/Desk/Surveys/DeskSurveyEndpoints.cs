using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Surveys;

/// <summary>The page of a survey.</summary>
internal static class DeskSurveyEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapDeskSurveys(this IEndpointRouteBuilder desk) => desk.MapGet("/surveys/{id}", ShowAsync);

    private static async Task<PageResult> ShowAsync(
        HttpContext context, string id, SurveyCatalog surveys, ExplainedResults results, PortalClock clock)
    {
        var survey = surveys.Find(id) ?? throw DeskEndpoints.UnknownSurvey;
        return DeskEndpoints.Show(SurveySlice.Create(new SurveyPage(DeskVisit.Of(context), survey)
        {
            Asked = AskedOf(survey, clock.Today),
            Result = ResultFacts.Of(
                await results.OfAsync(survey, context.RequestAborted), await results.ForStaffOfAsync(survey, context.RequestAborted)),
        }));
    }

    private static Fact[] AskedOf(Survey survey, DateOnly today) =>
    [
        new("编号", survey.Id.Value),
        new("问题", survey.Question.Text),
        new("评价对象", survey.Recipients),
        new(
            "评价期",
            $"{DeskWords.Of(survey.Opens)} 至 {DeskWords.Of(survey.Closes)}，{DeskWords.StateOf(survey, today)}"),
    ];
}
