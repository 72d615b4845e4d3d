using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.UnitYears;

public sealed class UnitOutcomesTests
{
    [Fact]
    public void A_department_tells_its_coverage_its_gap_what_it_must_mend_and_what_results_did()
    {
        var year = SamplePages.Unit(OutcomeSamples.Whole, SampleRecords.Department).Years.Single(year => year.Year == 2025);

        Assert.Equal(
            ["y2025-coverage", "y2025-rectification", "y2025-application"], year.Process.Select(section => section.Anchor));
        Assert.Equal(
            "2025 年应自评的项目 1 个，公开自评 1 个，按项目数 100%，按资金 100%。"
            + "绩效评价与自评相差的中位数：低 12.02 分；差得最多的一份，单位自评 91.57 分（优），抽查复核 79.55 分（中），低 12.02 分。",
            year.Process[0].Lead);
        Assert.Equal("1 份绩效评价里，1 份比自评低 1 分以上，等级改变 1 份", year.Process[0].Chart!.Finding);
        Assert.Equal(
            ["../../../coverage/2025/", "../../../rectifications/", "../../../applications/2027/"],
            year.Process.Select(section => section.More!.Href));
    }

    [Fact]
    public void A_unit_has_what_it_must_mend_and_no_coverage_of_its_own()
    {
        var page = SamplePages.Unit(OutcomeSamples.Whole, SampleRecords.School);

        Assert.Equal(
            ["y2025-rectification", "y2025-application"],
            page.Years.Single(year => year.Year == 2025).Process.Select(section => section.Anchor));
        Assert.Equal(["rectifications", "second-ratings", "applications"], page.Tables.Select(table => table.Key).Intersect(
            ["rectifications", "second-ratings", "applications"]));
    }

    [Fact]
    public void A_year_that_is_not_closed_says_nothing_of_coverage() =>
        Assert.Empty(SamplePages.Unit(SampleRecords.Whole(), SampleRecords.Department).Years.Single(year => year.Year == 2026).Process);
}
