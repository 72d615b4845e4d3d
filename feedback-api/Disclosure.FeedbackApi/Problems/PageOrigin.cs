using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Portals;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>What a browser says about the page that sent a public form.</summary>
internal static class PageOrigin
{
    /// <summary>
    /// Whether nothing says that a page sent it that is neither of this service, nor of its host, nor of the site of the settings: any
    /// page that somebody opens could else give ratings in their name and from their address. What is no browser says nothing.
    /// </summary>
    /// <remarks>
    /// <c>Sec-Fetch-Site</c> tells first. Browsers leave it out over plain HTTP, and then <c>Origin</c> tells; its port is not compared,
    /// as a proxy need not pass on the one that people see. An origin of <c>null</c> is what old browsers say of our own forms, which
    /// are sent without a referrer.
    /// </remarks>
    public static bool MaySend(HttpRequest request)
    {
        var origin = request.Headers.Origin is [{ Length: > 0 } only] ? only : null;
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
            return site != "cross-site" || IsOfSite(request, origin);
        return origin is null or "null" || IsOfHost(request, origin) || IsOfSite(request, origin);
    }

    private static bool IsOfHost(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var sender)
        && Uri.TryCreate($"http://{request.Host}", UriKind.Absolute, out var own)
        && string.Equals(sender.Host, own.Host, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfSite(HttpRequest request, string? origin) =>
        origin is not null
        && SiteAddress.TryParse(request.HttpContext.RequestServices.GetRequiredService<FeedbackOptions>().Site) is { } site
        && string.Equals(site.Origin, origin, StringComparison.OrdinalIgnoreCase);
}
