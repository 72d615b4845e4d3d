namespace Disclosure.FeedbackApi.Pages;

/// <summary>The style sheet of the pages.</summary>
internal static class AssetEndpoints
{
    private static readonly byte[] _formStyle = Read("form.css");

    /// <summary>Maps it.</summary>
    public static void MapAssets(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/assets/form.css", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return TypedResults.Bytes(_formStyle, "text/css; charset=utf-8");
        }).ExcludeFromDescription();

    private static byte[] Read(string name)
    {
        using var resource = typeof(AssetEndpoints).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The asset {name} is not in the program.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
