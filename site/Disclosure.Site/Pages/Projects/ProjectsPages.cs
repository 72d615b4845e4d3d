using Disclosure.Model.Codes;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Stages;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary><c>projects/</c>, and <c>units/{code}/projects/</c> for each department where all projects are too many for one page.</summary>
internal static class ProjectsPages
{
    private const string Title = "全部项目";

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        // Only codes are kept until a page's turn comes: what the content holds on each is looked up again then.
        var projects = context.Records.ProjectCodes
            .GroupBy(code => ProjectDossier.Of(context.Records, code).Department).OrderBy(department => department.Key).ToList();
        var count = context.Records.ProjectCodes.Length;
        if (count <= LongIndex.LongestPage)
        {
            yield return PagePlan.InFolder(SitePaths.Projects, () => MakeAll(context, projects, count));
            yield break;
        }

        yield return PagePlan.InFolder(SitePaths.Projects, () => MakeIndex(context, projects, count));
        foreach (var department in projects)
            yield return PagePlan.InFolder(SitePaths.ProjectsOf(department.Key), () => MakeDepartment(context, department));
    }

    /// <summary>The link in the footer, where there are projects.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        facts.Records.ProjectCodes.IsEmpty ? [] : [new SiteLink(Title, SitePaths.Projects)];

    private static ProjectsPage MakeAll(PageContext context, List<IGrouping<UnitCode, ProjectCode>> projects, int count) => new()
    {
        Site = context.Site,
        Path = SitePaths.Projects,
        Title = Title,
        Lead = count == 0
            ? "还没有公开的项目。"
            : $"{projects.Count} 个部门的 {count} 个项目，按部门列出。点项目名称可看它历年的目标、花的钱和结果。",
        Departments = [.. projects.Select(department => new SwitchLink(
            context.Records.NameOf(department.Key), "#" + ProjectsPage.AnchorOf(department.Key.Value)))],
        Projects = [.. projects.SelectMany(department => department).Select(code => RowOf(context, code))],
    };

    private static ProjectsPage MakeIndex(PageContext context, List<IGrouping<UnitCode, ProjectCode>> projects, int count) => new()
    {
        Site = context.Site,
        Path = SitePaths.Projects,
        Title = Title,
        Lead = $"{projects.Count} 个部门的 {count:#,##0} 个项目。一页放不下，按部门分页：点部门名称查看。",
        Departments = [.. projects.Select(department => new SwitchLink(
            $"{context.Records.NameOf(department.Key)}（{department.Count()} 个）", "../" + SitePaths.ProjectsOf(department.Key)))],
        Projects = [],
    };

    private static ProjectsPage MakeDepartment(PageContext context, IGrouping<UnitCode, ProjectCode> projects) => new()
    {
        Site = context.Site,
        Path = SitePaths.ProjectsOf(projects.Key),
        Title = $"{context.Records.NameOf(projects.Key)}的{Title}",
        Lead = $"{projects.Count()} 个项目。点项目名称可看它历年的目标、花的钱和结果。",
        Crumbs = [new Crumb(Title, SitePaths.Projects)],
        Source = context.Records.NameOf(projects.Key),
        Departments = [],
        Projects = [.. projects.Select(code => RowOf(context, code))],
    };

    private static ListedProject RowOf(PageContext context, ProjectCode code)
    {
        var project = ProjectDossier.Of(context.Records, code);
        var target = project.NewestTarget;
        var result = project.Years.FirstOrDefault(year => year.Self is { Withheld: null });
        return new ListedProject
        {
            Code = project.Code.Value,
            Name = project.Name,
            Path = SitePaths.Project(project.Code),
            DepartmentCode = project.Department.Value,
            Department = context.Records.NameOf(project.Department),
            UnitCode = project.Unit.Value,
            Unit = context.Records.NameOf(project.Unit),
            Years = [.. project.Years.Select(year => year.Year).Order()],
            TargetYear = target?.Year,
            Promised = target?.YearAmount(),
            ResultYear = result?.Year,
            Total = result?.Self?.Total,
            Grade = result?.Self?.Grade,
            WhyNoResult = result is null ? WhyNone(context, project) : null,
        };
    }

    // As the newest year's section on the project's own page says.
    private static Badge WhyNone(PageContext context, ProjectDossier project) => project.Years.Any(year => year.Self is not null)
        ? EmptyCells.WithheldBadge
        : StageViews.WhyNotEvaluated(context.Records, project.Code, project.Years[0].Year).Badge;
}
