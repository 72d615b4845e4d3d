using System.Collections.Immutable;
using Disclosure.Model.Policies;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.Applications;
using Disclosure.Site.Pages.Articles;
using Disclosure.Site.Pages.Assessments;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Pages.Compare;
using Disclosure.Site.Pages.Corrections;
using Disclosure.Site.Pages.Coverage;
using Disclosure.Site.Pages.Data;
using Disclosure.Site.Pages.DisclosureClocks;
using Disclosure.Site.Pages.Editions;
using Disclosure.Site.Pages.EvaluationReport;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.Exits;
using Disclosure.Site.Pages.Forwarding;
using Disclosure.Site.Pages.Gallery;
using Disclosure.Site.Pages.Glossary;
using Disclosure.Site.Pages.Home;
using Disclosure.Site.Pages.MeetingPacks;
using Disclosure.Site.Pages.Monitoring;
using Disclosure.Site.Pages.NotFound;
using Disclosure.Site.Pages.PolicyDuties;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.Projects;
using Disclosure.Site.Pages.Rate;
using Disclosure.Site.Pages.Receipts;
using Disclosure.Site.Pages.Rectifications;
using Disclosure.Site.Pages.Reviews;
using Disclosure.Site.Pages.Search;
using Disclosure.Site.Pages.SiteMap;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Pages.Units;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Pages.Versions;
using Disclosure.Site.Pages.Withdrawn;
using Disclosure.Site.Pages.Yardstick;
using Disclosure.Site.Pages.Years;
using Disclosure.Site.Process;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages;

