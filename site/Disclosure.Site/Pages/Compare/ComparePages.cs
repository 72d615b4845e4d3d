using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Projects;

namespace Disclosure.Site.Pages.Compare;

/// <summary><c>compare/</c>.</summary>
internal static class ComparePages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Compare, () => Make(context))];

    private static ComparePage Make(PageContext context)
    {
        var root = new LinkRoot(SitePaths.Compare);
        var years = ExploredProjects.YearsOf(context.Records).ToList();
        var first = ExploredProjects.ShownFirst(context.Records);
        return new ComparePage
        {
            Site = context.Site,
            Path = SitePaths.Compare,
            Title = ComparePage.Name,
            Description = "把最多四个项目，或者四个部门、单位的同一年度并排比较：花的钱、指标达成、自评和评价。",
            Years = [.. years.Select(year => year.Number)],
            Year = years.Count == 0 ? null : first is { } year && years.Contains(year) ? year.Number : years[0].Number,
            ProjectFigures = ColumnMeaning.Of(context, root, ExplorerTable.Projects, ExplorerColumns.OfProjects),
            UnitFigures = ColumnMeaning.Of(context, root, ComparedUnits.Table, ComparedUnits.Columns),
        };
    }
}
