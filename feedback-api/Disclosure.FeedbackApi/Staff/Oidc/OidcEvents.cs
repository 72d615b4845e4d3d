using Disclosure.FeedbackApi.Limits;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Disclosure.FeedbackApi.Staff.Oidc;

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
        var answer = context.RequestServices.GetRequiredService<OidcSignIn>().SignIn(received.Principal!);
        if (answer.Token is { } token)
            StaffCookie.Set(context, token);
        IResult page = answer.Member is { } member
            ? OidcReturnPage.Welcome(context, member)
            : OidcReturnPage.Refusal(context, answer.Problem!);
        await page.ExecuteAsync(context);
        received.HandleResponse();
    }

    private static async Task FailAsync(RemoteFailureContext failed)
    {
        var context = failed.HttpContext;
        var signIn = context.RequestServices.GetRequiredService<OidcSignIn>();
        var address = context.RequestServices.GetRequiredService<AddressKeys>().Of(context.Connection.RemoteIpAddress);
        var problem = OidcProvider.IsOutage(failed.Failure) ? signIn.Unavailable() : signIn.Fail(address);
        await OidcReturnPage.Refusal(context, problem).ExecuteAsync(context);
        failed.HandleResponse();
    }
}
