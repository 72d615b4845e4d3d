using System.Reflection;
using Disclosure.FeedbackApi.Storage;
using Microsoft.AspNetCore.Http.Metadata;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Answers a request with everything a store knows, as a file of lines that is written while it is read.</summary>
internal sealed class ExportResult(IFeedbackStore store) : IResult, IEndpointMetadataProvider
{
    private const string MediaType = "application/x-ndjson";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaType;
        httpContext.Response.Headers.ContentDisposition = "attachment; filename=\"feedback.jsonl\"";
        await store.ExportAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(void), [MediaType]));
}
