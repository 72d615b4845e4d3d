namespace Disclosure.Staff.Access;

/// <summary>What routes say of who may come to them.</summary>
public static class StaffRoutes
{
    /// <summary>Routes for staff's programs.</summary>
    public static TBuilder ForStaff<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(StaffArea.Calls);

    /// <summary>Routes for staff's forms.</summary>
    public static TBuilder ForStaffForms<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(StaffArea.Forms);

    /// <summary>Lets everybody there, to sign in.</summary>
    public static TBuilder StartsSessions<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.AllowAnonymous().WithMetadata(SessionStart.Here);

    /// <summary>Lets those there too who must get a second factor first.</summary>
    public static TBuilder BeforeEnrolment<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(EnrolmentStep.Here);

    /// <summary>Lets only approvers there.</summary>
    public static TBuilder ForApprovers<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.RequireAuthorization(StaffPolicies.Approver);
}
