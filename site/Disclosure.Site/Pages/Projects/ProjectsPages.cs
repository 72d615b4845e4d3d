using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Projects;

/// <summary><c>projects/</c>, and all lists that it leads to.</summary>
internal static class ProjectsPages
{
    /// <summary>What the page is called.</summary>
    public const string Title = "全部项目";

    public static IEnumerable<PagePlan> Plan(PageContext context) =>
    [
        PagePlan.InFolder(SitePaths.Projects, () => Make(context)),
        .. DepartmentProjectsPages.Plan(context),
        .. YearListPages.Plan(context),
        .. ProjectListPages.Plan(context),
    ];

    /// <summary>The link in the footer, where there are projects.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        facts.Records.ProjectCodes.IsEmpty ? [] : [new SiteLink(Title, SitePaths.Projects)];

    private static ProjectsPage Make(PageContext context)
    {
        var root = new LinkRoot(SitePaths.Projects);
        var departments = DepartmentProjectsPages.DepartmentsOf(context).ToList();
        var count = context.Records.ProjectCodes.Length;
        return new ProjectsPage
        {
            Site = context.Site,
            Path = SitePaths.Projects,
            Title = Title,
            Description = $"{context.Records.Portal.Region} {count} 个项目：按年度、部门、预算和自评等级查找、排序、筛选和下载。",
            Lead = count == 0
                ? "还没有公开的项目。"
                : $"{departments.Count} 个部门的 {count:#,##0} 个项目。按自评等级、预算、部门和年度列成清单，点数字就是清单。",
            Years = YearsOfProjects.Of(context),
            Year = ExploredProjects.ShownFirst(context.Records) is { } year && ExploredProjects.YearsOf(context.Records).Contains(year)
                ? year.Number
                : ExploredProjects.YearsOf(context.Records).Select(one => (int?)one.Number).FirstOrDefault(),
            Columns = ColumnMeaning.Of(context, root, ExplorerTable.Projects, ExplorerColumns.OfProjects),
            Departments =
            [
                .. departments.Select(department => new SwitchLink(
                    $"{context.Records.NameOf(department.Key)}（{department.Count():#,##0} 个）",
                    root.LinkTo(SitePaths.ProjectsOf(department.Key)))),
            ],
            Count = count,
        };
    }
}
