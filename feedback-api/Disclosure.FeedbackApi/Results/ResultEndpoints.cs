using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Results;

/// <summary>What came of a survey, with what it takes to check it.</summary>
internal static class ResultEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapResults(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/surveys/{id}/result", ResultAsync)
            .WithName("result").WithTags("结果").WithSummary("各档份数、n、公式、满意率、区间、剔除、Merkle 根；少于 5 份的不显示。")
            .Produces<ResultView>().Problems(404);
        api.MapGet("/api/surveys/{id}/leaves", LeavesAsync)
            .WithName("leaves").WithTags("结果").WithSummary("计入结果的回执的叶子哈希；个数等于有效份数。")
            .Produces<LeavesView>().Problems(404);
    }

    private static async Task<IResult> ResultAsync(string id, SurveyCatalog surveys, ResultViews views, CancellationToken cancellation) =>
        surveys.Find(id) is { } survey
            ? TypedResults.Json(await views.OfAsync(survey, cancellation), FeedbackJson.Wire.ResultView)
            : Unknown();

    private static async Task<IResult> LeavesAsync(string id, SurveyCatalog surveys, ResultBook results, CancellationToken cancellation)
    {
        if (surveys.Find(id) is not { } survey)
            return Unknown();
        var tree = (await results.PublishedAsync(survey, cancellation)).Tree;
        return TypedResults.Json(new LeavesView(id, tree.Root, tree.Leaves), FeedbackJson.Wire.LeavesView);
    }

    private static ProblemResult Unknown() => new(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
}
