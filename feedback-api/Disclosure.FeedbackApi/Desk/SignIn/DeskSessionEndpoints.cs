using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Oidc;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.SignIn;

/// <summary>Signing in and out by a form.</summary>
internal static class DeskSessionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDeskSessions(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/sign-in", Show).AllowAnonymous();
        desk.MapPost("/sign-in", SignInAsync).StartsSessions();
        desk.MapPost("/sign-in/code", SignInByCodeAsync).StartsSessions();
        desk.MapPost("/sign-out", SignOutAsync).BeforeEnrolment();
    }

    private static Results<SeeOther, PageResult> Show(HttpContext context, FeedbackOptions options, string? next = null) =>
        context.StaffOrNobody() is null
            ? new PageResult(SignInSlice.Create(PageOf(context, options, next)))
            : new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));

    private static async Task<Results<SeeOther, PageResult>> SignInAsync(
        HttpContext context, PasswordSignIn passwords, FeedbackOptions options, string? next = null)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var request = new SignInRequest(form.Text("name"), form.Text("password"));
        return Answer(context, options, await passwords.SignInAsync(context, request), request.Name, next);
    }

    private static async Task<Results<SeeOther, PageResult>> SignInByCodeAsync(
        HttpContext context, PasswordSignIn passwords, FeedbackOptions options, string? next = null)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var answer = await passwords.SignInAsync(context, form.Text("pending"), form.Text("code"));
        return Answer(context, options, answer, name: null, next);
    }

    private static Results<SeeOther, PageResult> Answer(
        HttpContext context, FeedbackOptions options, SignInAnswer answer, string? name, string? next)
    {
        if (answer.Problem is not { } problem)
            return new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));
        answer.SayWait(context);
        ProblemResult.SetRetryAfter(context, problem);
        if (answer.Pending is { } pending)
        {
            // The password is right: that the code is missing yet is nothing to be mended.
            var isAsked = problem.Type == StaffProblems.CodeRequired.Type;
            var code = new SignInCodePage(DeskVisit.Of(context), next, pending) { Problem = isAsked ? null : problem };
            return DeskEndpoints.Show(SignInCodeSlice.Create(code), isAsked ? null : problem);
        }

        var page = PageOf(context, options, next) with { Name = name, Problem = problem };
        return DeskEndpoints.Show(SignInSlice.Create(page), problem);
    }

    private static async Task<SeeOther> SignOutAsync(HttpContext context, IAuditTrail audit)
    {
        await SessionEndpoints.EndAsync(context, audit);
        return new(context.Request.PathBase + DeskGate.SignIn);
    }

    private static SignInPage PageOf(HttpContext context, FeedbackOptions options, string? next) => new(DeskVisit.Of(context), next)
    {
        TakesPasswords = options.PasswordSignIn,
        ProviderAddress = options.OidcAuthority.Length == 0 ? null : context.Request.PathBase + OidcPaths.SignIn,
    };
}
