namespace Disclosure.FeedbackApi.Hosting;

/// <summary>
/// Answers <c>HEAD</c> wherever there is a <c>GET</c>: as that one is answered, and the server leaves the body away. What is served beside
/// the service answers for itself.
/// </summary>
internal static class HeadRequests
{
    private static readonly PathString[] Places = ["/api", "/healthz", "/readyz", "/metrics", "/openapi"];

    /// <summary>Adds it, before requests are matched to routes.</summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsHead(request.Method) || !Array.Exists(Places, place => request.Path.StartsWithSegments(place)))
        {
            await next(context);
            return;
        }

        request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            request.Method = HttpMethods.Head;
        }
    });
}
