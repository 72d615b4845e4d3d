using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>How many projects each year has of which grade and budget, the list behind each count.</summary>
internal static class YearsOfProjects
{
    /// <summary>By grade.</summary>
    public static Table<YearOfProjects> ByGrade { get; } = new("by-grade", "各年度项目：按自评等级", of =>
    [
        Year(of),
        Count(of),
        List(of, "excellent", "优", year => year.Grades),
        List(of, "good", "良", year => year.Grades),
        List(of, "fair", "中", year => year.Grades),
        List(of, "poor", "差", year => year.Grades),
        List(of, ListKeys.None, "没有等级", year => year.Grades),
    ]);

    /// <summary>By budget.</summary>
    public static Table<YearOfProjects> ByBudget { get; } = new("by-budget", "各年度项目：按四本预算", of =>
    [
        Year(of),
        Count(of),
        List(of, "general", "一般公共预算", year => year.Budgets),
        List(of, "fund", "政府性基金预算", year => year.Budgets),
        List(of, "capital", "国有资本经营预算", year => year.Budgets),
        List(of, "insurance", "社会保险基金预算", year => year.Budgets),
        List(of, ListKeys.None, "没有绩效目标", year => year.Budgets),
    ]);

    /// <summary>The years with projects, the newest first.</summary>
    public static ImmutableArray<YearOfProjects> Of(PageContext context) =>
        [.. ExploredProjects.YearsOf(context.Records).Select(year => Of(context, year))];

    private static YearOfProjects Of(PageContext context, FiscalYear year) => new(
        year, context.Projects.Of(year).Count, ProjectLists.ByGrade(context, year), ProjectLists.ByBudget(context, year));

    private static Column<YearOfProjects> Year(ColumnsOf<YearOfProjects> of) => of.Year("year", "年度", year => year.Year) with
    {
        Cell = (root, year) => new FactCell($"{year.Year}", root.LinkTo(SitePaths.YearList(year.Year))),
    };

    private static Column<YearOfProjects> Count(ColumnsOf<YearOfProjects> of) => of.Count("projects", "项目", "个", year => year.Count) with
    {
        Phone = PhoneRole.Fact,
    };

    private static Column<YearOfProjects> List(
        ColumnsOf<YearOfProjects> of, string key, string heading, Func<YearOfProjects, ImmutableArray<ListOfProjects>> lists)
    {
        return of.Count(key, heading, null, year => ListOf(year).Projects.Length) with
        {
            Phone = PhoneRole.Fact,
            Cell = (root, year) => ListOf(year) is { Projects: { IsEmpty: false } projects } list
                ? new FactCell(projects.Length.ToString(CultureInfo.InvariantCulture), root.LinkTo(list.Path))
                : null,
        };

        ListOfProjects ListOf(YearOfProjects year) => lists(year).Single(list => list.Key == key);
    }
}
