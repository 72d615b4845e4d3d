using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class QualityChecksTests
{
    [Fact]
    public void A_number_without_a_unit_is_told() => Named("改造小区数量", "≥12").Warns("DISC4001", "indicators[1].target");

    [Theory]
    [InlineData("改造小区数量", "≥12个")]
    [InlineData("灌溉水有效利用系数", "≥0.64")]
    public void A_number_with_a_unit_or_a_coefficient_is_fine(string name, string target) => Named(name, target).SaysNothingOf("DISC4001");

    [Fact]
    public void Missing_baselines_are_told_once() =>
        Checking.Target(t => t with { Indicators = [.. t.Indicators.Select(row => row with { Baseline = null })] })
            .Informs("DISC4002", "indicators");

    [Theory]
    [InlineData("提升")]
    [InlineData("减少")]
    [InlineData("健全")]
    [InlineData("及时")]
    [InlineData("效果明显")]
    public void A_vague_word_alone_is_told(string target) => Named("排水能力", target).Warns("DISC4003", "indicators[1].target");

    [Theory]
    [InlineData("城乡低保标准不低于省定标准", "达标")]
    [InlineData("单位造价不超过概算", "符合要求")]
    public void A_name_that_says_what_is_to_be_met_needs_but_an_answer(string name, string target) =>
        Named(name, target).SaysNothingOf("DISC4003");

    [Fact]
    public void An_answer_to_nothing_is_vague_all_the_same() => Named("低保标准", "达标").Warns("DISC4003", "indicators[1].target");

    [Fact]
    public void A_word_with_something_concrete_is_fine() => Named("排水能力", "达到五年一遇").SaysNothingOf("DISC4003");

    [Theory]
    [InlineData("精品示范村建设数量", "≤4个")]
    [InlineData("验收合格率", "≤95%")]
    [InlineData("群众投诉件数", "≥20件")]
    public void A_direction_that_rewards_the_opposite_is_told(string name, string target) =>
        Named(name, target).Warns("DISC4004", "indicators[1].target");

    [Theory]
    [InlineData("群众投诉件数", "≤20件")]
    [InlineData("投诉办结率", "≥95%")]
    [InlineData("财政供养人员数量", "≤120人")]
    [InlineData("科目调整次数", "≤10次")]
    [InlineData("结余率", "≤5%")]
    [InlineData("进京到省上访人次", "≤8人次")]
    [InlineData("受理投诉举报件数", "≥5200件")]
    [InlineData("违规领取追回率", "≥95%")]
    [InlineData("追回违规医保基金", "≥96万元")]
    [InlineData("违规资金清退率", "≥98%")]
    [InlineData("违规广告清理数量", "≥200处")]
    [InlineData("投诉回访率", "≥95%")]
    [InlineData("安全事故零发生率", "=100%")]
    public void A_direction_that_fits_is_fine(string name, string target) => Named(name, target).SaysNothingOf("DISC4004");

    [Fact]
    public void No_satisfaction_where_the_public_is_served_is_told() =>
        Checking.Target(t => t with { Indicators = t.Indicators.RemoveAt(4) }).Warns("DISC4005", "indicators");

    [Fact]
    public void A_unit_that_does_not_serve_the_public_need_not_ask()
    {
        var target = TestRecords.Target with { Indicators = TestRecords.Target.Indicators.RemoveAt(4) };
        Checking.DistrictWith(TestRecords.Unit with { ServesPublic = false }, target).SaysNothingOf("DISC4005");
    }

    [Fact]
    public void A_project_scored_without_satisfaction_need_not_ask() =>
        Checking.Target(t => t with { Scheme = "no-satisfaction", Indicators = t.Indicators.RemoveAt(4) }).SaysNothingOf("DISC4005");

    [Fact]
    public void Far_above_the_target_is_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "19个", 20)).Warns("DISC4006", "indicators[1].actual");

    [Fact]
    public void One_and_a_half_times_the_target_is_not_above_it() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "18个", 20)).SaysNothingOf("DISC4006");

    [Fact]
    public void An_outcome_that_repeats_the_goal_is_told() =>
        Checking.Self(s => s with { Goal = new Goal("国家基本公共卫生服务", "国家基本公共卫生服务。") }).Warns("DISC4007", "goal.actual");

    [Theory]
    [InlineData("经费使用率")]
    [InlineData("指标1工程资金金额")]
    [InlineData("卫片执法补助经费")]
    [InlineData("经费完成进度")]
    public void An_indicator_that_measures_spending_is_told(string name) => Named(name, "≥90%").Warns("DISC4008", "indicators[1].level3");

    [Fact]
    public void A_cost_may_measure_money() =>
        Checking.TargetRow(0, row => row with { Level3 = "项目资金总额" }).SaysNothingOf("DISC4008");

    [Fact]
    public void A_table_that_measures_only_spending_is_told()
    {
        var names = new[] { "经费使用率", "经费完成情况", "经费完成进度", "经费使用完成情况" };
        var rows = names.Select(name => TestRecords.Row("产出指标", "质量指标", name, "≥90%", 22.5m));
        Checking.Target(t => t with { Indicators = [.. rows, t.Indicators[4]] }).Warns("DISC4009", "indicators");
    }

    [Fact]
    public void A_goal_that_is_a_number_is_told()
    {
        var findings = Checking.Self(s => s with { Goal = new Goal("43.2", "37.24") });
        findings.Warns("DISC4010", "goal.expected");
        findings.Warns("DISC4010", "goal.actual");
    }

    [Fact]
    public void A_rate_with_a_count_is_told() => Named("家庭医生签约率", "24694人").Warns("DISC4011", "indicators[1].target");

    [Theory]
    [InlineData("家庭医生签约率", "≥75%")]
    [InlineData("家庭医生签约人数", "24694人")]
    [InlineData("巡查频率", "≥2次")]
    public void A_rate_with_a_share_is_fine(string name, string target) => Named(name, target).SaysNothingOf("DISC4011");

    [Theory]
    [InlineData("指标1:是否满意")]
    [InlineData("满意度")]
    public void Satisfaction_of_nobody_is_told(string name) =>
        Checking.TargetRow(4, row => row with { Level3 = name }).Warns("DISC4012", "indicators[4].level3");

    [Fact]
    public void Satisfaction_without_a_sample_is_told() =>
        Checking.Self(s => s with { Goal = s.Goal with { Actual = "完成12个小区改造。" } }).Warns("DISC4013", "indicators[4].actual");

    [Fact]
    public void Satisfaction_with_its_sample_in_the_row_is_fine() =>
        Checking.Self(s => s with
        {
            Goal = s.Goal with { Actual = "完成12个小区改造。" },
            Indicators = s.Indicators.SetItem(4, s.Indicators[4] with { Explanation = "入户问卷300份" }),
        }).SaysNothingOf("DISC4013");

    [Fact]
    public void A_year_that_repeats_the_whole_period_is_told() =>
        Checking.Target(t => t with { Goal = new Goal("完成30个小区改造。", WholePeriod: "\"完成30个小区改造。\"") }).Warns("DISC4014", "goal.expected");

    [Fact]
    public void A_quantity_as_a_share_is_told() => Named("完成年度拆违计划", "=100%").Informs("DISC4015", "indicators[1].target");

    [Fact]
    public void A_formula_in_a_name_is_told() =>
        Named("结余率(计算方法为:结余数/预算数)", "≤5%").Informs("DISC4016", "indicators[1].level3");

    [Fact]
    public void A_cost_among_the_benefits_is_told() =>
        Checking.TargetRow(3, row => row with { Level3 = "对控制基建项目成本影响程度" }).Warns("DISC4017", "indicators[3].level2");

    [Fact]
    public void A_cost_that_is_saved_is_a_benefit() =>
        Checking.TargetRow(3, row => row with { Level3 = "节约值守人工成本" }).SaysNothingOf("DISC4017");

    [Fact]
    public void A_share_of_nothing_is_told() =>
        Checking.TargetRow(3, row => row with { Level3 = "维护社会稳定" }).Informs("DISC4018", "indicators[3].level3");

    [Fact]
    public void A_unit_in_a_name_is_told() => Named("服务外包离岸(万美元)", "4500").Informs("DISC4019", "indicators[1].level3");

    [Fact]
    public void Satisfaction_under_benefit_is_told() =>
        Checking.TargetRow(4, row => row with { Level1 = "效益指标" }).Informs("DISC4020", "indicators[4].level1");

    [Fact]
    public void What_was_said_of_the_target_is_not_said_again_of_the_result()
    {
        var vague = IndicatorValueReader.Read("提升");
        var (promised, done) = (TestRecords.Target.Indicators, TestRecords.SelfEvaluation.Indicators);
        var target = TestRecords.Target with { Indicators = promised.SetItem(3, promised[3] with { Target = vague }) };
        var self = TestRecords.SelfEvaluation with { Indicators = done.SetItem(3, done[3] with { Target = vague }) };
        Checking.DistrictWith(target, self).Of(self.Key).SaysNothingOf("DISC4003");
        Checking.DistrictWith(target).Of(target.Key).Warns("DISC4003", "indicators[3].target");
        Checking.DistrictWith(self).Of(self.Key).Warns("DISC4003", "indicators[3].target");
    }

    private static ImmutableArray<Finding> Named(string name, string target) =>
        Checking.TargetRow(1, row => row with { Level3 = name, Target = IndicatorValueReader.Read(target) });
}
