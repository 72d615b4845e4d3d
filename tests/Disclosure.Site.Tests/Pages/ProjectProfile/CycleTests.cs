using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>A project of several years over its whole cycle, on its page.</summary>
public sealed class CycleTests
{
    [Fact]
    public void The_page_says_when_it_ends_and_how_long_it_still_runs()
    {
        Assert.Equal("2025年1月 至 2027年12月，以后还有 1 年。", Section(Planned(Closed), Planned(Open)).QuerySelector("p").Words());
        Assert.Equal(
            "2025年1月 至 2026年12月，今年到期。",
            Section(Planned(Closed), Planned(Open) with { Period = Until(2026) }).QuerySelector("p").Words());
    }

    [Fact]
    public void Money_by_year_stands_with_its_share_of_the_whole_amount()
    {
        var section = Section(Planned(Closed), Planned(Open), Self(), AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.Equal(
            ["项目总额 2,000万元", "年初预算合计 1,280万元 占项目总额 64%", "全年执行数合计 602.13万元 占项目总额 30.11%"],
            section.QuerySelectorAll(".tiles > div").Select(tile => tile.Words()));
        Assert.Equal(
            ["2025|640.00占 32%|602.13占 30.11%|37.87没有转入下年", "2026|640.00占 32%|—|—", "2027未到年度|—|—|—"],
            section.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.Words()))));
    }

    [Fact]
    public void Money_carried_over_stands_beside_the_budget_and_is_in_no_sum_twice()
    {
        var carried = Planned(Open);
        carried = carried with
        {
            Funds = new Funds([.. carried.Funds.Lines, new FundLine { Kind = FundKind.Carried, Budget = Money.FromYuan(300_000m) }]),
        };
        var section = Section(Planned(Closed), carried, Self(), AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.Equal("各年新安排合计 1,250万元 占项目总额 62.5%", section.QuerySelectorAll(".tiles > div")[1].Words());
        Assert.Equal(
            [
                "2025|640.00|0.00|640.00占 32%|602.13占 30.11%|37.87其中 30 万元 转入下年",
                "2026|640.00|30.00|610.00占 30.5%|—|—", "2027未到年度|—|—|—|—|—",
            ],
            section.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.Words()))));
        Assert.Equal("合计|—|—|1,250.00不含没有金额的 1 项", string.Join(
            '|', section.QuerySelector("table tfoot tr")!.Children.Take(4).Select(cell => cell.Words())));
        Assert.Contains("共 30 万元，上年的预算里已经有它，不再加一次", section.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_year_says_so_and_is_said_to_be_in_no_sum()
    {
        var withheld = Planned(Open) with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密") };
        var section = Section(Planned(Closed), withheld);

        Assert.Contains("未含不予公开的 2026 年度", section.QuerySelector(".tiles").Words(), StringComparison.Ordinal);
        Assert.Contains("不予公开", section.QuerySelectorAll("tbody tr")[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_period_targets_stand_beside_what_was_reached()
    {
        var section = Section(
            Planned(Closed, Whole("改造小区数量", "≥12个", "≥30个"), Whole("居民满意度", "≥90%", "≥95%")),
            Self(Result("改造小区数量", "≥12个", "11个", 50m, 45m), Result("居民满意度", "≥90%", "92%", 10m, 10m)),
            Planned(Open, Whole("改造小区数量", "≥12个", "≥30个"), Whole("居民满意度", "≥90%", "≥95%")),
            AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.Equal(
            ["改造小区数量数量指标|≥30个|11个（36.67%）2025 年 11个", "居民满意度数量指标|≥95%|92%2025 年 92%"],
            section.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.Words()))));
    }

    [Fact]
    public void Years_that_the_page_lists_anyway_are_not_listed_twice() => Assert.Empty(
        SamplePages.Project(With(Target(Closed), Target(Open))).ToDocument().QuerySelectorAll("section.cycle table"));

    [Fact]
    public void Nor_where_the_whole_amount_is_known_and_no_year_is_missing_or_ahead()
    {
        var section = Section(
            Planned(Closed) with { Period = Until(2026) }, Planned(Open) with { Period = Until(2026) }, Self(),
            AccountsAct(new DateOnly(2026, 8, 27)));

        Assert.Empty(section.QuerySelectorAll("table"));
        Assert.Equal("年初预算合计 1,280万元 占项目总额 64%", section.QuerySelectorAll(".tiles > div")[1].Words());
    }

    [Fact]
    public void A_project_of_one_year_has_no_such_section() =>
        Assert.Null(SamplePages.Project(With(Target(Closed))).ToDocument().QuerySelector("section.cycle"));

    private static AngleSharp.Dom.IElement Section(params IDisclosureRecord[] records) =>
        SamplePages.Project(With(records)).ToDocument().QuerySelector("section.cycle")!;

    private static ProjectTarget Planned(FiscalYear year, params Indicator[] rows) => Target(year, [.. rows]) with
    {
        Period = Until(2027),
        Funds = new Funds(
        [
            new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(6_400_000m), WholePeriod = Money.FromYuan(20_000_000m) },
        ]),
    };

    private static ProjectPeriod Until(int year) => new(new PartialDate(2025, 1, null), new PartialDate(year, 12, null));

    private static Indicator Whole(string name, string target, string whole) =>
        Promise(name, target, 50m) with { WholePeriodTarget = IndicatorValueReader.Read(whole) };
}
