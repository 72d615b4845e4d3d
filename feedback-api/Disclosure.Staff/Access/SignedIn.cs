using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Staff.Access;

/// <summary>
/// That somebody is signed in, asked of every endpoint that says nothing of its own. Where there is no endpoint, or one that routing made
/// to
/// say that an address does not take a method, nothing is run that could be closed.
/// </summary>
internal sealed class SignedIn : AuthorizationHandler<SignedIn>, IAuthorizationRequirement
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SignedIn requirement)
    {
        var isMapped = context.Resource is not HttpContext http || http.GetEndpoint() is RouteEndpoint;
        if (!isMapped || context.User.Identity?.IsAuthenticated == true)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
