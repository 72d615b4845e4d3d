using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Surveys;

/// <summary>What can be rated.</summary>
internal static class SurveyEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSurveys(this IEndpointRouteBuilder app)
    {
        var surveys = app.MapGroup("/api/surveys").WithTags("评价项目");
        surveys.MapGet("", All).WithName("surveys").WithSummary("全部评价项目。");
        surveys.MapGet("/{id}", Find).WithName("survey").WithSummary("问题、等级、原因，以及是否在评价期内。");
    }

    private static Ok<SurveyView[]> All(SurveyCatalog surveys, PortalClock clock) =>
        TypedResults.Ok<SurveyView[]>([.. surveys.All.Select(survey => SurveyViews.Of(survey, clock.Today))]);

    private static Results<Ok<SurveyView>, NotFoundProblem> Find(string id, SurveyCatalog surveys, PortalClock clock) =>
        surveys.Find(id) is { } survey
            ? TypedResults.Ok(SurveyViews.Of(survey, clock.Today))
            : new NotFoundProblem(SurveyCatalog.Unknown);
}
