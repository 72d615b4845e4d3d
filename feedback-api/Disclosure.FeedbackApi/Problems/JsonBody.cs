using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>Reads what a program sends.</summary>
internal static class JsonBody
{
    /// <summary>Reads JSON.</summary>
    /// <exception cref="ProblemException">It is not JSON, or not of this shape.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        if (!request.HasJsonContentType())
            throw new ProblemException(ProblemKinds.MediaType.With("请用 application/json 提交。"));
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, TypeOf<T>(request.HttpContext), request.HttpContext.RequestAborted)
                ?? throw Malformed();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    private static JsonTypeInfo<T> TypeOf<T>(HttpContext context) =>
        (JsonTypeInfo<T>)context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(typeof(T));

    private static ProblemException Malformed() => new(ProblemKinds.Malformed.With("请求正文不是有效的 JSON，或字段的类型不对。"));
}
