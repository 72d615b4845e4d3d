using System.Globalization;
using System.Security.Claims;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Authentication;

namespace Disclosure.Staff.Sessions;

/// <summary>A session: that somebody signed in with a browser, and has not signed out.</summary>
/// <param name="Id">What it is called; it opens nothing.</param>
/// <param name="Person">Whose it is: an account, or whom the OpenID provider vouched for. Every session of one person has the same.</param>
/// <param name="Member">What they are called, and what they may do.</param>
/// <param name="Stamp">What the account was when it began; empty where there is no account.</param>
/// <param name="Device">What they signed in with, in words.</param>
/// <param name="Began">When it began.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
/// <param name="MustEnrol">Whether nothing may be done in it but to get a second factor.</param>
public sealed record StaffSession(
    string Id, string Person, StaffMember Member, string Stamp, string Device, DateTimeOffset Began, DateTimeOffset Seen,
    bool MustEnrol = false)
{
    // The session's id is what antiforgery tells its user by: a form of one session is none of another's.
    private const string IdClaim = "sub";
    private const string PersonClaim = "person";
    private const string StampClaim = "stamp";
    private const string DeviceClaim = "device";
    private const string BeganClaim = "began";
    private const string EnrolClaim = "enrol";

    /// <summary>The session of a ticket; nothing where it is none of ours.</summary>
    public static StaffSession? Of(AuthenticationTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return Of(ticket.Principal, ticket.Properties.IssuedUtc ?? DateTimeOffset.MinValue);
    }

    /// <summary>The session of who is signed in; nothing where nobody is.</summary>
    /// <param name="principal">Who asks.</param>
    /// <param name="seen">When they last did.</param>
    public static StaffSession? Of(ClaimsPrincipal principal, DateTimeOffset seen)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.FindFirst(IdClaim)?.Value is { } id
            && principal.FindFirst(PersonClaim)?.Value is { } person
            && principal.FindFirst(ClaimTypes.Name)?.Value is { } name
            && Enum.TryParse<StaffRole>(principal.FindFirst(ClaimTypes.Role)?.Value, out var role)
            && DateTimeOffset.TryParse(principal.FindFirst(BeganClaim)?.Value, CultureInfo.InvariantCulture, out var began)
                ? new(
                    id, person, new(name, role), principal.FindFirst(StampClaim)?.Value ?? "",
                    principal.FindFirst(DeviceClaim)?.Value ?? "", began, seen, principal.HasClaim(claim => claim.Type == EnrolClaim))
                : null;
    }

    /// <summary>What its ticket says.</summary>
    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new(IdClaim, Id), new(PersonClaim, Person), new(ClaimTypes.Name, Member.Name), new(ClaimTypes.Role, Member.Role.ToString()),
            new(StampClaim, Stamp), new(DeviceClaim, Device), new(BeganClaim, Began.ToString("O", CultureInfo.InvariantCulture)),
            .. MustEnrol ? [new Claim(EnrolClaim, "")] : Array.Empty<Claim>(),
        ],
        StaffScheme.Name));
}
