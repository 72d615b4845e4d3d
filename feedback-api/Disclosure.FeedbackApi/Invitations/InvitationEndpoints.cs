using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Invitations;

/// <summary>Issuing one-time codes.</summary>
internal static class InvitationEndpoints
{
    private const int Most = 5000;

    /// <summary>Maps it.</summary>
    public static void MapInvitations(this IEndpointRouteBuilder staff) =>
        staff.MapPost(StaffGate.Root + "/surveys/{id}/invitations", IssueAsync)
            .WithName("issueInvitations").WithTags("工作人员").WithSummary("发放评价码。评价码只在这次回答里给出，系统只存带密钥的哈希。")
            .Accepts<InvitationRequest>("application/json")
            .Produces<InvitationView>(StatusCodes.Status201Created).Problems(400, 401, 403, 404, 415, 422, 503);

    private static async Task<IResult> IssueAsync(
        HttpContext context, string id, SurveyCatalog surveys, IFeedbackStore store, SecretKeys keys, AuditLog audit)
    {
        if (surveys.Find(id) is null)
            return new ProblemResult(ProblemKinds.UnknownSurvey.With("请核对评价项目的编号。"));
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.InvitationRequest);
        if (request.Count is < 1 or > Most)
            return new ProblemResult(ProblemKinds.Invalid.With($"一次发放 1 至 {Most} 个评价码。", "count"));
        audit.Add(context.Staff().Name, "issue-invitations", id, $"{request.Count}");
        string[] codes = [.. Enumerable.Range(0, request.Count).Select(_ => UnambiguousCode.Make(UnambiguousCode.InvitationLength))];
        string[] hashes = [.. codes.Select(code => InvitationCodes.HashOf(keys, id, code))];
        return await store.IssueCodesAsync(id, hashes, context.RequestAborted)
            ? TypedResults.Json(new InvitationView(id, codes), FeedbackJson.Wire.InvitationView, statusCode: StatusCodes.Status201Created)
            : new ProblemResult(ProblemKinds.Unavailable.With("评价码没有保存，未发放。请稍后再试。"));
    }
}
