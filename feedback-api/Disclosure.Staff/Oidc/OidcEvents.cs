using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Disclosure.Staff.Oidc;

/// <summary>
/// Answers what the handler found in what a browser brought back from the provider, so that nothing of its own is answered.
/// </summary>
internal static class OidcEvents
{
    /// <summary>The events.</summary>
    public static OpenIdConnectEvents All { get; } = new() { OnTicketReceived = SignInAsync, OnRemoteFailure = FailAsync };

    private static async Task SignInAsync(TicketReceivedContext received)
    {
        var context = received.HttpContext;
        var (member, problem) = await context.RequestServices.GetRequiredService<OidcSignIn>().SignInAsync(context, received.Principal!);
        var pages = context.RequestServices.GetRequiredService<IStaffPages>();
        await (problem is null ? pages.WelcomeAsync(context, member!) : pages.RefuseSignInAsync(context, problem));
        received.HandleResponse();
    }

    private static async Task FailAsync(RemoteFailureContext failed)
    {
        var context = failed.HttpContext;
        var signIn = context.RequestServices.GetRequiredService<OidcSignIn>();
        var problem = OidcProvider.IsOutage(failed.Failure) ? signIn.Unavailable() : await signIn.FailAsync(context);
        await context.RequestServices.GetRequiredService<IStaffPages>().RefuseSignInAsync(context, problem);
        failed.HandleResponse();
    }
}
