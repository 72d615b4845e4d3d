using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>
/// The links to the pages of the stages in a year, of the years that have one: asked by each page of a year, by years, site map and footer.
/// </summary>
internal static class ProcessYears
{
    /// <summary>What links between the pages of a year are called.</summary>
    public const string LinksName = "同一年度的过程公开";

    /// <summary>The pages of a year that there are, in the order of the stages.</summary>
    public static ImmutableArray<SiteLink> PagesOf(RecordSet records, FiscalYear year) =>
    [
        .. Link(ChainYears.Of(records).Assessments, year, PageTitles.Assessments, SitePaths.Assessments),
        .. Link(ChainYears.Of(records).Reviews, year, PageTitles.Reviews, SitePaths.Reviews),
        .. Link(ChainYears.Of(records).Monitoring, year, PageTitles.Monitoring, SitePaths.Monitoring),
        .. Link(ChainYears.Of(records).Coverage, year, PageTitles.Coverage, SitePaths.Coverage),
        .. Link(ChainYears.Of(records).Coverage, year, PageTitles.Unmet, SitePaths.UnmetYear),
        .. Link(ChainYears.Of(records).Applications, year, PageTitles.Applications, SitePaths.Applications),
    ];

    /// <summary>The same as links of a page, but for the page itself.</summary>
    /// <param name="page">The page that links.</param>
    /// <param name="path">The page's path.</param>
    /// <param name="records">The records.</param>
    /// <param name="year">The year.</param>
    public static ImmutableArray<SwitchLink> LinksOf(ILinkRoot page, string path, RecordSet records, FiscalYear year) =>
    [
        .. PagesOf(records, year).Where(link => link.Path != path)
            .Select(link => new SwitchLink($"{year} 年{link.Name}", page.LinkTo(link.Path))),
    ];

    /// <summary>The link to the newest of these years; nothing where there is none.</summary>
    /// <param name="years">The years that have such a page, newest first.</param>
    /// <param name="name">What the page is called.</param>
    /// <param name="pathOf">The page's path in a year.</param>
    public static IEnumerable<SiteLink> NewestOf(IEnumerable<FiscalYear> years, string name, Func<FiscalYear, string> pathOf) =>
        years.Take(1).Select(year => new SiteLink(name, pathOf(year)));

    private static IEnumerable<SiteLink> Link(
        IEnumerable<FiscalYear> years, FiscalYear year, string name, Func<FiscalYear, string> pathOf) =>
        years.Contains(year) ? [new SiteLink(name, pathOf(year))] : [];
}
