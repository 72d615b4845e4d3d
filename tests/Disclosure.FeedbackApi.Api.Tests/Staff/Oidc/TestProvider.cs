using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using System.Security.Cryptography;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>
/// A real OpenID provider (OpenIddict) on a port of its own, where <see cref="Person"/> is signed in already. It knows one client,
/// takes a code once, and asks for PKCE; what it puts into ID tokens can be made wrong.
/// </summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "disclosure";
    public const string ClientSecret = "a secret of the provider";

    private readonly ConcurrentDictionary<string, bool> _usedCodes = new();
    private readonly int _port = FreePort.Find();
    private WebApplication _app;

    private TestProvider() => _app = Make();

    public TestPerson Person { get; set; } = new("subject-1", "zhang", "feedback-editor");

    /// <summary>Changes an ID token before it is signed.</summary>
    public Action<ClaimsPrincipal> Change { get; set; } = _ => { };

    /// <summary>Whether it signs ID tokens with a key that is not the one it publishes under the same name.</summary>
    public bool SignsWithAnotherKey { get; set; }

    /// <summary>Whether it answers everything with 503.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether it shows a page of its own first, as one does that asks for a password.</summary>
    public bool ShowsPage { get; set; }

    /// <summary>Whether the person refuses to sign in.</summary>
    public bool IsDenied { get; set; }

    /// <summary>Its address: for a browser another site than the service.</summary>
    public string Authority => $"http://localhost:{_port}/";

    public static async Task<TestProvider> StartAsync()
    {
        var provider = new TestProvider();
        await provider._app.StartAsync();
        return provider;
    }

    public async Task StopAsync() => await _app.DisposeAsync();

    /// <summary>Starts it again at its address, with keys of its own again.</summary>
    public async Task RestartAsync()
    {
        _app = Make();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private WebApplication Make()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Authority);
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Set);
        // Else it would keep keys in the home of whoever runs the tests.
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Response.StatusCode = IsBroken ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            return IsBroken ? Task.CompletedTask : next(context);
        });
        app.Use((context, next) => ShowsPage && context.Request.Path == "/authorize" && !context.Request.Query.ContainsKey("shown")
            ? TypedResults.Content("<script>location = location + '&shown=1'</script>", "text/html").ExecuteAsync(context)
            : next(context));
        app.UseAuthentication();
        return app;
    }

    private void Set(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes(Scopes.Profile);
        // Its own would be RSA of 4096 bits, which take seconds to make.
        server.AddSigningKey(NewKey(Keys.Next())).AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(CheckRequest));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(CheckCode));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(SignIn));
        server.AddEventHandler<ProcessSignInContext>(handler => handler
            .UseInlineHandler(ChangeToken).SetOrder(OpenIddictServerHandlers.PrepareIdentityTokenPrincipal.Descriptor.Order + 1));
        server.AddEventHandler<GenerateTokenContext>(handler => handler
            .UseInlineHandler(ChangeKey).SetOrder(OpenIddictServerHandlers.Protection.AttachSecurityCredentials.Descriptor.Order + 1));
        server.UseAspNetCore().DisableTransportSecurityRequirement();
    }

    private ValueTask CheckRequest(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != ClientId || context.RedirectUri?.EndsWith("/api/staff/sign-in/callback", StringComparison.Ordinal) != true)
            context.Reject(Errors.InvalidClient);
        return default;
    }

    private ValueTask CheckCode(ValidateTokenRequestContext context)
    {
        if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
            context.Reject(Errors.InvalidClient);
        else if (!_usedCodes.TryAdd(context.Request.Code!, true))
            context.Reject(Errors.InvalidGrant);
        return default;
    }

    private ValueTask SignIn(HandleAuthorizationRequestContext context)
    {
        if (IsDenied)
        {
            context.Reject(Errors.AccessDenied);
            return default;
        }

        var identity = new ClaimsIdentity("test");
        identity.SetClaim(Claims.Subject, Person.Subject)
            .SetClaim(Claims.PreferredUsername, Person.Name).SetClaims("roles", [.. Person.Roles.ToImmutableArray()]);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        context.SignIn(new ClaimsPrincipal(identity));
        return default;
    }

    private ValueTask ChangeToken(ProcessSignInContext context)
    {
        if (context.IdentityTokenPrincipal is { } token)
            Change(token);
        return default;
    }

    private ValueTask ChangeKey(GenerateTokenContext context)
    {
        if (SignsWithAnotherKey && context.TokenType == TokenTypeIdentifiers.IdentityToken)
            context.SigningCredentials = new SigningCredentials(
                NewKey(context.SigningCredentials!.Key.KeyId), SecurityAlgorithms.EcdsaSha256);
        return default;
    }

    private static ECDsaSecurityKey NewKey(string id) => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = id };
}
