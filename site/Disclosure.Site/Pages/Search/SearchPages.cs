using System.Collections.Immutable;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Pages.Search;

/// <summary><c>search/</c>.</summary>
internal static class SearchPages
{
    // With more, a phone would scroll past the list from A to Z for longer than any list of a department takes.
    private const int MostInLetters = 300;

    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Search, () => Make(context))];

    private static SearchPage Make(PageContext context)
    {
        var records = context.Records;
        var projects = records.ProjectCodes.Select(code => ProjectDossier.Of(records, code)).ToList();
        var hasProjects = projects.Count + records.Units.Length <= MostInLetters;
        var units = records.Units.Select(unit => new SiteLink(records.Names.Of(unit), SitePaths.Unit(unit.Code)));
        return new SearchPage
        {
            Site = context.Site,
            Path = SitePaths.Search,
            Title = "搜索",
            Description = "按名称、编码、曾用名、简称、指标或拼音首字母查找项目、部门单位、评价报告、名词和条款；也可以按字母和部门逐个查看。",
            Filters = SearchFilters.Of(context),
            LettersLead = hasProjects && projects.Count > 0
                ? "部门、单位和项目，按名称的拼音首字母排列。"
                : "部门和单位，按名称的拼音首字母排列。项目按部门列在下面。",
            Letters = LetterGroups.Of(hasProjects ? units.Concat(projects.Select(LinkOf)) : units, records.Portal.Region),
            Departments = DepartmentsOf(context, projects),
            Lists =
            [
                .. context.Site.Navigation.Concat(context.Site.FooterLinks)
                    .Where(link => link.Path is not ("" or SitePaths.Search)).DistinctBy(link => link.Path),
            ],
        };
    }

    private static SiteLink LinkOf(ProjectDossier project) => new(project.Name, SitePaths.Project(project.Code));

    private static ImmutableArray<SiteLink> DepartmentsOf(PageContext context, List<ProjectDossier> projects) =>
    [
        .. projects.GroupBy(project => project.Department).OrderBy(department => department.Key).Select(department => new SiteLink(
            $"{context.Records.NameOf(department.Key)}（{department.Count()} 个）", SitePaths.ProjectsOf(department.Key))),
    ];
}
