using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Stages;
using Disclosure.Site.Clocks;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.Assessments;

/// <summary><c>assessments/{year}/</c> for each year that has any, and a page for each assessment with its report.</summary>
internal static class AssessmentsYearPages
{
    private const int BelowSectionHeading = 2;

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        foreach (var year in ChainYears.Of(context.Records).Assessments)
            yield return PagePlan.InFolder(SitePaths.Assessments(year), () => MakeYear(context, year));
        foreach (var record in context.Records.Process.Assessments)
            yield return PagePlan.InFolder(SitePaths.Assessment(record.Year, record.Code), () => Make(context, record));
    }

    /// <summary>The link in the footer to the newest year.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        ProcessYears.NewestOf(ChainYears.Of(facts.Records).Assessments, PageTitles.Assessments, SitePaths.Assessments);

    private static AssessmentsYearPage MakeYear(PageContext context, FiscalYear year)
    {
        var records = context.Records;
        var path = SitePaths.Assessments(year);
        var root = new LinkRoot(path);
        var corrected = CorrectionNotes.RecordsOf(context, year, RecordKind.Assessment).ToList();
        var rows = records.Process.Assessments.Where(record => record.Year == year)
            .Select(record => AssessmentRow.Of(records, record)).ToList();
        return new AssessmentsYearPage
        {
            Site = context.Site,
            Path = path,
            Title = PageTitles.AssessmentsYear(year),
            Description = $"{records.Portal.Region} {year} 年新增政策和项目在安排预算之前的评估：谁评的、结论是什么、申报多少、核定多少。",
            Crumbs = [new Crumb("各年度", SitePaths.Years)],
            Published = rows.Max(row => row.Subject.Published),
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, root, corrected),
            Year = year,
            Years = ChainYears.Of(records).Assessments,
            Others = ProcessYears.LinksOf(root, path, records, year),
            AssessedFrom = records.Portal.Process.AssessmentFrom,
            Rows = [.. rows],
            Unmade = UnmadeAssessments.Of(records, year).Length,
            Withdrawn = UnmadeAssessments.Withdrawn(records, year),
        };
    }

    private static AssessmentPage Make(PageContext context, Assessment record)
    {
        var row = AssessmentRow.Of(context.Records, record);
        var root = new LinkRoot(row.Path);
        var page = new AssessmentPage
        {
            Site = context.Site,
            Path = row.Path,
            Title = $"{row.Subject.Name}{PageTitles.Assessments}",
            Description = $"“{row.Subject.Name}”在安排 {record.Year} 年预算之前的评估：五个要点的得分和意见、结论、申报和核定的金额、评估报告。",
            Crumbs =
            [
                new Crumb("各年度", SitePaths.Years),
                new Crumb(PageTitles.AssessmentsYear(record.Year), SitePaths.Assessments(record.Year)),
            ],
            Published = row.Subject.Published,
            LastChange = CorrectionNotes.LastOf(context, [record.Key]),
            Source = record.Assessor.Length > 0 ? record.Assessor : null,
            Row = row,
            Clock = row.Subject.Clock is { } clock ? ProcessClockWords.Describe(clock) : null,
            Corrections = CorrectionNotes.Of(context, root, [record.Key]),
            Notes = RecordNotes.Of(context, [record]),
            Report = null,
        };
        return record.Report.Length == 0
            ? page
            : page with { Report = context.Render(page, TextPlaces.PathOf(record), BelowSectionHeading) };
    }
}
