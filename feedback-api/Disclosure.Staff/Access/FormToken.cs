using Microsoft.AspNetCore.Antiforgery;

namespace Disclosure.Staff.Access;

/// <summary>
/// What a form carries to show that a page of the same session made it: ASP.NET Core's antiforgery token, which goes with the session.
/// </summary>
public static class FormToken
{
    /// <summary>The hidden field.</summary>
    public const string Field = "token";

    /// <summary>The token of the forms of a page.</summary>
    public static string Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // As antiforgery wants it, which else says in the log that it had to.
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.Pragma = "no-cache";
        return context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken ?? "";
    }

    /// <summary>The cookie that the token is one half of.</summary>
    internal static CookieBuilder Cookie() => new()
    {
        Name = "disclosure-forms",
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
        IsEssential = true,
    };
}
