using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>What every page has of the site: its name, the way back, and that it is a demonstration where it is one.</summary>
/// <param name="Home">The address of the site, with a slash at the end.</param>
/// <param name="Title">The name of the site; of this service where the surveys file names none.</param>
/// <param name="Region">The region that stands before the name; empty for none.</param>
/// <param name="Notice">That all of it is demonstration; nothing where it is not.</param>
internal sealed record SiteShell(string Home, string Title, string Region, string? Notice)
{
    private const string Nameless = "服务对象满意度评价";

    /// <summary>Where surveys are listed on the site.</summary>
    public string Surveys => Home + "rate/";

    /// <summary>The shell of a page that a request asked for.</summary>
    public static SiteShell Of(HttpContext context)
    {
        var services = context.RequestServices;
        var site = services.GetRequiredService<INamedSite>().Site;
        var home = services.GetRequiredService<FeedbackOptions>().Site is { Length: > 0 } address ? address : "/";
        return new(home.EndsWith('/') ? home : home + "/", site?.Title ?? Nameless, site?.Region ?? "", site?.Notice);
    }
}
