namespace Disclosure.FeedbackApi.Problems;

/// <summary>What a request says that its body is written in.</summary>
internal static class CharsetName
{
    /// <summary>The name in small letters and without quotes; empty where it says nothing.</summary>
    public static string Of(HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.Charset.Value?.Trim('"', ' ').ToLowerInvariant() ?? "";
}
