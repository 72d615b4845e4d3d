using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Projects;

/// <summary><c>lists/{y}/</c>.</summary>
internal static class YearListPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => ExploredProjects.YearsOf(context.Records)
        .Select(year => PagePlan.InFolder(SitePaths.YearList(year), () => Make(context, year)));

    /// <summary>What the list of a year is called.</summary>
    public static string TitleOf(FiscalYear year) => $"{year} 年{ProjectsPages.Title}";

    /// <summary>The lists of a year by department, grade and budget.</summary>
    /// <param name="context">What pages are made from.</param>
    /// <param name="root">The page that shows them.</param>
    /// <param name="year">The year.</param>
    private static ImmutableArray<ListGroup> GroupsOf(PageContext context, LinkRoot root, FiscalYear year) =>
    [
        new ListGroup("by-grade", $"{year} 年按自评等级", LinksOf(root, ProjectLists.ByGrade(context, year))),
        new ListGroup("by-budget", $"{year} 年按四本预算", LinksOf(root, ProjectLists.ByBudget(context, year))),
    ];

    /// <summary>The switch between the years, each year's list behind it.</summary>
    private static YearSwitch SwitchOf(PageContext context, LinkRoot root, FiscalYear? here) => new(
        "年度",
        [
            .. ExploredProjects.YearsOf(context.Records)
                .Select(year => new SwitchLink($"{year}", root.LinkTo(SitePaths.YearList(year)), year == here)),
        ]);

    private static YearListPage Make(PageContext context, FiscalYear year)
    {
        var root = new LinkRoot(SitePaths.YearList(year));
        var projects = ExploredProjects.Of(context, year);
        return new YearListPage
        {
            Site = context.Site,
            Path = SitePaths.YearList(year),
            Title = TitleOf(year),
            Description = $"{context.Records.Portal.Region} {year} 年 {projects.Length} 个项目：按自评等级、四本预算和部门列出。",
            Lead = LeadOf(year, projects),
            Crumbs = [new Crumb(ProjectsPages.Title, SitePaths.Projects)],
            Year = year.Number,
            Years = SwitchOf(context, root, year),
            Groups = GroupsOf(context, root, year).Add(
                new ListGroup("by-department", "按部门（每个部门各年度的项目）", DepartmentsOf(context, root, projects))),
            Projects = [.. projects.Select(project => ExploredProjects.Of(context, project))],
        };
    }

    private static string LeadOf(FiscalYear year, ImmutableArray<ProjectInYear> projects)
    {
        var results = projects.Count(project => project.PublishedSelf is not null);
        var standing = results == 0 ? "自评还没有公开" : $"{results:#,##0} 个公开了自评";
        return $"{year} 年有 {projects.Length:#,##0} 个项目，{standing}。下面按自评等级、预算和部门列出；整年的数据在页尾下载。";
    }

    private static ImmutableArray<SwitchLink> LinksOf(LinkRoot root, ImmutableArray<ListOfProjects> lists) =>
    [
        .. lists.Where(list => !list.Projects.IsEmpty)
            .Select(list => new SwitchLink($"{list.Name}（{list.Projects.Length:#,##0} 个）", root.LinkTo(list.Path))),
    ];

    private static ImmutableArray<SwitchLink> DepartmentsOf(PageContext context, LinkRoot root, ImmutableArray<ProjectInYear> projects) =>
    [
        .. projects.GroupBy(project => project.Department).OrderBy(department => department.Key)
            .Select(department => new SwitchLink(
                context.Records.NameOf(department.Key), root.LinkTo(SitePaths.ProjectsOf(department.Key)))),
    ];
}
