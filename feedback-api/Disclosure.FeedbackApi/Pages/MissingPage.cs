using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using RazorSlices;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>Answers a request for what is not there with a page that says so (404).</summary>
internal sealed class MissingPage(RazorSlice slice) : PageResult(slice, StatusCodes.Status404NotFound), IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(void), [MediaType]));
}
