using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Disclosure.Staff.Sessions;

namespace Disclosure.FeedbackApi.Desk;

/// <summary>Who looks at a page of the desk, and from where.</summary>
/// <param name="Root">The path that the service appears under, without a slash at the end.</param>
/// <param name="Member">Who is signed in; nobody on the page where one signs in.</param>
/// <param name="Token">What forms carry, by <see cref="FormToken"/>.</param>
public sealed record DeskVisit(string Root, StaffMember? Member, string Token)
{
    /// <summary>The address of the desk.</summary>
    public string Desk => Root + DeskGate.Root;

    /// <summary>Whether an approver is signed in.</summary>
    public bool IsApprover => Member?.Role == StaffRole.Approver;

    /// <summary>The visit of a request.</summary>
    internal static DeskVisit Of(HttpContext context) => new(
        context.Request.PathBase,
        context.StaffOrNobody(),
        context.StaffOrNobody() is null ? "" : FormToken.Of(context));
}
