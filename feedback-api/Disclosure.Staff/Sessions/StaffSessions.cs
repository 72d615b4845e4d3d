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
    /// <param name="context">The request.</param>
    /// <param name="account">The account.</param>
    /// <param name="mustEnrol">Whether it may do nothing before it has a second factor.</param>
    public async Task BeginAsync(HttpContext context, StaffAccount account, bool mustEnrol)
    {
        ArgumentNullException.ThrowIfNull(account);
        await EndOlderAsync(context);
        await context.SignInAsync(StaffScheme.Name, SessionOf(context, account, mustEnrol).ToPrincipal());
    }

    /// <summary>
    /// Goes on with the session of who has just changed what they sign in by, and ends every other of theirs.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="account">The account, as it is now.</param>
    public async Task GoOnAsync(HttpContext context, StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(context);
        var own = context.StaffSession();
        await EndOthersAsync(context, own);
        var renewed = SessionOf(context, account, mustEnrol: false) with { Began = own.Began };
        await context.SignInAsync(StaffScheme.Name, renewed.ToPrincipal());
    }

    /// <summary>The sessions of who is signed in.</summary>
    public Task<IReadOnlyList<StaffSession>> ListAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return tickets.ListAsync(context.StaffSession().Person, context.RequestAborted);
    }

    /// <summary>Ends a session of who is signed in.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> EndAsync(HttpContext context, string id)
    {
        ArgumentNullException.ThrowIfNull(context);
        return tickets.EndAsync(context.StaffSession().Person, id, context.RequestAborted);
    }

    /// <summary>Ends every session of who is signed in but the one of the request.</summary>
    public Task EndOthersAsync(HttpContext context) => EndOthersAsync(context, context.StaffSession());

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

        await EndOlderAsync(context);
        await context.SignInAsync(StaffScheme.Name, SessionOf(context, person, member, stamp: "").ToPrincipal());
    }

    /// <summary>Whose the sessions of an account are.</summary>
    public static string PersonOf(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return "account " + account.Name;
    }

    /// <summary>Signs out who is signed in.</summary>
    public static Task EndAsync(HttpContext context) => context.SignOutAsync(StaffScheme.Name);

    private StaffSession SessionOf(HttpContext context, StaffAccount account, bool mustEnrol) =>
        SessionOf(context, PersonOf(account), new(account.Name, account.Role), account.Stamp()) with { MustEnrol = mustEnrol };

    private StaffSession SessionOf(HttpContext context, string person, StaffMember member, string stamp)
    {
        var now = time.GetUtcNow();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        return new(id, person, member, stamp, BrowserName.Of(context.Request), now, now);
    }

    private async Task EndOthersAsync(HttpContext context, StaffSession own)
    {
        foreach (var other in await tickets.ListAsync(own.Person, context.RequestAborted))
        {
            if (other.Id != own.Id)
                await tickets.EndAsync(own.Person, other.Id, context.RequestAborted);
        }
    }

    // The session that this browser had until now is over: whoever else has its key has nothing more.
    private async Task EndOlderAsync(HttpContext context)
    {
        var cookie = StaffCookies.Read(context, StaffCookies.Session);
        if (cookies.Get(StaffScheme.Name).TicketDataFormat.Unprotect(cookie)?.Principal.FindFirst(KeyClaim)?.Value is { } key)
            await tickets.RemoveAsync(key);
    }
}
