using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Disclosure.Staff.Sessions;

/// <summary>
/// The cookies of staff: out of reach of scripts, and sent by no page of another site. Over TLS their names begin with <c>__Host-</c>, so
/// that a browser takes them from this host alone, over TLS alone, for all of it; over plain HTTP, which is for one machine, browsers
/// refuse
/// such names, and the cookie has a plain one for the staff's addresses.
/// </summary>
/// <remarks>No cookie is looked at where the endpoint is not of the staff's: what the public does takes nothing from it.</remarks>
public sealed class StaffCookies : ICookieManager
{
    /// <summary>The name of the session's cookie, without what TLS adds.</summary>
    public const string Session = "disclosure-staff";

    private const string TlsPrefix = "__Host-";

    /// <inheritdoc/>
    public string? GetRequestCookie(HttpContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return StaffArea.Of(context) is null || SessionStart.IsAt(context) ? null : Read(context, key);
    }

    /// <inheritdoc/>
    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        Set(context, key, value ?? "", lifetime: null);

    /// <inheritdoc/>
    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Delete(NameOf(context, key), OptionsOf(context, lifetime: null));
    }

    /// <summary>A cookie of a request; nothing where it has none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="key">Its name, without what TLS adds.</param>
    public static string? Read(HttpContext context, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[NameOf(context, key)];
    }

    /// <summary>Gives a browser a cookie.</summary>
    /// <param name="context">The request that is answered.</param>
    /// <param name="key">Its name, without what TLS adds.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="lifetime">How long it is kept; nothing for as long as the browser is open.</param>
    public static void Set(HttpContext context, string key, string value, TimeSpan? lifetime)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Append(NameOf(context, key), value, OptionsOf(context, lifetime));
    }

    private static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? TlsPrefix + key : key;

    private static CookieOptions OptionsOf(HttpContext context, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = context.Request.IsHttps ? "/" : context.Request.PathBase + StaffArea.Root,
        MaxAge = lifetime,
        IsEssential = true,
    };
}
