using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Corrections;

/// <summary><c>corrections/</c>: what was changed after it was published; there as soon as anything was published.</summary>
internal static class CorrectionsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        context.Editions.All.IsEmpty ? [] : [PagePlan.InFolder(SitePaths.Corrections, () => Make(context))];

    /// <summary>The link in the footer.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        facts.Editions.All.IsEmpty ? [] : [new SiteLink(PageTitles.Corrections, SitePaths.Corrections)];

    private static CorrectionsPage Make(PageContext context)
    {
        var editions = context.Editions.All.Where(edition => edition.IsCorrection).Reverse().ToList();
        return new CorrectionsPage
        {
            Site = context.Site,
            Path = SitePaths.Corrections,
            Title = PageTitles.Corrections,
            Description = "公开以后的更正、修订、补充、撤下和恢复：何时、为什么、改动前后各是什么。",
            Published = editions.Count > 0 ? editions[0].Edition.Day : null,
            Editions = [.. editions.Select(edition => EditionView.Of(context, edition))],
        };
    }
}
