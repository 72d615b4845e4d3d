using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Oidc;

/// <summary>
/// The provider, through ASP.NET Core's handler (authorization code, PKCE, state, nonce). The handler is asked at its two addresses
/// alone: the middleware that hosts it otherwise would look at every request of the public too.
/// </summary>
public sealed class OidcProvider(IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory logs)
{
    /// <summary>The name of the handler, and of its options.</summary>
    public const string Scheme = "oidc";

    /// <summary>Sends a browser to the provider.</summary>
    /// <exception cref="Exception">The provider cannot be used; <see cref="IsOutage"/> says whether it does not answer.</exception>
    public async Task SendAsync(HttpContext context)
    {
        var handler = await HandlerAsync(context);
        // Where to go afterwards is never asked of the request: it could be sent anywhere.
        await handler.ChallengeAsync(new AuthenticationProperties { RedirectUri = "/" });
    }

    /// <summary>Takes what a browser brings back, and answers it by the events.</summary>
    /// <returns>Whether it is answered.</returns>
    public async Task<bool> ReceiveAsync(HttpContext context) => await (await HandlerAsync(context)).HandleRequestAsync();

    /// <summary>Whether a failure means that the provider does not answer.</summary>
    public static bool IsOutage(Exception? failure)
    {
        for (var error = failure; error is not null; error = error.InnerException)
        {
            if (error is HttpRequestException or IOException or TimeoutException or OperationCanceledException)
                return true;
        }

        return false;
    }

    private async Task<OpenIdConnectHandler> HandlerAsync(HttpContext context)
    {
        var handler = new OpenIdConnectHandler(options, logs, HtmlEncoder.Default, UrlEncoder.Default);
        await handler.InitializeAsync(new AuthenticationScheme(Scheme, displayName: null, typeof(OpenIdConnectHandler)), context);
        return handler;
    }
}
