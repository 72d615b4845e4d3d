using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Http.Features;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>Reads a rating from the body of a request.</summary>
internal static class RatingReader
{
    // A form is let in with far more than may be stored, so that whoever wrote too much gets it back to be shortened.
    private const int FormLimit = 256 * 1024;

    /// <summary>Reads JSON.</summary>
    /// <exception cref="ProblemException">It is not JSON, or not of this shape.</exception>
    public static ValueTask<RatingRequest> ReadJsonAsync(HttpRequest request) => JsonBody.ReadAsync<RatingRequest>(request);

    /// <summary>Reads a form.</summary>
    /// <exception cref="ProblemException">It is not a form.</exception>
    public static async ValueTask<RatingForm> ReadFormAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = FormLimit;
        return RatingForm.Of(await FormBody.ReadAsync(request));
    }
}
