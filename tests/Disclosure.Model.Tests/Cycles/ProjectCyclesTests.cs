using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Cycles;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Cycles;

public class ProjectCyclesTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    [Fact]
    public void Money_by_year_stands_against_the_whole_amount()
    {
        var cycle = Cycle(Target(2024, 400), Self(2024, 380), Target(2025, 300))!;

        Assert.Equal(10_000_000m, cycle.WholeAmount!.Value.Yuan);
        Assert.Equal([2024, 2025, 2026, 2027], cycle.Years.Select(year => year.Year.Number));
        Assert.Equal([4_000_000m, 3_000_000m, null, null], cycle.Years.Select(year => year.Planned?.Yuan));
        Assert.Equal([3_800_000m, null, null, null], cycle.Years.Select(year => year.Executed?.Yuan));
        Assert.Equal((7_000_000m, 3_800_000m), (cycle.New!.Value.Yuan, cycle.Executed!.Value.Yuan));
    }

    [Fact]
    public void What_a_year_carries_over_is_the_money_of_the_year_before_and_counts_once()
    {
        var cycle = Cycle(Target(2024, 400), Self(2024, 380), Carried(Target(2025, 300), 15))!;

        Assert.Equal([4_000_000m, 2_850_000m], cycle.Years.Take(2).Select(year => year.New!.Value.Yuan));
        Assert.Equal((6_850_000m, 150_000m), (cycle.New!.Value.Yuan, cycle.CarriedOver!.Value.Yuan));
        Assert.Equal((200_000m, 150_000m), (cycle.Years[0].Unspent!.Value.Yuan, cycle.Years[0].CarriedForward!.Value.Yuan));
        Assert.Null(cycle.Years[1].CarriedForward);
    }

    [Fact]
    public void Of_a_year_whose_target_is_not_there_the_self_evaluation_tells_what_was_carried_over()
    {
        var self = Self(2025, 290);
        var cycle = Cycle(
            Target(2024, 400), self with { Funds = new Funds([.. self.Funds.Lines, TestRecords.Fund(FundKind.Carried, 15, 20, 20)]) })!;

        Assert.Equal((4_000_000m, 3_850_000m), (cycle.Years[1].Planned!.Value.Yuan, cycle.Years[1].New!.Value.Yuan));
    }

    [Fact]
    public void Years_that_have_not_begun_and_years_without_records_are_told_apart() => Assert.Equal(
        [CycleYearState.Missing, CycleYearState.Recorded, CycleYearState.Missing, CycleYearState.Ahead],
        Cycle(Target(2025, 300))!.Years.Select(year => year.State));

    [Theory]
    [InlineData(2025, 12, 31, CycleStanding.Running, 2)]
    [InlineData(2026, 1, 1, CycleStanding.Running, 1)]
    [InlineData(2027, 11, 30, CycleStanding.EndsThisYear, null)]
    [InlineData(2027, 12, 1, CycleStanding.Expired, null)]
    [InlineData(2028, 1, 1, CycleStanding.Expired, null)]
    public void How_long_it_still_runs_is_told_for_the_day(int year, int month, int day, CycleStanding standing, int? left)
    {
        var cycle = ProjectCycles.Of(Set(new DateOnly(year, month, day), Target(2024, 400)), TestRecords.ProjectCode)!;

        Assert.Equal((standing, left), (cycle.Standing, cycle.YearsLeft));
    }

    [Fact]
    public void A_project_without_an_end_runs_on() => Assert.Equal(
        CycleStanding.Open, Cycle(Target(2024, 400) with { Period = new ProjectPeriod(new PartialDate(2024, 1, null), null) })!.Standing);

    [Fact]
    public void One_that_was_stopped_does_not_run_until_its_end()
    {
        var exit = new ProjectExit
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = new FiscalYear(2025),
            Office = "财政局",
            Reason = "停止",
        };
        var ended = TestRecords.Portal with
        {
            Duties = DutyRules.Usual with { Ended = [new EndedDuty(TestRecords.ProjectCode.Value, new FiscalYear(2026), "停止")] },
        };

        Assert.Equal(CycleStanding.Left, Cycle(Target(2024, 400), exit)!.Standing);
        Assert.Equal(CycleStanding.Left, ProjectCycles.Of(new RecordSet(ended, [Target(2024, 400)]), TestRecords.ProjectCode)!.Standing);
    }

    [Fact]
    public void A_project_of_one_year_has_no_cycle() => Assert.Null(
        Cycle(Target(2025, 300) with { Period = new ProjectPeriod(new PartialDate(2025, 1, null), new PartialDate(2025, 12, null)) }));

    [Fact]
    public void Records_of_two_years_make_a_cycle_without_a_period() => Assert.Equal(
        [2024, 2025],
        Cycle(Target(2024, 400) with { Period = null }, Target(2025, 300) with { Period = null })!.Years.Select(year => year.Year.Number));

    [Fact]
    public void What_is_withheld_is_a_part_of_no_sum_and_said()
    {
        var cycle = Cycle(
            Target(2024, 400), Self(2024, 380), Target(2025, 300) with { Withheld = Secret }, Self(2025, 290) with { Withheld = Secret })!;

        Assert.Equal((4_000_000m, 3_800_000m), (cycle.New!.Value.Yuan, cycle.Executed!.Value.Yuan));
        Assert.True(cycle.Years[1] is { State: CycleYearState.Withheld, IsPlanWithheld: true, IsResultWithheld: true, Planned: null });
    }

    [Fact]
    public void Of_a_project_of_which_all_is_withheld_nothing_is_told() =>
        Assert.Null(Cycle(Target(2024, 400) with { Withheld = Secret }, Target(2025, 300) with { Withheld = Secret }));

    [Fact]
    public void Parts_of_a_whole_add_up_over_the_years()
    {
        var row = Assert.Single(Cycle(
            Target(2024, 400, Row("≥12个", "≥30个")), Self(2024, 380, ("≥12个", "11个")),
            Target(2025, 300, Row("≥12个", "≥30个")), Self(2025, 300, ("≥12个", "12个")))!.Indicators);

        Assert.Equal(("≥30个", 23m), (row.Whole.Raw, row.Sum));
        Assert.Equal([(2024, "11个"), (2025, "12个")], row.Results.Select(result => (result.Year.Number, result.Actual.Raw)));
    }

    [Theory]
    [InlineData("≥500人", "≥500人", "500人")]
    [InlineData("≥90%", "≥95%", "92%")]
    [InlineData("≥12个", "≥30处", "12个")]
    [InlineData("≥12个", "≥30个", "基本完成")]
    [InlineData("12月底前", "2026年底前", "11月")]
    public void Levels_rates_other_units_words_and_days_are_never_added(string target, string whole, string actual)
    {
        var row = Assert.Single(Cycle(
            Target(2024, 400, Row(target, whole)), Self(2024, 380, (target, actual)), Self(2025, 380, (target, actual)))!.Indicators);

        Assert.Null(row.Sum);
        Assert.Equal(2, row.Results.Length);
    }

    private static ProjectCycle? Cycle(params IDisclosureRecord[] records) =>
        ProjectCycles.Of(Set(new DateOnly(2026, 10, 1), records), TestRecords.ProjectCode);

    private static RecordSet Set(DateOnly day, params IDisclosureRecord[] records) => new(TestRecords.Portal, records, day);

    private static Indicator Row(string target, string whole) =>
        TestRecords.Row("产出指标", "数量指标", "改造小区数量", target) with { WholePeriodTarget = IndicatorValueReader.Read(whole) };

    private static ProjectTarget Target(int year, decimal wan, params Indicator[] rows) => TestRecords.Target with
    {
        Year = new FiscalYear(year),
        Period = new ProjectPeriod(new PartialDate(2024, 3, null), new PartialDate(2027, 11, null)),
        Funds = new Funds([TestRecords.Fund(FundKind.Total, budget: wan) with { WholePeriod = Money.FromYuan(10_000_000m) }]),
        Indicators = [.. rows],
    };

    private static ProjectTarget Carried(ProjectTarget target, decimal wan) =>
        target with { Funds = new Funds([.. target.Funds.Lines, TestRecords.Fund(FundKind.Carried, budget: wan)]) };

    private static ProjectSelfEvaluation Self(int year, decimal executed, params (string Target, string Actual)[] rows) =>
        TestRecords.SelfEvaluation with
        {
            Year = new FiscalYear(year),
            Funds = new Funds([TestRecords.Fund(FundKind.Total, 400, 400, executed)]),
            Indicators =
            [
                .. rows.Select(row => TestRecords.Scored(TestRecords.Row("产出指标", "数量指标", "改造小区数量", row.Target), row.Actual, null)),
            ],
        };
}
