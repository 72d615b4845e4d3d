using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Signing in and out.</summary>
internal static class SessionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSessions(this IEndpointRouteBuilder staff)
    {
        staff.MapPost(StaffGate.Session, SignInAsync)
            .WithName("signIn").WithTags("工作人员").WithSummary("登录。会话在 HttpOnly、SameSite=Strict 的 cookie 里。")
            .Accepts<SignInRequest>("application/json").Produces<StaffMember>().Problems(400, 401, 403, 415, 429);
        staff.MapGet(StaffGate.Session, (HttpContext context) => TypedResults.Json(context.Staff(), FeedbackJson.Wire.StaffMember))
            .WithName("session").WithTags("工作人员").WithSummary("当前登录的是谁。").Produces<StaffMember>().Problems(401);
        staff.MapDelete(StaffGate.Session, SignOut)
            .WithName("signOut").WithTags("工作人员").WithSummary("退出。").Produces(StatusCodes.Status204NoContent).Problems(401, 403);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, SignInDesk desk, AddressKeys addresses)
    {
        var request = await StaffBody.ReadAsync(context.Request, FeedbackJson.Wire.SignInRequest);
        var answer = SignIn(context, request, desk, addresses);
        return answer.Problem is { } problem ? new ProblemResult(problem) : TypedResults.Json(answer.Member!, FeedbackJson.Wire.StaffMember);
    }

    /// <summary>Signs in, and gives the browser the cookie where that is done.</summary>
    public static SignInAnswer SignIn(HttpContext context, SignInRequest request, SignInDesk desk, AddressKeys addresses)
    {
        var answer = desk.SignIn(request, addresses.Of(context));
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

    private static NoContent SignOut(HttpContext context, StaffSessions sessions, AuditLog audit)
    {
        End(context, sessions, audit);
        return TypedResults.NoContent();
    }
}
