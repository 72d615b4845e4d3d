using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Reading.Kinds;

/// <summary>部门（单位）整体支出绩效目标表, as the central form and as Henan has it.</summary>
public sealed class UnitTargetTests : ReadingTest
{
    [Fact]
    public void The_central_form_gives_tasks_goal_and_indicators()
    {
        var target = Assert.IsType<UnitTarget>(Assert.Single(Import(Central).Records).Record);

        Assert.Equal(
            [("义务教育", "保障 42 所学校运转", 1_200_000m, 1_000_000m, 200_000m), ("学前教育", "新增学位", 300_000m, 300_000m, 0m)],
            target.MainTasks.Select(
                task => (task.Name, task.Content, task.Total!.Value.Yuan, task.Fiscal!.Value.Yuan, task.Other!.Value.Yuan)));
        Assert.Equal("目标1：办学条件改善。\n目标2：学位增加。", target.Goal.Expected);
        Assert.Equal(["学校数量", "入园率"], target.Indicators.Select(row => row.Level3));
        Assert.Equal((2025, "101"), (target.Year.Number, target.Unit.Value));
    }

    [Fact]
    public void The_sum_of_the_tasks_is_the_budget_where_the_form_states_no_other() => Assert.Equal(
        [(FundKind.Total, 1_500_000m), (FundKind.Fiscal, 1_300_000m), (FundKind.Other, 200_000m)],
        Draft(Central).Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)));

    [Fact]
    public void Rows_of_the_blank_form_are_no_tasks() =>
        Assert.DoesNotContain(Draft(Central).MainTasks, task => task.Name.StartsWith("任务", StringComparison.Ordinal));

    [Fact]
    public void Every_fact_of_a_task_has_its_cell()
    {
        var cells = Draft(Central).Cells;

        Assert.Equal(("B7", "C7", "F7"), (cells["mainTasks[1].name"], cells["mainTasks[1].content"], cells["mainTasks[1].other"]));
    }

    [Fact]
    public void Henans_form_has_its_money_by_source_and_once_more_by_use()
    {
        var draft = Draft(Henan);

        Assert.Equal(FormKind.UnitTarget, draft.Kind);
        Assert.Equal(
            [(FundKind.Total, "部门预算总额", 12_345_600m),
                (FundKind.Fiscal, "政府预算资金", 12_000_000m), (FundKind.Other, "财政专户管理资金", 300_000m), (FundKind.Other, "单位资金", 45_600m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Label, line.Budget!.Value.Yuan)));
        Assert.Equal(["基本支出", "项目支出"], draft.Items.Where(item => item.Label.EndsWith("支出", StringComparison.Ordinal))
            .Select(item => item.Label[^4..]));
        Assert.Equal("保障教育高质量发展。", draft.Goal.Expected);
        Assert.Equal("义务教育", Assert.Single(draft.MainTasks).Name);
    }

    [Fact]
    public void Henans_explanations_of_values_are_kept_with_their_rows() => Assert.Equal(
        [("投入管理指标", "工作目标管理", "目标设定", "科学", "与部门职责相符"),
            ("产出指标", "重点工作任务完成", "改造学校", "≥3所", "以验收为准"), ("效益指标", "满意度", "家长满意度", "≥90%", "问卷")],
        Draft(Henan).Indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Explanation ?? "")));

    [Fact]
    public void A_unit_form_that_names_no_unit_is_refused() => Assert.Contains(
        Import(sheet => Central(sheet.Text("A3", "主管单位概况"), "")).Findings,
        finding => finding.Definition == ImportFileFindings.BodyMissing);

    private static void Central(SheetMaker sheet) => Central(sheet, "101-示例区教育局");

    private static void Central(SheetMaker sheet, string name) => sheet
        .Rows(
            "A1",
            ["部门（单位）整体支出绩效目标表"],
            ["（2025年度）"],
            [name.Length > 0 ? "部门名称" : "", name],
            ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
            ["", "", "", "总额", "财政拨款", "其他资金"],
            ["", "义务教育", "保障 42 所学校运转", "120.00", "100.00", "20"],
            ["", "学前教育", "新增学位", "30", "30", "0"],
            ["", "任务3", "", "", "", ""],
            ["", "金额合计", "", "150", "130", "20"],
            ["年度总体目标", "目标1：办学条件改善。\n目标2：学位增加。"],
            ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
            ["", "产出指标", "数量指标", "学校数量", "≥42所"],
            ["", "效益指标", "社会效益指标", "入园率", "≥95%"])
        .Merge("A1:F1", "A2:F2", "B3:F3", "A4:A9", "B4:B5", "C4:C5", "D4:F4", "B9:C9",
            "B10:F10", "A11:A13", "E11:F11", "E12:F12", "E13:F13");

    private static void Henan(SheetMaker sheet) => sheet
        .Rows(
            "A1",
            ["部门整体绩效目标表"],
            ["（2025年度）"],
            ["部门（单位）名称", "示例区教育局"],
            ["年度履职目标", "保障教育高质量发展。"],
            ["年度主要任务", "任务名称", "主要内容"],
            ["", "义务教育", "保障学校运转"],
            ["预算情况", "部门预算总额（万元）", "1234.56"],
            ["", "1、资金来源：（1）政府预算资金", "1200"],
            ["", "（2）财政专户管理资金", "30"],
            ["", "（3）单位资金", "4.56"],
            ["", "2、资金结构：（1）基本支出", "1000"],
            ["", "（2）项目支出", "234.56"],
            ["一级指标", "二级指标", "三级指标", "指标值", "指标值说明"],
            ["投入管理指标", "工作目标管理", "目标设定", "科学", "与部门职责相符"],
            ["产出指标", "重点工作任务完成", "改造学校", "≥3所", "以验收为准"],
            ["效益指标", "满意度", "家长满意度", "≥90%", "问卷"])
        .Merge("A1:E1", "A2:E2", "B3:E3", "B4:E4", "A5:A6", "C5:E5", "C6:E6", "A7:A12",
            "C7:E7", "C8:E8", "C9:E9", "C10:E10", "C11:E11", "C12:E12");
}
