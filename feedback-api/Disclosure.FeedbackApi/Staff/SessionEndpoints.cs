using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Signing in and out.</summary>
internal static class SessionEndpoints
{
    /// <summary>Maps them.</summary>
    /// <param name="staff">The routes behind the gate of staff.</param>
    public static void MapSessions(this IEndpointRouteBuilder staff)
    {
        var session = staff.MapGroup("/session");
        session.MapPost("", SignInAsync)
            .WithName("signIn").WithSummary("登录。会话在 HttpOnly、SameSite=Strict 的 cookie 里。")
            .Accepts<SignInRequest>("application/json").Problems(400, 403, 415, 429);
        session.MapGet("", (HttpContext context) => TypedResults.Ok(context.Staff()))
            .WithName("session").WithSummary("当前登录的是谁。");
        session.MapDelete("", SignOut)
            .WithName("signOut").WithSummary("退出。").Problems(403);
    }

    /// <summary>Signs in, and gives the browser the cookie where that is done.</summary>
    public static SignInAnswer SignIn(HttpContext context, SignInRequest request, PasswordSignIn passwords, AddressKeys addresses)
    {
        var answer = passwords.SignIn(request, addresses.Of(context));
        if (answer.Token is { } token)
            StaffCookie.Set(context, token);
        return answer;
    }

    /// <summary>Ends the session of whoever is signed in, and takes the cookie from the browser.</summary>
    public static void End(HttpContext context, StaffSessions sessions, AuditLog audit)
    {
        audit.Add(context.Staff().Name, "sign-out", "");
        sessions.End(StaffCookie.Of(context)!);
        StaffCookie.Clear(context);
    }

    private static async Task<Results<Ok<StaffMember>, ProblemResult>> SignInAsync(
        HttpContext context, PasswordSignIn passwords, AddressKeys addresses)
    {
        var request = await JsonBody.ReadAsync<SignInRequest>(context.Request);
        var answer = SignIn(context, request, passwords, addresses);
        return answer.Problem is { } problem ? new ProblemResult(problem) : TypedResults.Ok(answer.Member!);
    }

    private static NoContent SignOut(HttpContext context, StaffSessions sessions, AuditLog audit)
    {
        End(context, sessions, audit);
        return TypedResults.NoContent();
    }
}
