using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Sessions;

/// <summary>Who is signed in at a request.</summary>
public static class StaffContext
{
    /// <summary>Who is signed in, at an endpoint for staff.</summary>
    /// <exception cref="InvalidOperationException">The endpoint is open to everybody, and nobody is.</exception>
    public static StaffMember Staff(this HttpContext context) => context.StaffSession().Member;

    /// <summary>Who is signed in; nobody where nobody is, or nobody needs to be.</summary>
    public static StaffMember? StaffOrNobody(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Sessions.StaffSession.Of(context.User, DateTimeOffset.MinValue)?.Member;
    }

    /// <summary>The session, at an endpoint for staff; when it was last used is left out.</summary>
    /// <exception cref="InvalidOperationException">The endpoint is open to everybody, and nobody is signed in.</exception>
    public static StaffSession StaffSession(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Sessions.StaffSession.Of(context.User, DateTimeOffset.MinValue)
            ?? throw new InvalidOperationException("Nobody is signed in here.");
    }
}
