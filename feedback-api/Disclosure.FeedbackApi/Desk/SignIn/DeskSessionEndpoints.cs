using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.FeedbackApi.Staff.Oidc;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.SignIn;

/// <summary>Signing in and out by a form.</summary>
internal static class DeskSessionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDeskSessions(this IEndpointRouteBuilder desk)
    {
        var signIn = desk.MapGroup("/sign-in").BeforeSignIn();
        signIn.MapGet("", Show);
        signIn.MapPost("", SignInAsync);
        desk.MapPost("/sign-out", SignOut);
    }

    private static Results<SeeOther, PageResult> Show(
        HttpContext context, StaffSessions sessions, FeedbackOptions options, string? next = null) =>
        sessions.Find(StaffCookie.Of(context)) is null
            ? new PageResult(SignInSlice.Create(PageOf(context, options, next)))
            : new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));

    private static async Task<Results<SeeOther, PageResult>> SignInAsync(
        HttpContext context, PasswordSignIn passwords, AddressKeys addresses, FeedbackOptions options, string? next = null)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var request = new SignInRequest(form.Text("name"), form.Text("password"));
        if (SessionEndpoints.SignIn(context, request, passwords, addresses).Problem is not { } problem)
            return new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));
        ProblemResult.SetRetryAfter(context, problem);
        var page = PageOf(context, options, next) with { Name = request.Name, Problem = problem };
        return DeskEndpoints.Show(SignInSlice.Create(page), problem);
    }

    private static SeeOther SignOut(HttpContext context, StaffSessions sessions, AuditLog audit)
    {
        SessionEndpoints.End(context, sessions, audit);
        return new(context.Request.PathBase + DeskGate.SignIn);
    }

    private static SignInPage PageOf(HttpContext context, FeedbackOptions options, string? next) => new(DeskVisit.Of(context), next)
    {
        TakesPasswords = options.PasswordSignIn,
        ProviderAddress = options.OidcAuthority.Length == 0 ? null : context.Request.PathBase + OidcEndpoints.SignIn,
    };
}
