using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Organisation;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.Articles;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Pages.Projects;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.SiteMap;

/// <summary><c>sitemap/</c>.</summary>
internal static class SiteMapPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.SiteMap, () => Make(context))];

    private static SiteMapPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.SiteMap,
        Title = "站点地图",
        Description = "本站全部栏目、年度和部门单位。",
        Groups =
        [
            new SiteMapGroup("栏目", [.. context.Site.Navigation, .. context.Site.FooterLinks.Where(link => link.Path != SitePaths.SiteMap)]),
            .. Group("年度", YearLinks(context)),
            .. Group("部门", context.Records.Units.Where(unit => unit.Kind == UnitKind.Department).Select(unit => LinkOf(context, unit))),
            .. Group("单位", context.Records.Units.Where(unit => unit.Kind == UnitKind.Unit).Select(unit => LinkOf(context, unit))),
            .. Group("使用指南和政策", ArticleLinks(context)),
        ],
    };

    private static IEnumerable<SiteMapGroup> Group(string name, IEnumerable<SiteLink> links)
    {
        var all = links.ToImmutableArray();
        return all.IsEmpty ? [] : [new SiteMapGroup(name, all)];
    }

    private static IEnumerable<SiteLink> YearLinks(PageContext context) =>
    [
        .. ExploredProjects.YearsOf(context.Records).Select(year => new SiteLink(YearListPages.TitleOf(year), SitePaths.YearList(year))),
        .. BudgetYearPages.YearsOf(context.Records).Select(year => new SiteLink(PageTitles.BudgetYear(year), SitePaths.BudgetYear(year))),
        .. AccountsYearPages.YearsOf(context.Records)
            .Select(year => new SiteLink(PageTitles.AccountsYear(year), SitePaths.AccountsYear(year))),
        .. from year in context.Records.Years.Reverse()
           from link in ProcessYears.PagesOf(context.Records, year)
           select link with { Name = $"{year} 年{link.Name}" },
        .. context.Records.Years.Reverse().Select(year => new SiteLink(PageTitles.DisclosureYear(year), SitePaths.DisclosureYear(year))),
    ];

    private static SiteLink LinkOf(PageContext context, Unit unit) => new(context.Records.Names.Of(unit), SitePaths.Unit(unit.Code));

    private static IEnumerable<SiteLink> ArticleLinks(PageContext context) =>
        ArticlePages.OnPages(context, ArticleSection.Guide)
            .Concat(ArticlePages.OnPages(context, ArticleSection.Policy))
            .Select(article => new SiteLink(article.Title, SitePaths.Article(article)));
}
