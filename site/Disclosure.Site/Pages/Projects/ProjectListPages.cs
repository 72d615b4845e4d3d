using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Projects;

/// <summary><c>lists/{y}/grade/{grade}/</c> and <c>lists/{y}/budget/{budget}/</c>, with numbered pages where a list is long.</summary>
internal static class ProjectListPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var years = ExploredProjects.YearsOf(context.Records).ToImmutableArray();
        ImmutableArray<ListOfProjects> lists =
            [.. years.SelectMany(year => ProjectLists.ByGrade(context, year).AddRange(ProjectLists.ByBudget(context, year)))];
        // The same list of another year is at the same address but for the year.
        var kin = lists.Where(list => !list.Projects.IsEmpty).ToLookup(list => list.Title);
        foreach (var list in kin.SelectMany(group => group))
        {
            var pages = new NumberedPages(list.Path, list.Projects.Length);
            for (var number = 1; number <= pages.Count; number++)
            {
                var shown = number;
                ImmutableArray<ListOfProjects> same = [.. kin[list.Title]];
                yield return PagePlan.InFolder(pages.PathOf(number), () => Make(context, list, same, pages, shown)) with
                {
                    Fingerprint = () => PrintOf(context, list, same, pages, shown),
                };
            }
        }
    }

    private static ProjectListPage Make(
        PageContext context, ListOfProjects list, ImmutableArray<ListOfProjects> same, NumberedPages pages, int number)
    {
        var title = $"{list.Year} 年{list.Title}";
        var path = pages.PathOf(number);
        return new ProjectListPage
        {
            Site = context.Site,
            Path = path,
            Title = NumberedPages.TitleOf(title, number),
            Description = $"{context.Records.Portal.Region} {title}：花的钱、指标达成、自评总分和等级。",
            Lead = LeadOf(list, pages, number),
            Crumbs = CrumbsTo(list, title, number),
            Year = list.Year.Number,
            Years = new YearSwitch(
                "年度",
                [.. same.Select(other => new SwitchLink($"{other.Year}", new LinkRoot(path).LinkTo(other.Path), other.Year == list.Year))]),
            Numbers = pages.SwitchOf(number),
            Count = list.Projects.Length,
            Projects = [.. list.Projects[pages.RowsOf(number)].Select(project => ExploredProjects.Of(context, project))],
        };
    }

    private static ImmutableArray<Crumb> CrumbsTo(ListOfProjects list, string title, int number) =>
    [
        new Crumb(ProjectsPages.Title, SitePaths.Projects),
        new Crumb(YearListPages.TitleOf(list.Year), SitePaths.YearList(list.Year)),
        .. number == 1 ? Array.Empty<Crumb>() : [new Crumb(title, list.Path)],
    ];

    private static string LeadOf(ListOfProjects list, NumberedPages pages, int number)
    {
        var (from, count) = pages.RowsOf(number).GetOffsetAndLength(list.Projects.Length);
        return $"{list.Year} 年{list.Title}有 {list.Projects.Length:#,##0} 个，按编码排列"
            + (pages.Count == 1 ? "。" : $"，这里是第 {from + 1:#,##0} 至 {from + count:#,##0} 个。")
            + "点项目名称看它承诺了什么、做到没有。";
    }

    /// <summary>What a page is made from: what its projects' pages are made from, and where the list stands among others.</summary>
    private static HashBytes? PrintOf(
        PageContext context, ListOfProjects list, ImmutableArray<ListOfProjects> same, NumberedPages pages, int number)
    {
        var digest = context.Inputs.Begin().Add(list.Title).Add($"{list.Year} {list.Projects.Length} {number} {pages.Count}");
        foreach (var other in same)
            digest.Add($"{other.Year}");
        foreach (var project in list.Projects[pages.RowsOf(number)])
        {
            if (context.Inputs.OfProject(project.Code) is not { } print)
                return null;
            digest.Add(project.Code.Value).Add(print);
        }

        return digest.Take();
    }
}
