namespace Disclosure.Staff.Access;

/// <summary>What a browser says about who sent a form.</summary>
internal static class FormOrigin
{
    private const string Site = "Sec-Fetch-Site";

    /// <summary>
    /// Whether nothing says that a page of another site sent it. Browsers leave <c>Sec-Fetch-Site</c> out over plain HTTP, and then
    /// <c>Origin</c> tells. Its port is not compared: a proxy need not pass on the one that people see, and cookies do not tell ports
    /// apart either.
    /// </summary>
    public static bool IsOurs(HttpRequest request)
    {
        if (request.Headers.TryGetValue(Site, out var site))
            return site == "same-origin" || site == "none";
        return request.Headers.Origin is not [{ } origin]
            || (
                Uri.TryCreate(origin, UriKind.Absolute, out var sender)
                    && string.Equals(sender.Host, HostOf(request), StringComparison.OrdinalIgnoreCase));
    }

    // As a URI writes it, so that an IPv6 address has its brackets on both sides.
    private static string HostOf(HttpRequest request) =>
        Uri.TryCreate($"http://{request.Host}", UriKind.Absolute, out var own) ? own.Host : "";
}
