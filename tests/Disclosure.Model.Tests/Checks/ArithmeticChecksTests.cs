using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class ArithmeticChecksTests
{
    [Fact]
    public void A_total_row_of_nothing_above_its_parts_is_told() =>
        WithFunds(TestRecords.Fund(FundKind.Total, 0, 0, 0), TestRecords.Fund(FundKind.Fiscal, 90, 89.974m, 89.974m))
            .Warns("DISC2101", "funds[0].budget");

    [Fact]
    public void Parts_that_differ_by_rounding_add_up() =>
        WithFunds(
            TestRecords.Fund(FundKind.Total, budget: 90), TestRecords.Fund(FundKind.Fiscal, budget: 60.004m),
            TestRecords.Fund(FundKind.Other, budget: 30))
            .SaysNothingOf("DISC2101");

    [Fact]
    public void Two_breakdowns_side_by_side_each_add_up() =>
        WithFunds(
            TestRecords.Fund(FundKind.Total, budget: 90),
            TestRecords.Fund(FundKind.Fiscal, budget: 90),
            TestRecords.Fund(FundKind.Other, budget: 50) with { Label = "基本支出" },
            TestRecords.Fund(FundKind.Other, budget: 40) with { Label = "项目支出" }).SaysNothingOf("DISC2101");

    [Fact]
    public void A_rate_that_the_amounts_do_not_give_is_told() =>
        WithTotal(line => line with { Rate = Percentage.FromPercent(97) }).Warns("DISC2102", "funds[0].rate");

    [Theory]
    [InlineData(65.07, 65.66, 99)]
    [InlineData(37.24, 43.2, 86)]
    [InlineData(37.24, 43.2, 86.2)]
    [InlineData(199.9, 200, 99)]
    public void A_rate_rounded_or_cut_is_the_rate(double executed, double budget, double stated) =>
        WithTotal(line => line with
        {
            Executed = TestRecords.Wan((decimal)executed),
            Budget = TestRecords.Wan((decimal)budget),
            Rate = Percentage.FromPercent((decimal)stated),
        })
            .SaysNothingOf("DISC2102");

    [Fact]
    public void A_rate_of_the_initial_budget_alone_is_not_held_against_anything() =>
        WithTotal(line => line with
        {
            Initial = TestRecords.Wan(310.2m),
            Budget = null,
            Executed = TestRecords.Wan(154.74m),
            Rate = Percentage.FromPercent(70),
        })
            .SaysNothingOf("DISC2102");

    [Fact]
    public void More_spent_than_budgeted_is_told() =>
        WithTotal(line => line with { Executed = TestRecords.Wan(656.576m), Rate = Percentage.FromPercent(102.59m) })
            .Warns("DISC2103", "funds[0].rate");

    [Fact]
    public void A_rate_over_100_is_told_where_the_budget_is_blank() =>
        WithTotal(line => line with { Budget = null, Rate = Percentage.FromPercent(110) }).Warns("DISC2103", "funds[0].rate");

    [Fact]
    public void All_spent_is_fine() =>
        WithTotal(line => line with { Executed = TestRecords.Wan(640), Rate = Percentage.FromPercent(100) }).SaysNothingOf("DISC2103");

    [Fact]
    public void Execution_that_was_not_scored_blocks() =>
        WithTotal(line => line with { Score = null }).Blocks("DISC2104", "funds[0].score");

    [Fact]
    public void A_form_that_does_not_score_execution_needs_no_score() =>
        WithFunds(TestRecords.Fund(FundKind.Total, 640, 640, 608)).SaysNothingOf("DISC2104");

    [Fact]
    public void A_transfer_that_tells_its_rate_and_gives_no_points_owes_none() => Checking.Self(self => self with
    {
        Kind = ProjectKind.Transfer,
        Total = null,
        Indicators = [.. self.Indicators.Select(row => row with { Weight = null, Result = row.Result! with { Score = null } })],
        Funds = new Funds([self.Funds.Lines[0] with { Weight = null, Score = null }]),
    }).SaysNothingOf("DISC2104");

    [Fact]
    public void A_rate_of_a_budget_of_nothing_is_told() =>
        WithTotal(line => line with { Budget = Money.Zero, Initial = Money.Zero, Rate = Percentage.FromPercent(100) })
            .Warns("DISC2105", "funds[0].rate");

    [Fact]
    public void Nothing_spent_of_nothing_is_fine() =>
        WithTotal(line => line with { Budget = Money.Zero, Executed = Money.Zero, Rate = Percentage.FromPercent(0) })
            .SaysNothingOf("DISC2105");

    [Fact]
    public void A_total_that_is_not_the_sum_is_told() => Checking.Self(s => s with { Total = new Points(94) }).Warns("DISC2106", "total");

    [Fact]
    public void A_total_rounded_to_one_decimal_is_the_sum()
    {
        var findings = Checking.Self(s => s with
        {
            Funds = new Funds([s.Funds.Lines[0] with { Score = new Points(9.46m) }, s.Funds.Lines[1]]),
            Total = new Points(99.5m),
        });
        findings.SaysNothingOf("DISC2106");
    }

    [Fact]
    public void A_grade_that_the_total_does_not_give_is_told() =>
        Checking.Self(s => s with { Grade = Grade.Good }).Warns("DISC2107", "grade");

    [Theory]
    [InlineData(90, Grade.Excellent)]
    [InlineData(89.99, Grade.Good)]
    [InlineData(80, Grade.Good)]
    [InlineData(60, Grade.Fair)]
    [InlineData(59.99, Grade.Poor)]
    public void Grades_are_half_open(double total, Grade grade) =>
        Checking.Self(s => s with { Total = new Points((decimal)total), Grade = grade }).SaysNothingOf("DISC2107");

    [Fact]
    public void An_evaluation_whose_table_does_not_add_up_is_told() =>
        Checking.Evaluated(e => e with { Total = new Points(90) }).Warns("DISC2106", "total");

    [Fact]
    public void An_evaluation_with_another_grade_is_told() =>
        Checking.Evaluated(e => e with { Grade = Grade.Poor }).Warns("DISC2107", "grade");

    [Fact]
    public void A_main_task_whose_amounts_do_not_add_up_is_told() =>
        Checking.DistrictWith(
            TestRecords.UnitTarget with { MainTasks = [new MainTask("小区改造", "改造", TestRecords.Wan(640), TestRecords.Wan(500), null)] })
            .Warns("DISC2108", "mainTasks[0].total");

    [Fact]
    public void One_sum_written_with_two_precisions_is_told()
    {
        var row = TestRecords.Row("产出指标", "数量指标", "改造资金", "=6399100元", 20);
        Checking.TargetRow(1, _ => row).Informs("DISC2109", "indicators[1].target");
    }

    [Fact]
    public void A_unit_price_is_no_sum() =>
        Checking.TargetRow(0, row => row with { Target = IndicatorValueReader.Read("≤639.9万元/公里") }).SaysNothingOf("DISC2109");

    private static ImmutableArray<Finding> WithFunds(params FundLine[] lines) =>
        Checking.Self(self => self with { Funds = new Funds([.. lines]) });

    private static ImmutableArray<Finding> WithTotal(Func<FundLine, FundLine> change) =>
        Checking.Self(self => self with { Funds = new Funds([change(self.Funds.Lines[0])]) });
}
