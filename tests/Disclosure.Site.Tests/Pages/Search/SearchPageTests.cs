using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Search;

namespace Disclosure.Site.Tests.Pages.Search;

public sealed class SearchPageTests
{
    private static readonly SearchPage Page =
        SearchPages.Plan(SmallContent.With(SmallContent.Target("P1", 100) with { Name = "示例区义务教育" })).Only<SearchPage>();

    [Fact]
    public void Without_scripts_everything_is_reached_by_letter_and_by_department()
    {
        var page = Page.ToDocument();

        Assert.Equal(["第一小学", "教育局", "义务教育"], page.QuerySelectorAll(".letter a").Select(link => link.TextContent));
        Assert.Equal(["D", "J", "Y"], page.QuerySelectorAll(".letter h3").Select(letter => letter.TextContent));
        Assert.Equal(
            [("示例区教育局（1 个）", "../units/101/projects/")],
            page.QuerySelectorAll("section:has(#departments) a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void What_needs_the_script_is_not_shown_before_it_runs() =>
        Assert.All(Page.ToDocument().QuerySelectorAll("[data-live]"), part => Assert.True(part.HasAttribute("hidden")));

    [Fact]
    public void The_script_is_loaded_here_and_on_no_other_page()
    {
        var pages = PageKinds.PlanAll(SmallContent.With(SmallContent.Target("P1", 100))).Select(plan => plan.Make());

        Assert.Equal([SitePaths.Search], pages.Where(page => page.Scripts.Contains(SearchPage.Script)).Select(page => page.Path));
        Assert.StartsWith(
            "../assets/search.js?v=",
            Page.ToDocument().QuerySelector("script[src*=search]")!.GetAttribute("src"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_header_has_a_box_that_leads_here_and_this_page_its_own_alone()
    {
        var box = SamplePages.Named("project").ToDocument().QuerySelector(".site-header form[role=search]")!;

        Assert.Equal("../../search/", box.GetAttribute("action"));
        Assert.Equal("q", box.QuerySelector("input")!.GetAttribute("name"));
        Assert.Equal("搜索本站", box.QuerySelector("label").Words());
        Assert.Single(Page.ToDocument().QuerySelectorAll("form[role=search]"));
    }

    [Fact]
    public void Names_begin_after_the_region_and_those_with_figures_come_last()
    {
        var groups = LetterGroups.Of(
            [new("示例区医疗保障局", "1"), new("5G 基站", "2"), new("示例区", "3"), new("银行贴息", "4")], "示例区");

        Assert.Equal(["S", "Y", LetterGroup.Figures], groups.Select(group => group.Letter));
        Assert.Equal(["银行贴息", "医疗保障局"], groups[1].Links.Select(link => link.Name));
        Assert.Equal("az-0", groups[2].Anchor);
    }
}
