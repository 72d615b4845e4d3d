using Disclosure.FeedbackApi.Problems;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>One's own account: its password and its sessions.</summary>
internal static class AccountEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="staff">The routes of staff.</param>
    public static void MapAccount(this IEndpointRouteBuilder staff)
    {
        var account = staff.MapGroup("/account").Problems(403);
        account.MapPost("/password", ChangeAsync)
            .WithName("changePassword").WithSummary("更改自己的口令；其他登录随之失效。")
            .Accepts<PasswordRequest>("application/json").Problems(400, 415, 422, 429, 503);
        account.MapGet("/sessions", ListAsync)
            .WithName("ownSessions").WithSummary("自己的登录。");
        account.MapDelete("/sessions/{session}", EndAsync)
            .WithName("endSession").WithSummary("结束自己的一个登录。").Problems(404);
    }

    private static async Task<Results<NoContent, ProblemResult>> ChangeAsync(HttpContext context, PasswordChange passwords)
    {
        var request = await JsonBody.ReadAsync<PasswordRequest>(context.Request);
        return await passwords.ChangeAsync(context, request) is { } problem ? new ProblemResult(problem) : TypedResults.NoContent();
    }

    private static async Task<Ok<SessionView[]>> ListAsync(HttpContext context, StaffSessions sessions)
    {
        var own = context.StaffSession().Id;
        return TypedResults.Ok<SessionView[]>([.. (await sessions.ListAsync(context)).Select(session => SessionView.Of(session, own))]);
    }

    private static async Task<Results<NoContent, NotFoundProblem>> EndAsync(
        HttpContext context, string session, StaffSessions sessions, IAuditTrail audit)
    {
        audit.Add(context.Staff().Name, "end-session", session);
        return await sessions.EndAsync(context, session)
            ? TypedResults.NoContent()
            : new NotFoundProblem(ProblemKinds.NotFound.With("没有这个登录，或已经结束。"));
    }
}
