namespace Disclosure.FeedbackApi.Staff;

/// <summary>The cookie of a session: out of reach of scripts, and sent by no page of another site.</summary>
internal static class StaffCookie
{
    private const string Name = "disclosure-staff";

    /// <summary>The token of the session that a request comes with; nothing where it comes with none.</summary>
    public static string? Of(HttpContext context) => context.Request.Cookies[Name];

    /// <summary>Gives a browser the token of its session.</summary>
    public static void Set(HttpContext context, string token) => context.Response.Cookies.Append(Name, token, OptionsOf(context));

    /// <summary>Takes it away.</summary>
    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name, OptionsOf(context));

    private static CookieOptions OptionsOf(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = context.Request.PathBase + StaffGate.Root,
        IsEssential = true,
    };
}
