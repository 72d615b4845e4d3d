using Disclosure.Staff.Access;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Problems;
using Disclosure.Staff.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Sessions;

/// <summary>
/// How ASP.NET Core's cookie authentication keeps the sessions of staff: on the side of the service, for as long as they are used, and no
/// longer than a working day.
/// </summary>
internal sealed class StaffCookieOptions(StaffOptions settings, IStaffTickets tickets, IStaffAccounts accounts, TimeProvider time)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public void Configure(CookieAuthenticationOptions options) => Configure(StaffScheme.Name, options);

    /// <inheritdoc/>
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        options.Cookie.Name = StaffCookies.Session;
        options.CookieManager = new StaffCookies();
        options.SessionStore = tickets;
        options.TimeProvider = time;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(settings.SessionMinutes);
        options.SlidingExpiration = true;
        options.Events = new()
        {
            // The usual is to move the end on in the second half alone: half an hour without a request would be a quarter.
            OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew = context.ElapsedTime >= Renewal;
                return Task.CompletedTask;
            },
            OnValidatePrincipal = ValidateAsync,
            OnRedirectToLogin = context => Refuse(context, StaffProblems.SignInRequired.With(WaysIn())),
            OnRedirectToAccessDenied = context => Refuse(context, ForbiddenTo(context.HttpContext)),
        };
    }

    // What an account may do is asked of the accounts each time: a removed account or a changed password ends its sessions at once. Whoever
    // the provider signed in stays what it said until the session ends.
    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal
            && StaffSession.Of(principal, time.GetUtcNow()) is { } session
            && time.GetUtcNow() - session.Began <= Longest
            && (session.Stamp.Length == 0 || accounts.Find(session.Member.Name)?.Stamp() == session.Stamp))
            return;
        if (context.Principal is { } over && StaffSession.Of(over, time.GetUtcNow()) is { } ended)
            await tickets.EndAsync(ended.Person, ended.Id, context.HttpContext.RequestAborted);
        context.RejectPrincipal();
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context, Model.Satisfaction.Exchange.Problem problem) =>
        context.HttpContext.RequestServices.GetRequiredService<IStaffPages>().RefuseAsync(context.HttpContext, problem);

    private static Model.Satisfaction.Exchange.Problem ForbiddenTo(HttpContext context) => context.StaffSession().MustEnrol
        ? StaffProblems.EnrolmentRequired.With("本服务要求用动态码登录。请先在办理台的“我的账号”启用。")
        : StaffProblems.Forbidden.With("这一操作须由审核人员进行。");

    private string WaysIn() => settings.OidcAuthority.Length == 0
        ? $"请用 POST {StaffArea.Root}/session 登录。"
        : $"请打开 {StaffArea.Root}/sign-in 登录。";
}
