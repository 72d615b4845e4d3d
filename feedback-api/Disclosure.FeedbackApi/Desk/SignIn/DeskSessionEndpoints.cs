using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Oidc;
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
        desk.MapPost("/sign-out", SignOutAsync);
    }

    private static Results<SeeOther, PageResult> Show(HttpContext context, FeedbackOptions options, string? next = null) =>
        context.StaffOrNobody() is null
            ? new PageResult(SignInSlice.Create(PageOf(context, options, next)))
            : new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));

    private static async Task<Results<SeeOther, PageResult>> SignInAsync(
        HttpContext context, PasswordSignIn passwords, IStaffAddresses addresses, FeedbackOptions options, string? next = null)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var request = new SignInRequest(form.Text("name"), form.Text("password"));
        if ((await passwords.SignInAsync(context, request, addresses.Of(context))).Problem is not { } problem)
            return new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));
        ProblemResult.SetRetryAfter(context, problem);
        var page = PageOf(context, options, next) with { Name = request.Name, Problem = problem };
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
