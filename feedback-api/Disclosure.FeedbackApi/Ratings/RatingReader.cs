using System.Text.Json;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>Reads a rating from the body of a request.</summary>
internal static class RatingReader
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ProblemException">It is not JSON, or not of this shape.</exception>
    public static async ValueTask<RatingRequest> ReadJsonAsync(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, FeedbackJson.Wire.RatingRequest, request.HttpContext.RequestAborted)
                ?? throw Malformed();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    /// <summary>Reads a form.</summary>
    /// <exception cref="ProblemException">It is not a form.</exception>
    public static async ValueTask<RatingForm> ReadFormAsync(HttpRequest request)
    {
        try
        {
            return RatingForm.Of(await request.ReadFormAsync(request.HttpContext.RequestAborted));
        }
        catch (InvalidDataException)
        {
            throw Malformed();
        }
    }

    private static ProblemException Malformed() =>
        new(ProblemKinds.Malformed.With("请求正文不是有效的 JSON 或表单，或字段的类型不对。"));
}
