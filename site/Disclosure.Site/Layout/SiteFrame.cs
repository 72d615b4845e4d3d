using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;

namespace Disclosure.Site.Layout;

/// <summary>What all pages of one build share.</summary>
/// <param name="Portal">Who publishes.</param>
/// <param name="NewestYear">The newest fiscal year in the content, for the navigation.</param>
/// <param name="BaseUrl">The address of the site for sitemap and canonical links; nothing where it is not known.</param>
/// <param name="Version">A short hash of the assets, so that a changed style sheet gets a new address.</param>
public sealed record SiteFrame(Portal Portal, int NewestYear, SiteAddress? BaseUrl, string Version)
{
    /// <summary>
    /// Whom the site is for; a preview unless it is said to be public, so that nothing is taken for published by mistake.
    /// </summary>
    public SiteMode Mode { get; init; }

    /// <summary>
    /// The path that the site stands at on its host, where its address is not known: <c>/</c>, or <c>/preview/</c> beside a public site.
    /// </summary>
    public string Place { get; init; } = "/";

    /// <summary>
    /// The newest edition, which pages that are made each time draw from; nothing where nothing was published, and in a preview.
    /// </summary>
    public CitedEdition? Edition { get; init; }

    /// <summary>The name of a department or unit, for data beside pages; its code where it is not known.</summary>
    public Func<UnitCode, string> UnitName { get; init; } = code => code.Value;

    /// <summary>The navigation. Each page it names must exist.</summary>
    public ImmutableArray<SiteLink> Navigation { get; init; } = [];

    /// <summary>The footer's links to pages of the site itself, such as 无障碍声明. Each page they name must exist.</summary>
    public ImmutableArray<SiteLink> FooterLinks { get; init; } = [];

    /// <summary>
    /// Where forms may be sent, for the content security policy: the site itself, and the feedback API where it is elsewhere.
    /// </summary>
    public string FormTargets { get; } = Portal.FeedbackApi is { } api ? $"'self' {api.Origin}" : "'self'";

    /// <summary>The configured slots of the government website's footer.</summary>
    public ImmutableArray<FooterSlot> FooterSlots { get; } = FooterSlot.Of(Portal);
}
