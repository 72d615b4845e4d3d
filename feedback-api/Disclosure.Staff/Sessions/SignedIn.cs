using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Staff.Sessions;

/// <summary>
/// That somebody is signed in, asked of every endpoint that says nothing of its own, and that they have the second factor that they must
/// have. Where there is no endpoint, or one that routing made to say that an address does not take a method, nothing is run that could be
/// closed.
/// </summary>
internal sealed class SignedIn : AuthorizationHandler<SignedIn>, IAuthorizationRequirement
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SignedIn requirement)
    {
        var endpoint = (context.Resource as HttpContext)?.GetEndpoint();
        if (context.Resource is HttpContext && endpoint is not RouteEndpoint)
            context.Succeed(requirement);
        else if (StaffSession.Of(context.User, DateTimeOffset.MinValue) is { } session
            && (!session.MustEnrol || endpoint?.Metadata.GetMetadata<EnrolmentStep>() is not null))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
