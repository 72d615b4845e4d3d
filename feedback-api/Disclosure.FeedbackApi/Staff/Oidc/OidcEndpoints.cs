using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Staff.Access;
using Disclosure.Staff.Oidc;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Disclosure.FeedbackApi.Staff.Oidc;

/// <summary>Signing in with the OpenID provider: the way there, and the way back.</summary>
internal static class OidcEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapOidc(this IEndpointRouteBuilder app)
    {
        var signIn = app.MapGroup(OidcPaths.SignIn).WithTags("工作人员").StartsSessions().Problems(429, 503);
        signIn.MapGet("", SendAsync)
            .WithName("oidcSignIn").WithSummary("统一登录（OpenID Connect）：转到登录服务。")
            .Produces(StatusCodes.Status302Found);
        signIn.MapGet("/callback", ReceiveAsync)
            .WithName("oidcCallback").WithSummary("登录服务送回到这里：设置与口令登录相同的 cookie。")
            .Produces(StatusCodes.Status200OK, contentType: PageResult.MediaType).Problems(400, 403);
    }

    private static async Task<Results<EmptyHttpResult, PageResult, ProblemResult>> SendAsync(
        HttpContext context, OidcProvider provider, OidcSignIn signIn)
    {
        if (await signIn.StartProblemAsync(context) is { } problem)
            return OidcReturnPage.Refusal(context, problem);
        try
        {
            await provider.SendAsync(context);
            return TypedResults.Empty;
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested
            && (OidcProvider.IsOutage(error) || error is InvalidOperationException or OpenIdConnectProtocolException))
        {
            context.RequestServices.GetRequiredService<ILogger<OidcProvider>>().LogWarning(error, "The OpenID provider cannot be used.");
            return OidcReturnPage.Refusal(context, signIn.Unavailable());
        }
    }

    // ASP.NET Core's handler writes the answers: what they are is said above.
    private static async Task<Results<EmptyHttpResult, StatusCodeHttpResult>> ReceiveAsync(HttpContext context, OidcProvider provider) =>
        await provider.ReceiveAsync(context) ? TypedResults.Empty : TypedResults.StatusCode(StatusCodes.Status404NotFound);
}
