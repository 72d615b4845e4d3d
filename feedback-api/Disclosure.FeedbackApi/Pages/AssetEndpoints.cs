namespace Disclosure.FeedbackApi.Pages;

/// <summary>The style sheets of the pages.</summary>
internal static class AssetEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        app.MapStyle("form.css");
        app.MapStyle("desk.css");
    }

    private static void MapStyle(this IEndpointRouteBuilder app, string name)
    {
        var style = Read(name);
        app.MapGet("/api/assets/" + name, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return TypedResults.Bytes(style, "text/css; charset=utf-8");
        }).ExcludeFromDescription();
    }

    private static byte[] Read(string name)
    {
        using var resource = typeof(AssetEndpoints).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The asset {name} is not in the program.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
