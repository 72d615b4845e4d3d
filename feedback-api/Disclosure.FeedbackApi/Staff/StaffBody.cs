using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disclosure.FeedbackApi.Problems;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>Reads what staff send.</summary>
internal static class StaffBody
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ProblemException">It is not JSON, or not of this shape.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type)
        where T : class
    {
        if (!request.HasJsonContentType())
            throw new ProblemException(ProblemKinds.MediaType.With("请用 application/json 提交。"));
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, request.HttpContext.RequestAborted) ?? throw Malformed();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    private static ProblemException Malformed() => new(ProblemKinds.Malformed.With("请求正文不是有效的 JSON，或字段的类型不对。"));
}
