namespace Disclosure.Staff.Access;

/// <summary>
/// The policies of authorisation. Where an endpoint names none and does not say <c>AllowAnonymous</c>, one must be signed in.
/// </summary>
public static class StaffPolicies
{
    /// <summary>For approvers.</summary>
    public const string Approver = "approver";
}
