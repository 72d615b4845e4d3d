using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Tests.Checks;

public class ScoreChecksTests
{
    [Fact]
    public void Weights_of_120_block()
    {
        var findings = Checking.Self(s => s with
        {
            Funds = new Funds([s.Funds.Lines[0] with { Weight = new Weight(20) }]),
            Indicators = s.Indicators.SetItem(3, s.Indicators[3] with { Weight = new Weight(40) }),
        });
        findings.Blocks("DISC2201", "indicators");
    }

    [Fact]
    public void Weights_in_the_labels_count_where_rows_have_none()
    {
        var rows = TestRecords.SelfEvaluation.Indicators.Select(
            row => row with { Weight = null, Level1 = row.Level1 == "效益指标" ? "效益指标(40分)" : "产出指标(60分)" });
        Checking.Self(s => s with { Indicators = [.. rows] }).Blocks("DISC2201", "indicators");
    }

    [Theory]
    [InlineData(22.5)]
    [InlineData(25)]
    public void Weights_of_90_or_100_fit_a_form_without_execution(double weight)
    {
        var rows = Enumerable.Range(1, 4).Select(i => TestRecords.Row("产出指标", "数量指标", $"第{i}类改造数量", "≥5个", (decimal)weight));
        Checking.Target(t => t with { Indicators = [.. rows] }).SaysNothingOf("DISC2201");
    }

    [Fact]
    public void Execution_that_weighs_otherwise_than_in_the_scheme_is_told() =>
        Checking.Self(s => s with
        {
            Funds = new Funds([s.Funds.Lines[0] with { Weight = new Weight(20) }]),
            Indicators = s.Indicators.SetItem(3, s.Indicators[3] with { Weight = new Weight(20) }),
        }).Warns("DISC2202", "funds[0].weight");

    [Fact]
    public void Groups_that_weigh_otherwise_than_in_the_scheme_are_told()
    {
        var findings = Checking.Target(t => t with
        {
            Indicators = t.Indicators
                .SetItem(1, t.Indicators[1] with { Weight = new Weight(30) })
                .SetItem(3, t.Indicators[3] with { Weight = new Weight(20) }),
        });
        findings.Warns("DISC2203", "indicators");
        Assert.Contains("产出指标应为 50 分，实为 60 分", findings.Single(f => f.Code == "DISC2203").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_sum_fits_nothing_groups_are_not_told_as_well() =>
        Checking.TargetRow(3, row => row with { Weight = new Weight(60) }).SaysNothingOf("DISC2203");

    [Fact]
    public void The_scheme_that_fits_is_named()
    {
        var findings = Checking.Target(t => t with
        {
            Indicators =
            [
                t.Indicators[0] with { Weight = new Weight(20) },
                t.Indicators[1],
                t.Indicators[2],
                t.Indicators[3] with { Weight = new Weight(20) },
                t.Indicators[4],
            ],
        });
        Assert.Contains("standard-cost", findings.Single(f => f.Code == "DISC2203").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_satisfaction_may_move_to_benefit() =>
        Checking.Target(t => t with { Indicators = t.Indicators.RemoveAt(4).SetItem(3, t.Indicators[3] with { Weight = new Weight(40) }) })
            .SaysNothingOf("DISC2203");

    [Fact]
    public void A_row_without_a_weight_among_others_is_told() =>
        Checking.TargetRow(1, row => row with { Weight = null }).Warns("DISC2204", "indicators[1].weight");

    [Theory]
    [InlineData(20.5)]
    [InlineData(-1)]
    public void Points_out_of_range_block(double score) =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "12个", (decimal)score)).Blocks("DISC2205", "indicators[1].score");

    [Fact]
    public void An_evaluations_points_above_the_weight_block() =>
        Checking.Evaluated(e => e with { Scores = e.Scores.SetItem(0, e.Scores[0] with { Score = new Points(21) }) })
            .Blocks("DISC2205", "scores[0].score");

    [Fact]
    public void Points_that_the_rule_does_not_give_are_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 17, "一个小区转入下年")).Warns("DISC2206", "indicators[1].score");

    [Fact]
    public void Points_within_a_tenth_are_the_rules() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 18.4m, "一个小区转入下年")).SaysNothingOf("DISC2206");

    [Fact]
    public void Full_marks_for_an_unmet_target_are_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 20)).Warns("DISC2207", "indicators[1].score");

    [Fact]
    public void A_met_target_that_was_docked_is_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "12个", 18, "进度偏慢")).Warns("DISC2208", "indicators[1].score");

    [Fact]
    public void Of_one_row_only_one_thing_is_said()
    {
        var findings = Checking.SelfRow(1, row => TestRecords.Scored(row, "6个", 20));
        findings.Warns("DISC2207", "indicators[1].score");
        findings.SaysNothingOf("DISC2206");
    }

    [Fact]
    public void Execution_as_an_indicator_again_is_told() =>
        Checking.TargetRow(1, row => row with { Level3 = "预算资金执行率" }).Warns("DISC2209", "indicators[1].level3");

    [Fact]
    public void Procurement_is_not_execution() => Checking.TargetRow(1, row => row with { Level3 = "政府采购执行率" }).SaysNothingOf("DISC2209");

    [Fact]
    public void Execution_points_that_the_rate_does_not_give_are_told() =>
        Checking.Self(s => s with { Funds = new Funds([s.Funds.Lines[0] with { Score = new Points(9) }]) })
            .Warns("DISC2210", "funds[0].score");

    [Fact]
    public void A_label_whose_points_are_not_its_rows_is_told() =>
        Checking.TargetRow(3, row => row with { Level1 = "效益指标(40分)" }).Warns("DISC2211", "indicators[3].level1");

    [Theory]
    [InlineData("效益指标(30分)")]
    [InlineData("效益指标(0-20)分")]
    public void A_label_with_its_rows_points_or_a_span_is_fine(string label) =>
        Checking.TargetRow(3, row => row with { Level1 = label }).SaysNothingOf("DISC2211");

    [Fact]
    public void An_evaluation_that_weighs_outcomes_below_60_percent_is_told() =>
        Checking.Evaluated(e => e with { Scores = e.Scores.SetItem(2, e.Scores[2] with { Level1 = "过程" }) }).Warns("DISC2212", "scores");

    [Fact]
    public void An_evaluation_whose_weights_are_not_100_is_told() =>
        Checking.Evaluated(e => e with { Scores = e.Scores.SetItem(2, e.Scores[2] with { Weight = new Weight(40) }) })
            .Warns("DISC2213", "scores");

    [Fact]
    public void Weights_in_the_place_of_values_are_told()
    {
        var row = TestRecords.Scored(TestRecords.Row("产出指标", "数量指标", "是否完成申报的数量", "12.5", 12.5m), "12.5", 12.5m);
        Checking.SelfRow(1, _ => row).Warns("DISC2214", "indicators[1].target");
    }

    [Fact]
    public void A_value_with_a_unit_may_equal_the_weight() =>
        Checking.SelfRow(1, _ => TestRecords.Scored(TestRecords.Row("产出指标", "数量指标", "补助村数量", "=8个", 8), "8", 8)).SaysNothingOf("DISC2214");
}
