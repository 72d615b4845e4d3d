using System.Security.Cryptography;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Sessions;

/// <summary>Begins and ends sessions.</summary>
public sealed class StaffSessions(IStaffTickets tickets, IOptionsMonitor<CookieAuthenticationOptions> cookies, TimeProvider time)
{
    private const string KeyClaim = "Microsoft.AspNetCore.Authentication.Cookies-SessionId";

    private const int IdBytes = 16;

    /// <summary>Signs an account in, at the browser that asks.</summary>
    public Task BeginAsync(HttpContext context, StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return BeginAsync(context, PersonOf(account), new(account.Name, account.Role), account.Stamp());
    }

    /// <summary>
    /// Signs in whom the OpenID provider calls <paramref name="subject"/>, and ends sessions in which it called them something else.
    /// </summary>
    public async Task BeginAsync(HttpContext context, StaffMember member, string subject)
    {
        ArgumentNullException.ThrowIfNull(context);
        var person = "oidc " + subject;
        foreach (var other in await tickets.ListAsync(person, context.RequestAborted))
        {
            if (other.Member != member)
                await tickets.EndAsync(person, other.Id, context.RequestAborted);
        }

        await BeginAsync(context, person, member, stamp: "");
    }

    /// <summary>Whose the sessions of an account are.</summary>
    public static string PersonOf(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return "account " + account.Name;
    }

    /// <summary>Signs out who is signed in.</summary>
    public static Task EndAsync(HttpContext context) => context.SignOutAsync(StaffScheme.Name);

    private async Task BeginAsync(HttpContext context, string person, StaffMember member, string stamp)
    {
        ArgumentNullException.ThrowIfNull(context);
        var now = time.GetUtcNow();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var session = new StaffSession(id, person, member, stamp, BrowserName.Of(context.Request), now, now);
        await EndOlderAsync(context);
        await context.SignInAsync(StaffScheme.Name, session.ToPrincipal());
    }

    // The session that this browser had until now is over: whoever else has its key has nothing more.
    private async Task EndOlderAsync(HttpContext context)
    {
        var cookie = StaffCookies.Read(context, StaffCookies.Session);
        if (cookies.Get(StaffScheme.Name).TicketDataFormat.Unprotect(cookie)?.Principal.FindFirst(KeyClaim)?.Value is { } key)
            await tickets.RemoveAsync(key);
    }
}
