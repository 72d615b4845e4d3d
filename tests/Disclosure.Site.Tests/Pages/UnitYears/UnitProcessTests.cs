using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.UnitYears;

public sealed class UnitProcessTests
{
    [Fact]
    public void A_unit_has_a_section_for_each_stage_of_the_year_with_an_anchor_and_the_way_to_all_units()
    {
        var sections = Year(School).Process;

        Assert.Equal(
            ["y2026-assessment", "y2026-target", "y2026-monitoring", "y2026-exit"], sections.Select(section => section.Anchor));
        Assert.Equal("../../../monitoring/2026/", sections[2].More!.Href);
        Assert.Equal(
            ["2026 年度绩效运行监控（1 项）", "2026 年度偏离目标的指标和预算执行（2 项）", "2026 年度暂缓、停止拨款和收回资金（2 项）"],
            sections[2].Tables.Select(table => table.Caption));
    }

    [Fact]
    public void A_department_lists_its_units_projects_and_their_files_are_beside_the_page()
    {
        var page = Page(Department);
        var reviews = page.Years[0].Process[1].Tables.Single();

        Assert.Equal(["老旧小区雨污分流改造", "区剧场改造"], reviews.Rows.Select(row => row[0].Text));
        Assert.All(
            page.Years[0].Process.SelectMany(section => section.Tables),
            table => Assert.Contains(page.Tables, data => data.FileName == table.CsvFile));
        Assert.Contains("逾期没有报送绩效目标。", SamplePages.UnitYear(InProcess, Department, Open).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_in_which_a_project_was_refused_and_nothing_else_has_its_section()
    {
        var alone = SamplePages.Unit(ApprovedSet.Of(Portal, [.. SampleRecords.Units, ProcessSamples.Refused]), School);

        Assert.Equal(Open.Number, alone.Years.Single(year => !year.Process.IsEmpty).Year);
    }

    [Fact]
    public void A_year_without_any_has_no_section() => Assert.Empty(Page(School).Years.Single(year => year.Year == Closed.Number).Process);

    private static UnitYear Year(UnitCode unit) => Page(unit).Years.Single(year => year.Year == Open.Number);

    private static RecordSet InProcess { get; } = With(
        Target(Closed), Target(Open), ProcessSamples.Assessed, ProcessSamples.Reviewed, ProcessSamples.Refused,
        ProcessSamples.Monitored, ProcessSamples.Ended);

    private static UnitPage Page(UnitCode unit) => SamplePages.Unit(InProcess, unit);
}
