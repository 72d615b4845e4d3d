using Disclosure.FeedbackApi.Desk.Audit;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Sessions;
using Disclosure.Staff.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>One's own account, by forms.</summary>
internal static class DeskAccountEndpoints
{
    private const int MostRecent = 20;

    /// <summary>Maps them.</summary>
    public static void MapDeskAccount(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/account", (HttpContext context, string? done = null) => ShowAsync(context, problem: null, done));
        desk.MapPost("/account/password", ChangeAsync);
        desk.MapPost("/account/sessions/end", EndAsync);
        desk.MapPost("/account/sessions/others", EndOthersAsync);
        desk.MapGet("/account/second-factor", DeskSecondFactor.ShowAsync).BeforeEnrolment();
        desk.MapPost("/account/second-factor", DeskSecondFactor.EnrolAsync).BeforeEnrolment();
        desk.MapPost("/account/second-factor/off", DeskSecondFactor.StopAsync);
    }

    /// <summary>The page, with what is to be mended on it.</summary>
    internal static async Task<PageResult> ShowAsync(HttpContext context, Problem? problem, string? done)
    {
        var services = context.RequestServices;
        var session = context.StaffSession();
        var account = services.GetRequiredService<IStaffAccounts>().Find(session.Member.Name);
        var sessions = await services.GetRequiredService<StaffSessions>().ListAsync(context);
        var trail = services.GetRequiredService<IAuditTrail>().Read();
        var recent = trail.Where(entry => entry.Who == session.Member.Name).TakeLast(MostRecent);
        var page = new AccountPage(DeskVisit.Of(context))
        {
            HasPassword = account is not null,
            OffersCodes = account is not null && services.GetRequiredService<StaffOptions>().HasSecondFactor(),
            RecoveryLeft = account?.Codes?.Recovery.Length,
            Sessions = [.. sessions.Select(one => SessionView.Of(one, session.Id))],
            Recent = [.. recent.Reverse().Select(DeskAuditEndpoints.RowOf)],
            Problem = problem,
            Done = DeskWords.Done(done),
        };
        return DeskEndpoints.Show(AccountSlice.Create(page), problem);
    }

    private static async Task<Results<SeeOther, PageResult>> ChangeAsync(HttpContext context, PasswordChange passwords)
    {
        var form = await DeskForm.ReadAsync(context.Request);
        var request = new PasswordRequest(form.Text("current"), form.Text("new"));
        return await passwords.ChangeAsync(context, request) is { } problem
            ? await ShowAsync(context, problem, done: null)
            : ToAccount(context, "password");
    }

    private static async Task<SeeOther> EndAsync(HttpContext context, StaffSessions sessions, IAuditTrail audit)
    {
        var id = (await DeskForm.ReadAsync(context.Request)).Text("session") ?? "";
        audit.Add(context.Staff().Name, "end-session", id);
        await sessions.EndAsync(context, id);
        return ToAccount(context, "ended");
    }

    private static async Task<SeeOther> EndOthersAsync(HttpContext context, StaffSessions sessions, IAuditTrail audit)
    {
        audit.Add(context.Staff().Name, "end-sessions", "");
        await sessions.EndOthersAsync(context);
        return ToAccount(context, "ended");
    }

    /// <summary>Goes on to the page, which says what was done.</summary>
    internal static SeeOther ToAccount(HttpContext context, string done) =>
        new($"{context.Request.PathBase}{DeskGate.Root}/account?done={done}");
}
