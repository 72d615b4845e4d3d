using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Reviews;

/// <summary><c>reviews/{year}/</c> for each year that has any.</summary>
internal static class ReviewsYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => ChainYears.Of(context.Records).Reviews
        .Select(year => PagePlan.InFolder(SitePaths.Reviews(year), () => Make(context, year)));

    /// <summary>The link in the footer to the newest year.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        ProcessYears.NewestOf(ChainYears.Of(facts.Records).Reviews, PageTitles.Reviews, SitePaths.Reviews);

    private static ReviewsYearPage Make(PageContext context, FiscalYear year)
    {
        var records = context.Records;
        var path = SitePaths.Reviews(year);
        var root = new LinkRoot(path);
        var corrected = CorrectionNotes.RecordsOf(context, year, RecordKind.TargetReview).ToList();
        var rows = records.Process.TargetReviews.Where(record => record.Year == year)
            .Select(record => ReviewRow.Of(records, record)).ToList();
        return new ReviewsYearPage
        {
            Site = context.Site,
            Path = path,
            Title = PageTitles.ReviewsYear(year),
            Description = $"{records.Portal.Region} {year} 年绩效目标的审核：哪些一次通过、哪些退回修改、哪些没有通过因而不安排预算。",
            Crumbs = [new Crumb("各年度", SitePaths.Years)],
            Published = rows.Max(row => row.Subject.Published),
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, root, corrected),
            Year = year,
            Years = ChainYears.Of(records).Reviews,
            Others = ProcessYears.LinksOf(root, path, records, year),
            Rows = [.. rows],
            Withdrawn = records.Publications.Withdrawn.Count(taken =>
                taken.Record.Kind == RecordKind.TargetReview && taken.Record.Year == year && records.Find(taken.Record) is null),
        };
    }
}
