using Disclosure.Staff.Access;

namespace Disclosure.Staff.Hosting;

/// <summary>What every request of a service with staff goes through.</summary>
public static class StaffPipeline
{
    /// <summary>
    /// Closes every endpoint that does not say <c>AllowAnonymous</c> to who is not signed in, and guards what changes something; after
    /// routing, before the endpoints.
    /// </summary>
    public static IApplicationBuilder UseStaff(this IApplicationBuilder app) =>
        app.UseAuthentication().UseAuthorization().UseOwnRequests();
}
