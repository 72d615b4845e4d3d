using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary><c>monitoring/{year}/</c> for each year that has any.</summary>
internal static class MonitoringYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => ChainYears.Of(context.Records).Monitoring
        .Select(year => PagePlan.InFolder(SitePaths.Monitoring(year), () => Make(context, year)));

    /// <summary>The link in the footer to the newest year.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        ProcessYears.NewestOf(ChainYears.Of(facts.Records).Monitoring, PageTitles.Monitoring, SitePaths.Monitoring);

    private static MonitoringYearPage Make(PageContext context, FiscalYear year)
    {
        var records = context.Records;
        var path = SitePaths.Monitoring(year);
        var root = new LinkRoot(path);
        var corrected = CorrectionNotes.RecordsOf(context, year, RecordKind.Monitoring).ToList();
        var rows = records.Process.Monitoring.Where(record => record.Year == year)
            .Select(record => MonitoringRow.Of(records, record)).ToList();
        return new MonitoringYearPage
        {
            Site = context.Site,
            Path = path,
            Title = PageTitles.MonitoringYear(year),
            Description = $"{records.Portal.Region} {year} 年执行中的监控：目标和花钱的进度、偏离的原因和纠正、暂缓和停止的拨款、收回的资金。",
            Crumbs = [new Crumb("各年度", SitePaths.Years)],
            Published = rows.Max(row => row.Subject.Published),
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, root, corrected),
            Year = year,
            Years = ChainYears.Of(records).Monitoring,
            Others = ProcessYears.LinksOf(root, path, records, year),
            MonitoringDays = records.Portal.Process.MonitoringDays(year),
            AsOf = records.AsOf,
            Rows = [.. rows],
            Departments = MonitoredDepartments.Of(records, MonitoringFigures.NewestOf([.. rows])),
            Gaps = MonitoringGaps.Of(records, year),
            Unmonitored = MonitoringGaps.Unmonitored(records, year),
        };
    }
}
