using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Pages.Home;
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

        Assert.Equal("2026 年预算和 2025 年决算共 5 项，应公开 5 项；按期公开 5 项", chart.Finding);
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
    public void The_picture_is_drawn_from_the_table_it_stands_in()
    {
        var home = SamplePages.Home(Whole());
        var bar = Assert.Single(home.Picture!.Bars);
        var row = Assert.Single(home.DepartmentRows);

        Assert.Equal("602.13 万元", bar.Spent);
        Assert.Equal((100m, 94.1m), (bar.BudgetLength, bar.SpentLength));
        Assert.Equal((1, 2), (row.Attained.Reached, row.Attained.Judged));
        Assert.Equal(("1/2", "50%", 50m), (bar.Reached, bar.Share, bar.ReachedLength));
        Assert.Equal(
            ["100%", "94.1%", "100%", "50%"],
            home.ToDocument().QuerySelectorAll(".money rect").Select(drawn => drawn.GetAttribute("width")));
    }

    [Fact]
    public void Who_is_drawn_first_spent_most_and_the_longest_bar_is_the_whole_width()
    {
        var context = SmallContent.With(
            SmallContent.Self("101-001", 95, Grade.Excellent),
            SmallContent.Self("101-002", 85, Grade.Good) with
            {
                Department = SmallContent.School,
                Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(4000), Executed = Money.FromYuan(2000) }]),
            });
        var picture = HomePages.Build(context).Picture!;

        Assert.Equal([(50m, 100m), (22.5m, 25m)], picture.Bars.Select(bar => (bar.SpentLength, bar.BudgetLength)));
        Assert.Equal("2025 年花得最多的是示例区第一小学（2,000.00 元）", picture.Finding);
        Assert.False(picture.HasPerResident);
    }

    [Fact]
    public void What_is_spent_for_each_resident_is_told_where_the_population_is_configured()
    {
        var portal = SmallContent.Portal with { Population = new Disclosure.Model.Portals.Population(300, new FiscalYear(2024)) };
        var picture = HomePages.Build(SmallContent.With(portal, SmallContent.Self("101-001", 95, Grade.Excellent))).Picture!;

        Assert.Equal("3.00 元", Assert.Single(picture.Bars).PerResident);
        Assert.EndsWith("按 2024 年常住人口 300 人算，人均 3.00 元。", picture.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_is_in_no_figure_of_the_picture()
    {
        var secret = new Withholding("《政府信息公开条例》第十四条", "涉及公共安全");
        var home = HomePages.Build(SmallContent.With(
            SmallContent.Self("101-001", 95, Grade.Excellent), SmallContent.Self("101-002", 60, Grade.Fair, secret)));

        Assert.Equal("900.00 元", Assert.Single(home.Picture!.Bars).Spent);
        Assert.Equal("为优", home.Picture.Bars[0].Grades);
        Assert.Null(home.Unmet);
    }

    [Fact]
    public void What_was_not_reached_is_told_by_name_and_leads_to_all_of_it()
    {
        var unmet = SamplePages.Home(Whole()).Unmet!;

        Assert.Equal("2025 年 1 个项目有 1 项目标没有达成，花钱最多的是：", unmet.Finding);
        Assert.Equal(("2025 年没做到的，逐项看承诺、结果和原因", "unmet/2025/"), (unmet.All.Name, unmet.All.Href));
        Assert.Equal("花 602.13 万元，2 项目标中 1 项没有达成：改造小区数量", Assert.Single(unmet.Top).Text);
    }

    [Fact]
    public void An_empty_content_gives_a_page_without_figures()
    {
        var home = SamplePages.Home(new RecordSet(SampleRecords.Portal, []));

        Assert.Null(home.PromiseTitle);
        Assert.Null(home.Grades);
        Assert.Null(home.Publications);
        Assert.NotEmpty(home.ToHtml());
    }
}
