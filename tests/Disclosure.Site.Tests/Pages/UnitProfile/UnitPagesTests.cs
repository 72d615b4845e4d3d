using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.UnitProfile;

public sealed class UnitPagesTests
{
    [Fact]
    public void A_unit_s_page_has_a_row_for_each_year_that_leads_to_the_year_s_page()
    {
        var page = SamplePages.Unit(Whole(), Department).ToDocument();

        Assert.Equal(
            ["2026 年 ../../units/101/2026/", "2025 年 ../../units/101/2025/"],
            page.QuerySelectorAll("table tbody th a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
    }

    [Fact]
    public void Whoever_kept_a_link_to_a_year_or_a_stage_of_the_unit_s_page_is_led_on()
    {
        var page = SamplePages.Unit(OutcomeSamples.Whole, Department).ToDocument();

        Assert.Equal("2025/", page.QuerySelector("#y2025 a")!.GetAttribute("href"));
        Assert.Equal("2025/#y2025-rectification", page.QuerySelector("#y2025-rectification")!.GetAttribute("href"));
    }

    [Fact]
    public void The_newest_results_stand_in_figures_above_the_years()
    {
        var newest = SamplePages.Unit(Whole(), Department).Newest!;

        Assert.Equal("2025 年的结果", newest.Heading);
        Assert.Equal("2025/", newest.Link.Href);
        Assert.Equal(["项目 1 个"], newest.Tiles.Take(1).Select(tile => $"{tile.Name} {tile.Value} {tile.Unit}"));
    }
}
