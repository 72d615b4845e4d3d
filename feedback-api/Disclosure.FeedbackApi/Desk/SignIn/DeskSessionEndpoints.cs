using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Staff;

namespace Disclosure.FeedbackApi.Desk.SignIn;

/// <summary>Signing in and out by a form.</summary>
internal static class DeskSessionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDeskSessions(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(DeskGate.SignIn, Show).ExcludeFromDescription();
        desk.MapPost(DeskGate.SignIn, SignInAsync).ExcludeFromDescription();
        desk.MapPost(DeskGate.Root + "/sign-out", SignOut).ExcludeFromDescription();
    }

    private static IResult Show(HttpContext context, StaffSessions sessions, string? next = null) =>
        sessions.Find(context.Request.Cookies[StaffGate.Cookie]) is null
            ? new PageResult(SignInSlice.Create(new SignInPage(DeskVisit.Of(context), next)))
            : new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));

    private static async Task<IResult> SignInAsync(HttpContext context, SignInDesk desk, AddressKeys addresses, string? next = null)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var request = new SignInRequest(form.Text("name"), form.Text("password"));
        return SessionEndpoints.SignIn(context, request, desk, addresses).Problem is { } problem
            ? new PageResult(SignInSlice.Create(new SignInPage(DeskVisit.Of(context), next) { Name = request.Name, Problem = problem }), problem.Status)
            : new SeeOther(DeskReturn.AddressOf(context.Request.PathBase, next));
    }

    private static SeeOther SignOut(HttpContext context, StaffSessions sessions, AuditLog audit)
    {
        SessionEndpoints.SignOut(context, sessions, audit);
        return new(context.Request.PathBase + DeskGate.SignIn);
    }
}
