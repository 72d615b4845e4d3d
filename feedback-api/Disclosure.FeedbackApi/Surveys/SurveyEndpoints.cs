using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Surveys;

/// <summary>What can be rated.</summary>
internal static class SurveyEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSurveys(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/surveys", All)
            .WithName("surveys").WithTags("评价项目").WithSummary("全部评价项目。").Produces<SurveyView[]>();
        api.MapGet("/api/surveys/{id}", Find)
            .WithName("survey").WithTags("评价项目").WithSummary("问题、等级、原因，以及是否在评价期内。").Produces<SurveyView>().Problems(404);
    }

    private static JsonHttpResult<SurveyView[]> All(SurveyCatalog surveys, PortalClock clock) =>
        TypedResults.Json([.. surveys.All.Select(survey => SurveyView.Of(survey, clock.Today))], FeedbackJson.Wire.SurveyViewArray);

    private static IResult Find(string id, SurveyCatalog surveys, PortalClock clock) => surveys.Find(id) is { } survey
        ? TypedResults.Json(SurveyView.Of(survey, clock.Today), FeedbackJson.Wire.SurveyView)
        : new ProblemResult(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
}
