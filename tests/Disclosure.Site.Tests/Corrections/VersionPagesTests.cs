using Disclosure.Site.Pages;

namespace Disclosure.Site.Tests.Corrections;

public sealed class VersionPagesTests
{
    private const string Sewers = "editions/20250205-1/years/2025/budget/projects/101-001/";
    private const string Lamps = "editions/20250205-1/years/2025/budget/projects/101-003/";
    private const string Armour = "editions/20250205-1/years/2025/budget/projects/101-002/";

    [Fact]
    public void A_superseded_version_stands_below_the_edition_that_published_it_with_what_it_said()
    {
        var page = CorrectedDistrict.PageAt(Sewers).ToDocument();

        Assert.StartsWith("旧版本：项目“老旧小区雨污分流改造”（101-001）2025年绩效目标（版次 20", page.QuerySelector("h1").Words(), StringComparison.Ordinal);
        Assert.Equal(["资金", "年初预算（元）"], page.QuerySelectorAll("table")[0].QuerySelectorAll("thead th").Select(cell => cell.Words()));
        Assert.Equal("年度资金总额 11,800,000.00", page.QuerySelectorAll("table")[0].QuerySelector("tbody tr").Words());
        Assert.Equal("产出指标 数量指标 改造小区数量 ≥12个 50", page.QuerySelectorAll("table")[1].QuerySelector("tbody tr").Words());
        Assert.Contains("主管部门示例区住房和城乡建设局（101）", page.QuerySelector("dl.facts").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_banner_says_when_and_why_it_was_superseded_and_where_the_version_that_holds_is()
    {
        var banner = CorrectedDistrict.PageAt(Sewers).ToDocument().QuerySelector("[role=note]")!;

        Assert.Equal(
            "旧版本 这不是现行的内容。2025年2月5日公开，2025年3月10日更正。原因：录入时把 2180 写成了 1180，批复文件上是 2180。 "
            + "现行版本见项目“老旧小区雨污分流改造”（101-001）2025年绩效目标；改动见版次 20250310-1。",
            banner.Words());
        Assert.Equal("../../../../../../../projects/101-001/#y2025", banner.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Search_engines_do_not_list_it()
    {
        var page = CorrectedDistrict.PageAt(Sewers);

        Assert.False(page.IsListed);
        Assert.Equal("noindex", page.ToDocument().QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public void A_version_that_a_later_edition_went_back_to_says_so() => Assert.Contains(
        "2025年2月5日公开，2025年3月10日更正，2026年10月9日恢复。",
        CorrectedDistrict.PageAt(Armour).ToDocument().QuerySelector("[role=note]").Words(),
        StringComparison.Ordinal);

    [Fact]
    public void In_the_place_of_an_erased_version_stands_the_notice_with_its_basis_and_no_value()
    {
        var page = CorrectedDistrict.PageAt(Lamps).ToDocument();

        Assert.Contains("这个版本的内容依法撤下，已从各个版次删去，不再保存。", page.QuerySelector(".empty").Words(), StringComparison.Ordinal);
        Assert.Equal("依据：误公开了个人电话号码，依据《政府信息公开条例》第十五条。", page.QuerySelector(".basis").Words());
        Assert.Contains("现在没有现行版本", page.Body.Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    [Fact]
    public void No_page_says_what_was_erased() => Assert.All(PageKinds.PlanAll(CorrectedDistrict.Context), plan =>
    {
        var page = plan.Make();
        Assert.DoesNotContain("王某", page.ToHtml(), StringComparison.Ordinal);
        using var facts = EditionPagesTests.FactsOf(page);
        Assert.DoesNotContain("王某", facts.RootElement.ToString(), StringComparison.Ordinal);
    });

    [Fact]
    public void The_twin_has_the_record_under_the_names_that_all_twins_use()
    {
        using var facts = EditionPagesTests.FactsOf(CorrectedDistrict.PageAt(Sewers));

        Assert.Equal(11800000m, facts.RootElement.GetProperty("record").GetProperty("funds")[0].GetProperty("budget").GetDecimal());
        Assert.Equal("editions/20250310-1/", facts.RootElement.GetProperty("supersededBy").GetString());
    }
}
