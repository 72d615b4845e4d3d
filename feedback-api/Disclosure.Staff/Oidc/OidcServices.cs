using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Disclosure.Staff.Oidc;

/// <summary>
/// What signing in with an OpenID provider is made of: ASP.NET Core's handler for it, and nothing else of its authentication. Who is
/// signed in stays the business of the sessions.
/// </summary>
internal static class OidcServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Adds it.</summary>
    public static void AddOidc(this IServiceCollection services, OidcSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>();
        services.AddOptions<OpenIdConnectOptions>(OidcProvider.Scheme).Configure<TimeProvider>((options, time) =>
        {
            options.TimeProvider = time;
            SetProvider(options, settings);
            SetFlow(options);
            SetCookies(options);
        });
        services.AddSingleton<OidcProvider>();
        services.AddSingleton<OidcSignIn>();
    }

    private static void SetProvider(OpenIdConnectOptions options, OidcSettings settings)
    {
        options.Authority = settings.Authority.OriginalString;
        options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.BackchannelHttpHandler = new ProviderChannel();
        options.BackchannelTimeout = Patience;
    }

    private static void SetFlow(OpenIdConnectOptions options)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;
        // By address and not by a form: a form of another site would come without the cookies below.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.CallbackPath = OidcPaths.Callback;
        options.MapInboundClaims = false;
        options.DisableTelemetry = true;
        options.Events = OidcEvents.All;
    }

    private static void SetCookies(OpenIdConnectOptions options)
    {
        foreach (
            var (cookie, name) in new[] { (options.CorrelationCookie, "disclosure-state."), (options.NonceCookie, "disclosure-nonce.") })
        {
            cookie.Name = name;
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }
    }
}
