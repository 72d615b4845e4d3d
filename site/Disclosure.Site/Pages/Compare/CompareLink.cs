using System.Globalization;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Compare;

/// <summary>The way from a project's or unit's page to where it stands beside others.</summary>
/// <param name="Href">The comparison that begins with it, relative to the page.</param>
public sealed record CompareLink(string Href)
{
    /// <summary>Of a project's year.</summary>
    public static CompareLink OfProject(ILinkRoot page, string code, int year) => Of(page, $"?p={code}", year);

    /// <summary>Of a department's or unit's year.</summary>
    public static CompareLink OfUnit(ILinkRoot page, string code, int year) => Of(page, $"?u={code}", year);

    private static CompareLink Of(ILinkRoot page, string query, int year)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new CompareLink(string.Create(CultureInfo.InvariantCulture, $"{page.LinkTo(SitePaths.Compare)}{query}&year={year}"));
    }
}
