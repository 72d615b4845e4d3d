using Disclosure.Model.Applications;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.Home;

public sealed class HomePagesTests
{
    [Fact]
    public void It_tells_the_newest_budget_and_the_newest_closed_year()
    {
        var home = SamplePages.Home(Whole());

        Assert.Equal("2026 年预算：承诺了什么", home.PromiseTitle);
        Assert.Equal("2025 年决算：做成了什么", home.ResultTitle);
        Assert.Contains(home.Promise, tile => tile is { Name: "编报绩效目标的项目", Value: "1" });
        Assert.Contains(home.Promise, tile => tile is { Name: "年初预算合计", Value: "640", Unit: "万元" });
        Assert.Contains(home.Result, tile => tile is { Name: "项目预算执行率", Value: "94.08%" });
    }

    [Fact]
    public void Grades_are_a_chart_and_a_table_in_one()
    {
        var chart = SamplePages.Home(Whole()).Grades!;

        Assert.Equal("2025 年 1 个项目的自评等级：优 0%，良 0%，中 100%，差 0%", chart.Finding);
        Assert.Equal(["0", "0", "1", "0"], chart.Bars.Select(bar => bar.Value));
    }

    [Fact]
    public void Clocks_are_counted_over_what_is_owed()
    {
        var chart = SamplePages.Home(Whole()).Clocks!;

        Assert.Equal("2026 年预算和 2025 年决算共 5 项应公开，按期公开 5 项", chart.Finding);
    }

    [Fact]
    public void The_newest_publication_comes_first()
    {
        var rows = SamplePages.Home(Whole()).Publications!.Rows;

        Assert.Equal("示例区住房和城乡建设局 2025 年决算绩效信息", rows[0][0].Text);
        Assert.Equal("2026年8月27日", rows[0][1].Text);
        Assert.Equal("units/101/2025/", rows[0][0].Href);
    }

    [Fact]
    public void What_is_past_its_day_stands_on_the_first_page_with_what_results_did_to_the_budget()
    {
        var outcomes = SamplePages.Home(OutcomeSamples.Whole).Outcomes!;

        Assert.Contains(
            outcomes.Tiles,
            tile => tile is { Name: "逾期未整改的问题", Value: "1", Note: "查出 3 个，最长已逾期 18 天", Href: "rectifications/" });
        Assert.Equal(
            ("因评价结果调整 2027 年预算：压减 1 个，少安排 140 万元。", "applications/2027/"), (outcomes.Applied!.Name, outcomes.Applied.Href));
    }

    [Fact]
    public void Less_money_for_less_work_is_not_said_to_be_owed_to_results()
    {
        var cut = OutcomeSamples.Cut with { Cause = ApplicationCause.Workload };

        Assert.Equal(
            "2027 年预算没有因评价结果调整的；因任务量等其他原因增减 1 个。",
            SamplePages.Home(OutcomeSamples.District(cut)).Outcomes!.Applied!.Name);
    }

    [Fact]
    public void Units_whose_monitoring_is_past_its_day_are_counted()
    {
        var records = OutcomeSamples.District(SampleRecords.Target(SampleRecords.Open), OutcomeSamples.Overdue);

        Assert.Equal(1, SamplePages.Home(records).Outcomes!.UnitsWithoutMonitoring);
    }

    [Fact]
    public void Where_nothing_of_faults_and_results_is_known_the_first_page_says_nothing_of_it() =>
        Assert.Null(SamplePages.Home(SampleRecords.With(SampleRecords.Target(SampleRecords.Open))).Outcomes);

    [Fact]
    public void An_empty_content_gives_a_page_without_figures()
    {
        var home = SamplePages.Home(new RecordSet(Portal, []));

        Assert.Null(home.PromiseTitle);
        Assert.Null(home.Grades);
        Assert.Null(home.Publications);
        Assert.NotEmpty(home.ToHtml());
    }
}
