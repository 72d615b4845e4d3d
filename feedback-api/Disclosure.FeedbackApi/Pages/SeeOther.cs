using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>Sends a browser on after a form (303), so that going back or reloading does not send the form again.</summary>
internal sealed class SeeOther(string address) : IResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        httpContext.Response.ContentLength = 0;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status303SeeOther, typeof(void)));
}
