using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages;

/// <summary>Makes what all pages share: navigation and footer are what the kinds of page say of themselves.</summary>
public static class SiteFrameBuilder
{
    /// <summary>The frame of the site that is made from <paramref name="facts"/>.</summary>
    /// <param name="facts">What the site is made from.</param>
    /// <param name="baseUrl">The absolute address of the site; nothing where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static SiteFrame Make(SiteFacts facts, SiteAddress? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var records = facts.Records;
        return new SiteFrame(records.Portal, records.Years.LastOrDefault().Number, baseUrl, SiteAssets.Version)
        {
            Mode = facts.Mode,
            Edition = facts.Mode == SiteMode.Public && !facts.Editions.All.IsEmpty ? CitedEdition.Of(facts.Editions.All[^1].Edition) : null,
            UnitName = code => records.NameOf(code),
            Navigation = [.. PageKinds.All.Select(kind => kind.Navigation(facts)).OfType<SiteLink>()],
            FooterLinks = [.. PageKinds.All.SelectMany(kind => kind.Footer(facts))],
        };
    }
}
