using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Staff.Access;

/// <summary>How a service answers what the staff's part of it decides: in its own words and pages.</summary>
public interface IStaffPages
{
    /// <summary>Turns a request away.</summary>
    /// <param name="context">The request.</param>
    /// <param name="problem">Why.</param>
    Task RefuseAsync(HttpContext context, Problem problem);

    /// <summary>Says that somebody has signed in with the OpenID provider, to a browser that comes from there.</summary>
    /// <param name="context">The request.</param>
    /// <param name="member">Who.</param>
    Task WelcomeAsync(HttpContext context, StaffMember member);

    /// <summary>Says that nobody has signed in with the OpenID provider.</summary>
    /// <param name="context">The request.</param>
    /// <param name="problem">Why.</param>
    Task RefuseSignInAsync(HttpContext context, Problem problem);
}
