using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Gallery;

namespace Disclosure.Site.Tests.Layout;

public sealed class PageLayoutTests
{
    private static readonly Portal Configured = SampleRecords.Portal with
    {
        DemonstrationNotice = "均属虚构。",
        Website = new GovernmentWebsite
        {
            SiteName = "示例区人民政府",
            SiteDomain = "www.example.gov.cn",
            SiteIdCode = "1234567890",
            Operator = "示例区财政局预算股",
            IcpNumber = "示ICP备00000000号",
            PoliceNumber = "示公网安备 00000000000000号",
            AuthorityMarkId = "ABC DEF",
            ErrorReporting = true,
            Ipv6 = true,
        },
    };

    [Fact]
    public void Website_tags_and_slots_are_left_out_where_nothing_is_configured()
    {
        var page = PageOf(SampleContext.Frame).ToDocument();

        Assert.Empty(page.QuerySelectorAll("meta[name^=Site]"));
        Assert.Equal(["主办单位：示例区财政局"], page.QuerySelectorAll(".slots li").Select(slot => slot.Words()));
        Assert.Null(page.QuerySelector(".notice-demonstration"));
    }

    [Fact]
    public void Website_tags_say_what_is_configured()
    {
        var page = PageOf(SampleContext.FrameOf(Configured)).ToDocument();

        Assert.Equal("示例区人民政府", Meta(page, "SiteName"));
        Assert.Equal("www.example.gov.cn", Meta(page, "SiteDomain"));
        Assert.Equal("1234567890", Meta(page, "SiteIDCode"));
        Assert.Contains("均属虚构。", page.QuerySelector(".notice-demonstration").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Footer_slots_link_to_the_official_addresses()
    {
        var page = PageOf(SampleContext.FrameOf(Configured, SiteAddress.TryParse("https://www.example.gov.cn/jx"))).ToDocument();
        var links = page.QuerySelectorAll(".slots a").ToDictionary(link => link.Words(), link => link.GetAttribute("href"));

        Assert.Equal("https://beian.miit.gov.cn/", links["示ICP备00000000号"]);
        Assert.Equal("https://beian.gov.cn/portal/registerSystemInfo?recordcode=00000000000000", links["示公网安备 00000000000000号"]);
        Assert.Equal("https://bszs.conac.cn/sitename?method=show&id=ABC%20DEF", links["党政机关标识"]);
        Assert.Equal(
            "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1234567890&url=https%3A%2F%2Fwww.example.gov.cn%2Fjx%2Fgallery%2F",
            links["政府网站找错"]);
    }

    [Fact]
    public void Article_tags_and_the_visible_text_are_the_same()
    {
        var page = (PageOf(SampleContext.Frame) with { Published = new DateOnly(2026, 8, 27), Source = "示例区教育局" }).ToDocument();

        Assert.Equal(page.QuerySelector("h1").Words(), Meta(page, "ArticleTitle"));
        Assert.Contains("2026年8月27日", page.QuerySelector(".page-source").Words(), StringComparison.Ordinal);
        Assert.StartsWith(
            page.QuerySelector(".page-source time")!.GetAttribute("datetime")!, Meta(page, "PubDate"), StringComparison.Ordinal);
        Assert.Contains(Meta(page, "ContentSource")!, page.QuerySelector(".page-source").Words(), StringComparison.Ordinal);
        Assert.Equal("2026-08-27 00:00", Meta(page, "PubDate"));
    }

    [Fact]
    public void A_column_page_carries_column_tags_with_its_visible_title()
    {
        var page = SamplePages.Units(SampleRecords.Whole()).ToDocument();

        Assert.Equal(page.QuerySelector("h1").Words(), Meta(page, "ColumnName"));
        Assert.NotEmpty(Meta(page, "ColumnDescription")!);
        Assert.Null(Meta(page, "ArticleTitle"));
    }

    [Fact]
    public void A_shared_link_shows_the_pages_title_and_what_it_says_where_the_sites_address_is_known()
    {
        var units = SamplePages.Units(SampleRecords.Whole()) with { Description = "说明。" };
        var page = units with { Site = SampleContext.FrameOf(Configured, SiteAddress.TryParse("https://www.example.gov.cn/jx")) };
        var said = (page with { Sentence = "一句话。" }).ToDocument();

        Assert.Equal(
            [$"og:title {units.Title}", "og:description 说明。", "og:url https://www.example.gov.cn/jx/units/"],
            page.ToDocument().QuerySelectorAll("meta[property]")
                .Select(tag => $"{tag.GetAttribute("property")} {tag.GetAttribute("content")}").Skip(1).Take(3));
        Assert.Equal("一句话。", said.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Empty(units.ToDocument().QuerySelectorAll("meta[property]"));
    }

    [Fact]
    public void The_canonical_address_is_given_only_where_the_sites_address_is_known()
    {
        var units = SamplePages.Units(SampleRecords.Whole());
        var placed = units with { Site = SampleContext.FrameOf(Configured, SiteAddress.TryParse("https://www.example.gov.cn/jx")) };

        Assert.Null(units.ToDocument().QuerySelector("link[rel=canonical]"));
        Assert.Equal(
            "https://www.example.gov.cn/jx/units/",
            placed.ToDocument().QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_preview_says_so_and_asks_not_to_be_indexed()
    {
        var frame = SampleContext.FrameOf(Configured, SiteAddress.TryParse("https://www.example.gov.cn/"));
        var page = PageOf(frame with { Mode = SiteMode.Preview }).ToDocument();

        Assert.NotNull(page.QuerySelector(".notice-preview"));
        Assert.Equal("noindex", Meta(page, "robots"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void A_page_that_is_not_for_readers_asks_not_to_be_indexed() =>
        Assert.Equal("noindex", Meta(PageOf(SampleContext.Frame).ToDocument(), "robots"));

    [Fact]
    public void The_navigation_marks_the_section_the_page_belongs_to()
    {
        var project = SamplePages.Project(SampleRecords.Whole()).ToDocument();
        var units = SamplePages.Units(SampleRecords.Whole()).ToDocument();

        Assert.Equal("部门单位", project.QuerySelector(".site-nav [aria-current=true]").Words());
        Assert.Equal("部门单位", units.QuerySelector(".site-nav [aria-current=page]").Words());
    }

    [Fact]
    public void The_path_to_the_page_ends_with_the_page_itself()
    {
        var crumbs = SamplePages.Project(SampleRecords.Whole()).ToDocument().QuerySelectorAll(".crumbs li").Select(crumb => crumb.Words());

        Assert.Equal(["首页", "部门单位", "示例区住房和城乡建设局", "示例区住房保障中心", "老旧小区雨污分流改造"], crumbs);
    }

    [Fact]
    public void The_first_thing_in_the_tab_order_skips_to_the_content()
    {
        var page = SamplePages.Home(SampleRecords.Whole()).ToDocument();

        Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#main"));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
    }

    private static GalleryPage PageOf(SiteFrame frame) => SamplePages.Gallery with { Site = frame };

    private static string? Meta(AngleSharp.Html.Dom.IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");
}