/// <summary>Every kind of page, in the order in which navigation and footer name them.</summary>
public static class PageKinds
{
    /// <summary>The kinds.</summary>
    public static ImmutableArray<PageKind> All { get; } =
    [
        new(HomePages.Plan)
        {
            Navigation = _ => new("首页", "", SiteSection.Home),
            Addresses = [new("", [DepartmentResults.Departments, GradeChart.ByYear, NewestPublications.Publications])],
        },
        new(UnitsPages.Plan)
        {
            Navigation = _ => new("部门单位", SitePaths.Units, SiteSection.Units),
            Addresses = [new(SitePaths.Units, [UnitsTable.AnyYear])],
        },
        new(ProjectsPages.Plan)
        {
            Footer = ProjectsPages.LinksOf,
            IsLong = true,
            Addresses =
            [
                new(SitePaths.Projects, [YearsOfProjects.ByGrade, YearsOfProjects.ByBudget]),
                new("units/{部门编码}/projects/", [ProjectsTable.Projects]),
                new("units/{部门编码}/projects/{页}/", [ProjectsTable.Projects]),
                new("lists/{年度}/", [ExplorerTable.Projects]),
                new("lists/{年度}/grade/{等级}/", [ExplorerTable.Listed]),
                new("lists/{年度}/grade/{等级}/{页}/", [ExplorerTable.Listed]),
                new("lists/{年度}/budget/{预算}/", [ExplorerTable.Listed]),
                new("lists/{年度}/budget/{预算}/{页}/", [ExplorerTable.Listed]),
            ],
        },
        new(ComparePages.Plan) { Clauses = [Clause.Disclosure], Footer = _ => [new(ComparePage.Name, SitePaths.Compare)] },
        new(UnitPages.Plan) { Addresses = [new("units/{单位编码}/", [UnitYearRows.Years, .. UnitTables.All])] },
        new(UnitYearPages.Plan) { Addresses = [new("units/{单位编码}/{年度}/", UnitYearPage.AllTables)] },
        new(MeetingPackPages.Plan) { Clauses = [Clause.UseOfResults] },
        new(ProjectPages.Plan) { Addresses = [new("projects/{项目编码}/", ProjectTables.All)] },
        new(BudgetYearPages.Plan)
        {
            Navigation = BudgetYearPages.LinkOf,
            IsLong = true,
            Addresses =
            [
                new("years/{年度}/budget/", BudgetTables.All),
                new("years/{年度}/budget/{部门编码}/", [BudgetTables.Projects]),
            ],
        },
        new(AccountsYearPages.Plan)
        {
            Navigation = AccountsYearPages.LinkOf,
            IsLong = true,
            Addresses =
            [
                new("years/{年度}/accounts/", AccountsTables.All),
                new("years/{年度}/accounts/{部门编码}/", [AccountsTables.Projects]),
            ],
        },
        new(UnmetPages.Plan)
        {
            Footer = _ => [new(PageTitles.Unmet, SitePaths.Unmet)],
            IsLong = true,
            Addresses =
            [
                new(SitePaths.Unmet, [UnmetTables.Years]),
                new("unmet/{年度}/", UnmetTables.OfYear),
                new("unmet/{年度}/{部门编码}/", UnmetTables.OfDepartment),
            ],
        },
        new(EvaluationsPages.Plan)
        {
            Navigation = _ => new(PageTitles.Evaluations, SitePaths.Evaluations, SiteSection.Evaluations),
            Addresses = [new(SitePaths.Evaluations, [EvaluationTables.Evaluations])],
        },
        new(EvaluationPages.Plan)
        {
            Addresses = [new("evaluations/{年度}-{编码}-{评价类型}/", [ScoreTable.Scores, FindingTables.OfReport, EvaluationTables.Others])],
        },
        new(RectificationsPages.Plan)
        {
            Footer = _ => [new(PageTitles.Rectifications, SitePaths.Rectifications)],
            IsLong = true,
            Addresses =
            [
                new(SitePaths.Rectifications,
                [
                    RectificationTable.Rectifications, RectificationLists.Years, SecondRatings.Ratings, RectificationLists.Unregistered,
                ]),
            ],
        },
        new(ApplicationsPages.Plan)
        {
            Footer = ApplicationsPages.LinksOf,
            IsLong = true,
            Addresses =
            [
                new("applications/{年度}/", [ApplicationTable.Applications, ApplicationLists.Decisions, ApplicationLists.Undecided,
                    ApplicationLists.Unmade]),
            ],
        },
        new(CoveragePages.Plan)
        {
            Footer = CoveragePages.LinksOf,
            IsLong = true,
            Addresses =
            [
                new("coverage/{年度}/",
                    [CoverageTables.Coverage, ProjectsAside.Aside, CoverageTables.Gaps, EvaluationTables.Beside,
                        CoverageTables.Accountability]),
            ],
        },
        new(DisclosurePages.Plan)
        {
            Navigation = _ => new(PageTitles.Disclosure, SitePaths.Disclosure, SiteSection.Disclosure),
            IsLong = true,
            Addresses =
            [
                new(SitePaths.Disclosure,
                    [ClockTables.Clocks, RegisterTables.Withheld, ClockTables.Overdue, ClockTables.Summaries, ClockTables.Ended,
                        ProcessClockTables.Summaries, ProcessClockTables.Late]),
                new("disclosure/{年度}/", [ClockTables.Clocks, ExemptTable.Exempt]),
            ],
        },
        new(YardstickPages.Plan)
        {
            Footer = _ => [new(PageTitles.Yardstick, SitePaths.Yardstick)],
            IsLong = true,
            Addresses =
            [
                new(SitePaths.Yardstick, [YardstickTables.Years, YardstickTables.Methods]),
                new("disclosure/yardstick/{年度}/", [YardstickTables.Scores, YardstickTables.Lost]),
            ],
        },
        new(RatePages.Plan)
        {
            Navigation = RatePages.LinkOf,
            Addresses = [new(SitePaths.Rating, [SurveyTables.Open, SurveyTables.Others])],
        },
        new(GlossaryPages.Plan)
        {
            Navigation = _ => new("名词解释", SitePaths.Glossary, SiteSection.Glossary),
            Addresses = [new(SitePaths.Glossary, [GlossaryPage.Terms])],
        },
        new(ArticlePages.PlanGuide) { Clauses = [Clause.Disclosure], Navigation = _ => new("使用指南", SitePaths.Guide, SiteSection.Guide) },
        new(YearsPages.Plan)
        {
            Footer = _ => [new("各年度", SitePaths.Years)],
            Addresses = [new(SitePaths.Years, [YearsTable.Years])],
        },
        new(AssessmentsYearPages.Plan)
        {
            Footer = AssessmentsYearPages.LinksOf,
            Addresses =
            [
                new("assessments/{年度}/", [AssessmentTables.Assessments]),
                new("assessments/{年度}/{编码}/", [AssessmentTables.Assessments, AssessmentTables.Points]),
            ],
        },
        new(ReviewsYearPages.Plan)
        {
            Footer = ReviewsYearPages.LinksOf,
            Addresses = [new("reviews/{年度}/", ReviewTables.OfYear)],
        },
        new(MonitoringYearPages.Plan)
        {
            Footer = MonitoringYearPages.LinksOf,
            IsLong = true,
            Addresses = [new("monitoring/{年度}/", [MonitoredDepartments.Departments, .. MonitoringTables.OfYear])],
        },
        new(ExitsPages.Plan)
        {
            Footer = ExitsPages.LinksOf,
            Addresses = [new(SitePaths.Exits, [ExitTables.Exits, EndingTable.Ending])],
        },
        new(PolicyPages.Plan)
        {
            Clauses = Policy.Clauses,
            Footer = _ => [new("政策条款对照", SitePaths.Policy)],
            Addresses = [new(SitePaths.Policy, [DutyTable.Duties])],
        },
        new(ArticlePages.PlanPolicy) { Clauses = [Clause.Disclosure] },
        new(DataPages.Plan)
        {
            Footer = _ => [new("数据下载", SitePaths.Data)],
            IsLong = true,
            Addresses = [new(SitePaths.Data, DataTables.All)],
        },
        new(CorrectionsPages.Plan)
        {
            Footer = CorrectionsPages.LinksOf,
            Addresses = [new(SitePaths.Corrections, [ChangeTables.Changes])],
        },
        new(EditionsPages.Plan)
        {
            Footer = EditionsPages.LinksOf,
            Addresses =
            [
                new(SitePaths.Editions, [EditionsTable.Editions]),
                new("editions/{版次}/", [ChangeTables.Changes, ChangeTables.Following]),
            ],
        },
        new(VersionPages.Plan) { Clauses = [Clause.Disclosure] },
        new(WithdrawnPages.Plan) { Clauses = [Clause.Disclosure] },
        new(ReceiptsPages.Plan)
        {
            Footer = ReceiptsPages.LinksOf,
            Addresses = [new(SitePaths.Receipts, [ReceiptsTable.Receipts])],
        },
        new(ArticlePages.PlanSitesOwn) { Clauses = [Clause.Disclosure], Footer = ArticlePages.LinksToSitesOwn },
        new(SearchPages.Plan) { Clauses = [Clause.Disclosure], Footer = _ => [new("搜索", SitePaths.Search)] },
        new(SiteMapPages.Plan) { Clauses = [Clause.Disclosure], Footer = _ => [new("站点地图", SitePaths.SiteMap)] },
        new(GalleryPages.Plan) { Clauses = [Clause.Foundations], Addresses = [new(SitePaths.Gallery, [GallerySamples.Projects])] },
        new(NotFoundPages.Plan) { Clauses = [Clause.Disclosure] },
    ];

    /// <summary>Every page of a site, the long ones first, and at the end those that lead from former addresses to them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static IEnumerable<PagePlan> PlanAll(PageContext context) =>
        ForwardingPages.Add(context, All.OrderByDescending(kind => kind.IsLong).SelectMany(kind => kind.Plan(context)));
}
