using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>
/// Which years have a page of which stage, and the links to them: asked by each page of a year, by years, site map and footer.
/// </summary>
internal static class ProcessYears
{
    /// <summary>What links between the pages of a year are called.</summary>
    public const string LinksName = "同一年度的过程公开";

    /// <summary>The years that have assessments, newest first.</summary>
    public static IEnumerable<FiscalYear> OfAssessments(RecordSet records) => Of(records.Process.Assessments);

    /// <summary>The years that have reviews of targets, newest first.</summary>
    public static IEnumerable<FiscalYear> OfReviews(RecordSet records) => Of(records.Process.TargetReviews);

    /// <summary>The years that have monitoring, newest first.</summary>
    public static IEnumerable<FiscalYear> OfMonitoring(RecordSet records) => Of(records.Process.Monitoring);

    /// <summary>The pages of a year that there are, in the order of the stages.</summary>
    public static ImmutableArray<SiteLink> PagesOf(RecordSet records, FiscalYear year) =>
    [
        .. Link(OfAssessments(records), year, PageTitles.Assessments, SitePaths.Assessments),
        .. Link(OfReviews(records), year, PageTitles.Reviews, SitePaths.Reviews),
        .. Link(OfMonitoring(records), year, PageTitles.Monitoring, SitePaths.Monitoring),
        .. Link(OutcomeYears.Of(records).Coverage, year, PageTitles.Coverage, SitePaths.Coverage),
        .. Link(OutcomeYears.Of(records).Applications, year, PageTitles.Applications, SitePaths.Applications),
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

    private static IEnumerable<FiscalYear> Of(IEnumerable<ProcessRecord> records) =>
        records.Select(record => record.Year).Distinct().OrderDescending();

    private static IEnumerable<SiteLink> Link(
        IEnumerable<FiscalYear> years, FiscalYear year, string name, Func<FiscalYear, string> pathOf) =>
        years.Contains(year) ? [new SiteLink(name, pathOf(year))] : [];
}
