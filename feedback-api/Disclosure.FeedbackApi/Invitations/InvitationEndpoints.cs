using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Invitations;

/// <summary>Issuing one-time codes.</summary>
internal static class InvitationEndpoints
{
    /// <summary>Maps it.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapInvitations(this IEndpointRouteBuilder staff) =>
        staff.MapPost("/surveys/{id}/invitations", IssueAsync)
            .WithName("issueInvitations").WithSummary("发放评价码。评价码只在这次回答里给出，系统只存带密钥的哈希。")
            .Accepts<InvitationRequest>("application/json").Problems(400, 403, 404, 415, 422, 503);

    private static async Task<Results<Created<InvitationView>, ProblemResult>> IssueAsync(
        HttpContext context, string id, SurveyCatalog surveys, InvitationIssuer issuer)
    {
        if (surveys.Find(id) is not { } survey)
            return new ProblemResult(SurveyCatalog.Unknown);
        var request = await JsonBody.ReadAsync<InvitationRequest>(context.Request);
        var (codes, problem) = await issuer.IssueAsync(survey, request.Count, context.Staff().Name, context.RequestAborted);
        return problem is null
            ? TypedResults.Created((string?)null, new InvitationView(survey.Id.Value, codes))
            : new ProblemResult(problem);
    }
}
