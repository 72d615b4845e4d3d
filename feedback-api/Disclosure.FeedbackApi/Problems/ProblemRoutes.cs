using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>
/// What a route says of the problems that its gates and its reading answer with: those that its answers' type does not name.
/// </summary>
internal static class ProblemRoutes
{
    /// <summary>Adds statuses that are answered with a problem, to a route or to every route of a group.</summary>
    public static TBuilder Problems<TBuilder>(this TBuilder routes, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
            routes.WithMetadata(MetadataOf(status));
        return routes;
    }

    /// <summary>That a status is answered with a problem.</summary>
    public static ProducesResponseTypeMetadata MetadataOf(int status) => new(status, typeof(Problem), [ProblemResult.MediaType]);
}
