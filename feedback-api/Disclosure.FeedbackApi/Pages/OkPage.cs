using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using RazorSlices;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>
/// Answers a request with the page that was asked for (200). A route says so by having it among the types of its answers.
/// </summary>
internal sealed class OkPage(RazorSlice slice) : PageResult(slice), IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(void), [MediaType]));
}
