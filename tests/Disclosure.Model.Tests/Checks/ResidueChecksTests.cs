using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Checks;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class ResidueChecksTests
{
    [Theory]
    [InlineData("指标2")]
    [InlineData("指标1：")]
    [InlineData("……")]
    [InlineData("…")]
    [InlineData("XX项目完成数量")]
    public void A_placeholder_blocks(string name) =>
        Checking.TargetRow(1, row => row with { Level3 = name }).Blocks("DISC6001", "indicators[1].level3");

    [Theory]
    [InlineData("指标1:全县参合人数")]
    [InlineData("改造小区、道路等……设施数量")]
    [InlineData("关键绩效指标5项完成数量")]
    public void A_name_with_a_number_or_a_pause_is_fine(string name) =>
        Checking.TargetRow(1, row => row with { Level3 = name }).SaysNothingOf("DISC6001");

    [Fact]
    public void A_long_row_of_dots_blocks() =>
        Checking.Target(t => t with { Goal = new Goal("申请补助，分项列示………………") }).Blocks("DISC6001", "goal.expected");

    [Fact]
    public void Boxes_of_which_none_is_ticked_block() =>
        Checking.Target(t => t with { Attribute = "部门预算项目□ 区直专项□" }).Blocks("DISC6001", "attribute");

    [Fact]
    public void A_ticked_box_is_an_answer() => Checking.Target(t => t with { Attribute = "部门预算项目☑ 区直专项□" }).SaysNothingOf("DISC6001");

    [Theory]
    [InlineData("（100字以内）")]
    [InlineData("完成改造（限200字以内）")]
    [InlineData("[模板提示语]")]
    [InlineData("包括总目标、年度目标、分解目标等")]
    public void The_forms_instructions_block(string text) =>
        Checking.Target(t => t with { Goal = new Goal(text) }).Blocks("DISC6002", "goal.expected");

    [Fact]
    public void A_text_that_speaks_of_a_length_is_fine() =>
        Checking.Target(t => t with { Goal = new Goal("印发200字以内的提示卡5万张。") }).SaysNothingOf("DISC6002");

    [Theory]
    [InlineData("292%")]
    [InlineData("290%")]
    [InlineData("9%0")]
    public void A_percentage_misread_blocks(string target) => Valued("验收合格率", target).Blocks("DISC6003", "indicators[1].target");

    [Theory]
    [InlineData("产值增长率", "292%")]
    [InlineData("预算完成率", "102.59%")]
    public void A_percentage_over_100_that_may_be_true_is_told(string name, string target)
    {
        Valued(name, target).SaysNothingOf("DISC6003");
        Valued(name, target).Warns("DISC6004", "indicators[1].target");
    }

    [Theory]
    [InlineData("≥92%")]
    [InlineData("100%")]
    [InlineData("≥105%")]
    public void A_percentage_that_someone_meant_is_fine(string target)
    {
        Valued("计划完成率", target).SaysNothingOf("DISC6003");
        Valued("计划完成率", target).SaysNothingOf("DISC6004");
    }

    [Fact]
    public void An_actual_share_over_100_is_told() =>
        Checking.SelfRow(2, row => TestRecords.Scored(row, "120%", 20)).Warns("DISC6004", "indicators[2].actual");

    [Fact]
    public void A_value_that_cannot_be_read_is_told() => Valued("制作宣传品数量", "第O份").Warns("DISC6005", "indicators[1].target");

    [Fact]
    public void A_decimal_point_that_was_lost_is_told() =>
        WithFunds(TestRecords.Fund(FundKind.Total, 724.2318m, 7_242_318m, 724.2318m)).Warns("DISC6006", "funds[0]");

    [Fact]
    public void A_budget_that_was_cut_to_a_third_is_fine() =>
        WithFunds(TestRecords.Fund(FundKind.Total, 724, 240, 240)).SaysNothingOf("DISC6006");

    [Fact]
    public void An_amount_in_the_text_that_the_table_does_not_have_is_told() =>
        Checking.Target(t => t with { Goal = new Goal("项目预算720万元，完成12个小区改造。") }).Warns("DISC6007", "goal.expected");

    [Theory]
    [InlineData("项目预算640万元，完成12个小区改造。")]
    [InlineData("每户补助5000元，完成12个小区改造。")]
    [InlineData("造价控制在320元/平方米以内。")]
    public void Amounts_that_agree_or_are_no_budget_are_fine(string goal)
    {
        var findings = Checking.Target(t => t with { Goal = new Goal(goal) });
        findings.SaysNothingOf("DISC6007");
        findings.SaysNothingOf("DISC6008");
    }

    [Fact]
    public void The_same_amount_in_another_unit_is_told()
    {
        var findings = Checking.Target(t => t with { Goal = new Goal("申请6400000元，完成12个小区改造。") });
        findings.Warns("DISC6008", "goal.expected");
        findings.SaysNothingOf("DISC6007");
    }

    [Fact]
    public void Where_one_operator_was_misread_numbers_are_suspect_too()
    {
        var rows = TestRecords.Target.Indicators
            .SetItem(1, TestRecords.Row("产出指标", "数量指标", "维修维护次数", "2280次", 20))
            .SetItem(2, TestRecords.Row("产出指标", "质量指标", "验收合格率", "292%", 20));
        Checking.Target(t => t with { Indicators = rows }).Warns("DISC6009", "indicators[1].target");
    }

    [Fact]
    public void Alone_a_number_that_starts_with_2_is_fine() => Valued("维修维护次数", "2280次").SaysNothingOf("DISC6009");

    [Theory]
    [InlineData("重.要设备维修")]
    [InlineData("下立交工\n程")]
    public void Broken_text_is_told(string name) =>
        Checking.TargetRow(1, row => row with { Level3 = name }).Warns("DISC6010", "indicators[1].level3");

    [Fact]
    public void Text_wrapped_in_quotes_is_told() =>
        Checking.Target(t => t with { Goal = new Goal("\"完成改造\"") }).Warns("DISC6010", "goal.expected");

    [Fact]
    public void Other_entries_of_the_form_are_read_too() =>
        Checking.Target(t => t with { Items = [new FormItem("评价结论", "[模板提示语未替换]")] }).Blocks("DISC6002", "items[0].text");

    private static ImmutableArray<Finding> Valued(string name, string target) =>
        Checking.TargetRow(1, row => row with { Level3 = name, Target = IndicatorValueReader.Read(target) });

    private static ImmutableArray<Finding> WithFunds(params FundLine[] lines) =>
        Checking.Self(self => self with { Funds = new Funds([.. lines]) });
}
