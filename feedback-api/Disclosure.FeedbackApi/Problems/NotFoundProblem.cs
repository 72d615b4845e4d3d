using System.Reflection;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.Metadata;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>
/// Answers a request for what is not there with a problem (404). A route says so by having it among the types of its answers.
/// </summary>
internal sealed class NotFoundProblem(Problem problem) : IResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => new ProblemResult(problem).ExecuteAsync(httpContext);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(ProblemRoutes.MetadataOf(StatusCodes.Status404NotFound));
}
