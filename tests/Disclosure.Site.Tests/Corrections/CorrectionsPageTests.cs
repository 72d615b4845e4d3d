using AngleSharp.Html.Dom;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Corrections;

namespace Disclosure.Site.Tests.Corrections;

public sealed class CorrectionsPageTests
{
    private static readonly IHtmlDocument Page = CorrectedDistrict.PageAt("corrections/").ToDocument();

    [Fact]
    public void Corrections_stand_newest_first_by_year()
    {
        Assert.Equal(["2026 年", "2025 年"], Page.QuerySelectorAll("main h2").Select(heading => heading.Words()));
        Assert.Equal(
            [
                "2026年10月9日 恢复：版次 20250205-1 的内容",
                "2026年9月15日 撤下：项目（101-003）2025年绩效目标",
                "2026年9月10日 补充：满意度调查 2025-101-001",
                "2026年9月1日 修订：栏目的文字、设置和单位名录",
                "2025年3月10日 更正：2025年预算公开：示例区住房和城乡建设局、示例区住房保障中心",
            ],
            Page.QuerySelectorAll("main h3").Select(heading => heading.Words()));
    }

    [Fact]
    public void An_edition_says_why_and_shows_each_field_before_and_after_with_the_old_version()
    {
        var correction = Page.QuerySelector("#e20250310-1")!.ParentElement!;

        Assert.Equal(
            "原因：录入时把 2180 写成了 1180，批复文件上是 2180。 版次 20250310-1", correction.QuerySelector("p").Words());
        Assert.Equal("变更 项目“老旧小区雨污分流改造”（101-001）2025年绩效目标", correction.QuerySelector("h4").Words());
        Assert.Equal(
            "年度资金总额 1,180.00万元 2,180.00万元", correction.QuerySelector("tbody tr").Words());
        Assert.Contains(
            correction.QuerySelectorAll("a"),
            link => link.GetAttribute("href") == "../editions/20250205-1/years/2025/budget/projects/101-001/"
                && link.Words().StartsWith("旧版本", StringComparison.Ordinal));
    }

    [Fact]
    public void The_effect_on_score_and_grade_is_said() => Assert.Contains(
        "核算总分由 94.83 分（良）变为 93.22 分（良）。", Page.QuerySelector("#e20260910-1")!.ParentElement.Words(), StringComparison.Ordinal);

    [Fact]
    public void A_withdrawal_at_once_that_no_second_person_stood_for_in_time_says_so()
    {
        var withdrawal = Page.QuerySelector("#e20260915-1")!.ParentElement.Words();

        Assert.Contains("原因：误公开了个人电话号码，依据《政府信息公开条例》第十五条。", withdrawal, StringComparison.Ordinal);
        Assert.Contains("这次撤下由一人先行决定，第二人应于2026年9月16日以前复核，至今没有复核。", withdrawal, StringComparison.Ordinal);
        Assert.Contains("内容已从各个版次删去，不再保存。", withdrawal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16, "这次撤下由一人先行决定，第二人应于2026年9月16日以前复核。")]
    [InlineData(17, "这次撤下由一人先行决定，第二人应于2026年9月16日以前复核，至今没有复核。")]
    public void The_second_person_is_late_from_the_day_after(int day, string words)
    {
        var made = CorrectedDistrict.Made;
        var records = CorrectedDistrict.RecordsOf(made, new DateOnly(2026, 9, day));
        var context = CorrectedDistrict.ContextOf(CorrectedDistrict.FactsOf(records, CorrectedDistrict.Editions));

        Assert.Contains(words, CorrectedDistrict.PageAt(context, "projects/101-003/").ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_has_a_row_for_each_changed_field_with_edition_reason_before_and_after()
    {
        var page = Assert.IsType<CorrectionsPage>(CorrectedDistrict.PageAt("corrections/"));
        var table = Assert.Single(page.Tables);
        var row = table.Rows.Select(cells => cells.Select(cell => cell.Text).ToList()).Single(cells => cells[7] == "年度资金总额");

        Assert.Equal("changes.csv", table.FileName);
        Assert.Equal(
            [
                "20250310-1", "2025-03-10", "更正", "录入时把 2180 写成了 1180，批复文件上是 2180", "变更",
                "项目“老旧小区雨污分流改造”（101-001）2025年绩效目标", "projects/101-001/#y2025", "年度资金总额", "1,180.00万元", "2,180.00万元", null,
            ],
            row);
    }

    [Fact]
    public void Before_anything_was_published_there_is_no_such_page_and_no_link_to_it()
    {
        var facts = new SiteFacts(CorrectedDistrict.Records, [], [], []);
        var context = CorrectedDistrict.ContextOf(facts);

        Assert.Equal(ReleasedEditions.None, facts.Editions);
        Assert.DoesNotContain(context.Site.FooterLinks, link => link.Path is SitePaths.Corrections or SitePaths.Editions);
        Assert.Empty(CorrectionsPages.Plan(context));
    }
}
