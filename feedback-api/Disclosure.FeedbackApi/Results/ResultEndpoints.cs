using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Results;

/// <summary>What came of a survey, with what it takes to check it.</summary>
internal static class ResultEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapResults(this IEndpointRouteBuilder app)
    {
        var survey = app.MapGroup("/api/surveys/{id}").WithTags("结果");
        survey.MapGet("/result", ResultAsync)
            .WithName("result").WithSummary(
                "评价期内：收到几份，按步公布。截止后：各档份数、n、公式、满意率、区间、剔除、Merkle 根；"
                + $"少于 {CountSuppression.FewestShown} 份的不显示。");
        survey.MapGet("/leaves", LeavesAsync)
            .WithName("leaves").WithSummary("计入结果的回执的叶子哈希和随机串；个数等于有效份数。评价期内没有。");
    }

    private static async Task<Results<Ok<ExplainedResult>, NotFoundProblem>> ResultAsync(
        string id, SurveyCatalog surveys, ExplainedResults views, CancellationToken cancellation) => surveys.Find(id) is { } survey
            ? TypedResults.Ok(await views.OfAsync(survey, cancellation))
            : new NotFoundProblem(SurveyCatalog.Unknown);

    private static async Task<Results<Ok<SurveyLeaves>, NotFoundProblem>> LeavesAsync(
        string id, SurveyCatalog surveys, ResultBook results, CancellationToken cancellation)
    {
        if (surveys.Find(id) is not { } survey)
            return new NotFoundProblem(SurveyCatalog.Unknown);
        var tree = (await results.PublishedAsync(survey, cancellation)).Tree;
        return TypedResults.Ok(new SurveyLeaves(survey.Id.Value, tree.Root, tree.Salt, tree.Leaves));
    }
}
