using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Disclosure.FeedbackApi.Health;

/// <summary>Answers that the service cannot take ratings now, and why (503).</summary>
internal sealed class NotReady(HealthView health) : IResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return httpContext.Response.WriteAsJsonAsync(health, httpContext.RequestAborted);
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status503ServiceUnavailable, typeof(HealthView), ["application/json"]));
}
