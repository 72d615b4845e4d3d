using AngleSharp.Dom;
using Disclosure.Site.Pages.Withdrawn;

namespace Disclosure.Site.Tests.Corrections;

public sealed class CorrectionNoteTests
{
    [Fact]
    public void A_corrected_amount_stands_on_the_project_s_page_with_reason_before_and_after_and_the_old_version()
    {
        var note = NoteOn("projects/101-001/", "更正说明");

        Assert.Equal(
            "更正说明 2025年3月10日，更正项目“老旧小区雨污分流改造”（101-001）2025年绩效目标。原因：录入时把 2180 写成了 1180，批复文件上是 2180。 "
            + "年度资金总额 1,180.00万元 → 2,180.00万元 旧版本 版次 20250310-1 全部更正和修订",
            note.Words());
        Assert.Equal(
            ["../../editions/20250205-1/years/2025/budget/projects/101-001/", "../../editions/20250310-1/", "../../corrections/"],
            note.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_survey_s_result_that_came_later_stands_there_with_what_it_did_to_the_score() => Assert.Equal(
        "补充说明 2026年9月10日，补充2025年满意度调查（2025-101-001）结果。原因：满意度调查截止后补充结果。 "
        + "核算总分由 94.83 分（良）变为 93.22 分（良）。 版次 20260910-1 全部更正和修订",
        NoteOn("projects/101-001/", "补充说明").Words());

    [Fact]
    public void What_came_back_says_so() => Assert.StartsWith(
        "恢复说明 2026年10月9日，恢复项目“沿街店铺门面修缮”（101-002）2025年绩效目标。原因：批复文件核对后，门面仍是 40 间。 "
        + "年度总体目标·预期目标 修缮门面 50 间。 → 修缮门面 40 间。",
        NoteOn("projects/101-002/", "恢复说明").Words(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("projects/101-001/", "2026年9月10日补充")]
    [InlineData("projects/101-002/", "2026年10月9日恢复")]
    [InlineData("years/2025/budget/", "2026年10月9日恢复")]
    [InlineData("projects/101-003/", "2026年9月15日撤下")]
    public void The_page_says_when_it_was_last_changed(string address, string words)
    {
        var page = CorrectedDistrict.PageAt(address);
        var source = page.ToDocument().QuerySelector(".page-source p").Words();

        Assert.Contains(words + " 来源：", source, StringComparison.Ordinal);
        if (page.Published is not null)
            Assert.StartsWith("公开日期：", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("years/2025/budget/", "2025年3月10日，更正项目“老旧小区雨污分流改造”（101-001）2025年绩效目标。录入时把 2180 写成了 1180，批复文件上是 2180。")]
    [InlineData("years/2025/budget/", "2026年9月15日，撤下项目（101-003）2025年绩效目标。误公开了个人电话号码，依据《政府信息公开条例》第十五条。")]
    [InlineData("years/2025/accounts/", "2026年9月10日，补充2025年满意度调查（2025-101-001）结果。满意度调查截止后补充结果。")]
    [InlineData("units/101001/2025/", "2026年10月9日，恢复项目“沿街店铺门面修缮”（101-002）2025年绩效目标。批复文件核对后，门面仍是 40 间。")]
    [InlineData("receipts/", "2026年9月10日，补充2025年满意度调查（2025-101-001）结果。满意度调查截止后补充结果。")]
    public void A_page_that_lists_a_changed_record_says_so_in_a_line(string address, string words) => Assert.Contains(
        CorrectedDistrict.PageAt(address).ToDocument().QuerySelectorAll("[aria-label=公开以后的改动] li"), line => line.Words() == words);

    [Fact]
    public void A_page_of_what_was_never_changed_has_no_note() =>
        Assert.Empty(SamplePages.Named("project").ToDocument().QuerySelectorAll("[aria-label$=说明]:not([aria-label=核对说明])"));

    [Fact]
    public void What_was_taken_down_leaves_a_page_at_its_address_that_says_so()
    {
        var page = Assert.IsType<WithdrawnPage>(CorrectedDistrict.PageAt("projects/101-003/"));
        var text = page.ToDocument();

        Assert.False(page.IsListed);
        Assert.Equal("已撤下：项目（101-003）2025年绩效目标", text.QuerySelector("h1").Words());
        Assert.Equal(
            "撤下 项目（101-003）2025年绩效目标已依法撤下，不再公开。 依据：误公开了个人电话号码，依据《政府信息公开条例》第十五条。",
            text.QuerySelector(".empty").Words());
        Assert.StartsWith("撤下说明 2026年9月15日，撤下项目（101-003）", text.QuerySelector("[role=note]").Words(), StringComparison.Ordinal);
    }

    private static IElement NoteOn(string address, string label) =>
        Assert.Single(CorrectedDistrict.PageAt(address).ToDocument().QuerySelectorAll($"[role=note][aria-label={label}]"));
}
