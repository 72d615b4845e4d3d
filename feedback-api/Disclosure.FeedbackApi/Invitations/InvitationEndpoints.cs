using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Invitations;

/// <summary>Issuing one-time codes.</summary>
internal static class InvitationEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapInvitations(this IEndpointRouteBuilder staff) =>
        staff.MapPost(StaffGate.Root + "/surveys/{id}/invitations", IssueAsync)
            .WithName("issueInvitations").WithTags("工作人员").WithSummary("发放评价码。评价码只在这次回答里给出，系统只存带密钥的哈希。")
            .Accepts<InvitationRequest>("application/json")
            .Produces<InvitationView>(StatusCodes.Status201Created).Problems(400, 401, 403, 404, 415, 422, 503);

    private static async Task<IResult> IssueAsync(HttpContext context, string id, SurveyCatalog surveys, InvitationDesk desk)
    {
        if (surveys.Find(id) is not { } survey)
            return new ProblemResult(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.InvitationRequest);
        var (codes, problem) = await desk.IssueAsync(survey, request.Count, context.Staff().Name, context.RequestAborted);
        return problem is null
            ? TypedResults.Json(new InvitationView(id, codes), FeedbackJson.Wire.InvitationView, statusCode: StatusCodes.Status201Created)
            : new ProblemResult(problem);
    }
}
