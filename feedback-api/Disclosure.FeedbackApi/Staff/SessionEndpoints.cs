using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Signing in and out.</summary>
internal static class SessionEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="staff">The routes of staff.</param>
    public static void MapSessions(this IEndpointRouteBuilder staff)
    {
        var session = staff.MapGroup("/session");
        session.MapPost("", SignInAsync).StartsSessions()
            .WithName("signIn").WithSummary("登录。会话在 HttpOnly、SameSite=Strict 的 cookie 里。")
            .Accepts<SignInRequest>("application/json").Problems(400, 403, 415, 429, 503);
        session.MapGet("", (HttpContext context) => TypedResults.Ok(context.Staff())).BeforeEnrolment()
            .WithName("session").WithSummary("当前登录的是谁。");
        session.MapDelete("", SignOutAsync).BeforeEnrolment()
            .WithName("signOut").WithSummary("退出。").Problems(403);
    }

    /// <summary>Ends the session of whoever is signed in, and takes the cookie from the browser.</summary>
    public static async Task EndAsync(HttpContext context, IAuditTrail audit)
    {
        audit.Add(context.Staff().Name, "sign-out", "");
        await StaffSessions.EndAsync(context);
    }

    private static async Task<Results<Ok<StaffMember>, ProblemResult>> SignInAsync(
        HttpContext context, PasswordSignIn passwords)
    {
        var request = await JsonBody.ReadAsync<SignInRequest>(context.Request);
        var answer = (await passwords.SignInAsync(context, request)).SayWait(context);
        return answer.Problem is { } problem ? new ProblemResult(problem) : TypedResults.Ok(answer.Member!);
    }

    private static async Task<NoContent> SignOutAsync(HttpContext context, IAuditTrail audit)
    {
        await EndAsync(context, audit);
        return TypedResults.NoContent();
    }
}
