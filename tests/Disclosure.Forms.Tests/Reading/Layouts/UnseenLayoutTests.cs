using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Reading.Layouts;

/// <summary>Layouts met in forms that the importer was not built against; the contents are made up.</summary>
public sealed class UnseenLayoutTests : ReadingTest
{
    private static readonly string[] TargetHeads = ["一级指标", "二级指标", "三级指标", "指标值"];

    [Fact]
    public void A_sub_total_ends_neither_the_table_nor_counts_as_money()
    {
        var draft = Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标（50分）", "数量指标", "公园", "12个", "11个", "50", "46"],
            ["", "小计", "", "", "", "", "50", "46"],
            ["", "效益指标（30分）", "社会效益指标", "环境", "改善", "改善", "30", "30"],
            ["总分", "", "", "", "", "", "100", "84.62"]).Merge("B14:F14", "A15:F15"));

        Assert.Equal(["公园", "环境"], draft.Indicators.Select(row => row.Level3));
        Assert.Equal(84.62m, draft.Total?.Value);
        Assert.Equal(3, draft.Funds.Lines.Length);
    }

    [Fact]
    public void The_weight_behind_the_third_level_is_the_indicators_where_each_level_has_one()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["乡村道路财政重点评价评分表"],
            ["项目名称", "乡村道路"],
            ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "得分", "扣分原因"],
            ["决策", "20", "项目立项", "10", "依据充分性", "5", "4", "缺记录"],
            ["", "", "", "", "程序规范性", "5", "5"]).Merge("A4:A5", "B4:B5", "C4:C5", "D4:D5"));

        Assert.Equal([5m, 5m], draft.Indicators.Select(row => row.Weight!.Value.Value));
        Assert.Equal("一级指标分值：20；二级指标分值：10", draft.Indicators[0].Explanation);
    }

    [Fact]
    public void Indicators_of_the_whole_period_and_of_the_year_may_stand_in_two_tables()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标申报表"],
            ["项目名称", "水库加固"],
            ["长期绩效指标", .. TargetHeads, "备注"],
            ["", "产出指标", "数量指标", "加固座数", "6座"],
            ["", "效益指标", "社会效益指标", "受益人口", "3万人"],
            ["年度绩效指标", .. TargetHeads, "备注"],
            ["", "产出指标", "数量指标", "加固座数", "2座", "分两批"],
            ["其他说明的问题", "无"]).Merge("A3:A5", "A6:A7"));

        Assert.Equal(
            [("加固座数", "2座", "6座", "分两批"), ("受益人口", "", "3万人", null)],
            draft.Indicators.Select(row => (row.Level3, row.Target.Raw, row.WholePeriodTarget?.Raw, row.Explanation)));
        Assert.Equal("无", draft.Remarks);
    }

    [Fact]
    public void A_line_above_a_table_may_say_that_it_is_of_the_whole_period()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "停车平台"],
            ["长期绩效目标表"],
            ["目标名称", .. TargetHeads],
            ["长期绩效目标1", "产出指标", "数量指标", "泊位", "9000个"],
            ["年度绩效目标表"],
            ["目标名称", .. TargetHeads],
            ["年度绩效目标1", "产出指标", "数量指标", "泊位", "3000个"]).Merge("A1:E1", "A3:E3", "A6:E6"));

        var indicator = Assert.Single(draft.Indicators);
        Assert.Equal(("3000个", "9000个"), (indicator.Target.Raw, indicator.WholePeriodTarget?.Raw));
    }

    [Fact]
    public void Each_level_may_stand_a_row_lower_than_the_one_above_below_numbered_columns()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表（本次下达）"],
            ["单位名称：示例县司法局（2023年度）"],
            ["单位名称、项目名称", "项目年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
            ["1", "2", "3", "4", "5", "6", "7", "8"],
            ["示例县司法局"],
            ["法律援助", "提供法律援助"],
            ["", "", "产出指标"],
            ["", "", "", "数量指标"],
            ["", "", "", "", "案件数", ">=", "260", "件"],
            ["人民调解", "化解纠纷"],
            ["", "", "产出指标"],
            ["", "", "", "数量指标"],
            ["", "", "", "", "纠纷数", ">=", "800", "件"]).Merge("A1:H1", "A2:H2"));

        Assert.Equal(
            [("法律援助", "提供法律援助", "2023", "案件数"), ("人民调解", "化解纠纷", "2023", "纠纷数")],
            result.Records.Select(record => (record.Draft.Project!.Name, record.Draft.Goal.Expected,
                record.Draft.Year!.Value.ToString(), record.Draft.Indicators.Single().Level3)));
        Assert.Equal(("产出指标", "数量指标"), (result.Records[1].Draft.Indicators[0].Level1, result.Records[1].Draft.Indicators[0].Level2));
        Assert.Equal("示例县司法局", result.Records[0].Draft.Unit?.Name);
        Assert.Empty(Places(result, ImportCellFindings.TemplateRow));
    }

    [Fact]
    public void A_target_may_take_two_columns_below_one_heading()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "敬老院运转"],
            ["一级指标", "二级指标", "三级指标", "指标值", "", "备注"],
            ["产出指标", "数量指标", "老人数", "≥", "120人", "常年"],
            ["效益指标", "社会效益指标", "生活水平", "定性", "提高"]).Merge("D3:E3"));

        Assert.Equal((Comparison.AtLeast, 120m, "人"),
            (draft.Indicators[0].Target.Comparison, draft.Indicators[0].Target.Number, draft.Indicators[0].Target.MeasureUnit));
        Assert.Equal("提高", draft.Indicators[1].Target.Raw);
    }

    [Fact]
    public void Names_and_weights_of_the_levels_may_share_a_heading()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效自评表"],
            ["项目名称", "农机补贴"],
            ["一级指标", "", "二级指标", "", "三级指标", "年度指标值", "", "得分"],
            ["名称", "分值", "名称", "分值", "", "预期值", "实际值"],
            ["产出指标", "60", "数量指标", "30", "补贴台数", "1200台", "1235台", "30"]).Merge("A3:B3", "C3:D3", "E3:E4", "F3:G3", "H3:H4"));

        var indicator = Assert.Single(draft.Indicators);
        Assert.Equal(("产出指标", "数量指标", 30m, "1235台"),
            (indicator.Level1, indicator.Level2, indicator.Weight?.Value, indicator.Result?.Actual.Raw));
    }

    [Fact]
    public void Letters_of_the_side_heading_and_row_numbers_are_no_explanation()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["绩", "序号", .. TargetHeads],
            ["效", "1", "产出指标", "数量指标", "校舍", "3栋"],
            ["指", "2", "", "质量指标", "合格率", "100%"]));

        Assert.Equal([null, null], draft.Indicators.Select(row => row.Explanation));
    }

    [Fact]
    public void A_source_and_its_amount_may_share_a_cell()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["部门整体支出绩效自评表"],
            ["部门名称", "示例县文化馆"],
            ["年度预算申请（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            ["", "年度资金总额", "520", "560", "532", "10", "95%", "9.5"],
            ["", "按收入性质分：", "", "", "按支出性质分："],
            ["", "其中：一般公共预算：500", "", "", "其中：基本支出：400"],
            ["", "其他资金：60", "", "", "项目支出：160"],
            TargetHeads,
            ["产出指标", "数量指标", "活动", "60场"]).Merge("A3:A7", "B5:D5", "E5:H5", "B6:D6", "E6:H6", "B7:D7", "E7:H7"));

        Assert.Equal(
            [(FundKind.Total, 5_600_000m), (FundKind.Fiscal, 5_000_000m), (FundKind.Other, 600_000m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.Equal([("基本支出", "400"), ("项目支出", "160")], draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void What_the_money_is_spent_on_may_stand_beside_where_it_comes_from()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "河道保洁"],
            ["资金来源（万元）", "收入来源", "全年预算", "支出明细", "金额"],
            ["", "财政拨款小计", "850", "保洁服务费", "800"],
            ["", "其他资金", "0", "设备购置", "50"],
            TargetHeads,
            ["产出指标", "数量指标", "河道", "120条"]).Merge("A3:A5"));

        Assert.Equal([(FundKind.Fiscal, 8_500_000m), (FundKind.Other, 0m)], draft.Funds.Lines.Select(
            line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.Equal([("保洁服务费", "800"), ("设备购置", "50")], draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void Budget_and_execution_side_by_side_hold_for_the_sources_below()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效自评表"],
            ["项目名称", "农机补贴"],
            ["预算执行情况（万元）", "预算数：", "650", "执行数：", "637"],
            ["", "其中：财政拨款", "600", "其中：财政拨款", "587"],
            [.. TargetHeads, "实际完成值"],
            ["产出指标", "数量指标", "台数", "1200台", "1235台"]).Merge("A3:A4"));

        Assert.Equal(
            [(FundKind.Total, 6_500_000m, 6_370_000m), (FundKind.Fiscal, 6_000_000m, 5_870_000m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan, line.Executed!.Value.Yuan)));
    }

    [Fact]
    public void Scores_of_the_management_of_the_money_are_kept()
    {
        var draft = Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "公园", "12个", "11个", "50", "46"],
            ["资金管理情况", "", "情况说明", "", "", "分值", "得分", "存在问题和改进措施"],
            ["", "拨付合规性", "国库集中支付", "", "", "5", "4", "延迟"]).Merge("A14:A15", "A13:A13"));

        Assert.Equal(
            [("拨付合规性（情况说明）", "国库集中支付"), ("拨付合规性（分值）", "5"), ("拨付合规性（得分）", "4"), ("拨付合规性（存在问题和改进措施）", "延迟")],
            draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void A_departments_goals_may_be_told_by_year_and_its_tasks_are_kept()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["部门整体支出绩效自评表"],
            ["部门名称", "示例县司法局"],
            ["财政年度", "目标", "", "实际完成情况"],
            ["2023", "普法60场", "", "66场"],
            ["2024", "普法70场"],
            ["任务名称", "项目级次", "主要内容", "总额", "财政拨款", "预算执行率"],
            ["普法宣传", "本级", "开展活动", "30", "30", "95%"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值"],
            ["产出指标", "数量指标", "场次", "60场", "66场"]).Merge("B3:C3", "B4:C4", "B5:C5"));

        Assert.Equal(("2023", "普法60场", "66场"), (draft.Year!.Value.ToString(), draft.Goal.Expected, draft.Goal.Actual));
        Assert.Contains(("目标（2024）", "普法70场"), draft.Items.Select(item => (item.Label, item.Text)));
        Assert.Contains(("普法宣传（总额）", "30"), draft.Items.Select(item => (item.Label, item.Text)));
        Assert.Contains(("普法宣传（预算执行率）", "95%"), draft.Items.Select(item => (item.Label, item.Text)));
        Assert.Empty(draft.MainTasks);
    }

    [Fact]
    public void A_page_break_repeats_the_title_of_a_units_form_too()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["部门整体支出绩效自评表"],
            ["部门名称", "示例县残联"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["产出指标", "数量指标", "人数", "100人", "100人", "50", "50"],
            ["部门整体支出绩效自评表"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["效益指标", "社会效益指标", "生活", "改善", "改善", "40", "40"],
            ["总得分", "", "", "", "", "", "90"]).Merge("A1:G1", "A5:G5"));

        Assert.Equal(2, draft.Indicators.Length);
        Assert.Equal(90m, draft.Total?.Value);
    }

    [Fact]
    public void A_flat_list_may_tell_the_year_in_a_column()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["项目名称", "预算单位", "年度", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "得分"],
            ["文化惠民", "示例县文化馆", "2023", "产出指标", "数量指标", "场次", "50场", "52场", "40"],
            ["非遗传承", "示例县文化馆", "2022", "产出指标", "数量指标", "人数", "12人", "12人", "60"]));

        Assert.Equal(["2023", "2022"], result.Records.Select(record => record.Draft.Year!.Value.ToString()));
        Assert.All(result.Records, record => Assert.Null(record.Draft.Indicators[0].Explanation));
    }

    [Fact]
    public void A_heading_beside_several_entries_is_no_label_of_its_own()
    {
        var draft = Draft(sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "公园", "12个", "11个", "50", "46"],
            ["总分", "", "", "", "", "", "100", "46", "差"],
            ["立项情况", "立项依据", "发展规划"],
            ["", "立项程序", "集体决策"]).Merge("A14:F14", "A15:A16"));

        Assert.Equal([("立项依据", "发展规划"), ("立项程序", "集体决策")], draft.Items.Select(item => (item.Label, item.Text)));
        Assert.Equal(Grade.Poor, draft.Grade);
    }

    [Fact]
    public void A_line_of_entries_may_hold_one_that_is_not_known()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["填报单位：示例县交警队   填报日期：2023年2月28日   单位：万元"],
            ["项目名称", "信号灯"],
            TargetHeads,
            ["产出指标", "数量指标", "路口", "86个"]).Merge("A1:D1", "A2:D2"));

        Assert.Equal(("示例县交警队", MoneyUnit.TenThousandYuan), (draft.Unit?.Name, draft.MoneyUnit));
        Assert.Equal([("填报日期", "2023年2月28日")], draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void A_table_of_contents_is_no_blank_form() => Assert.DoesNotContain(
        Import(new WorkbookMaker()
            .Sheet("目录", sheet => sheet.Rows("A1", ["序号", "项目名称", "金额"], ["1", "城区公园管护", "45"]))
            .Sheet("1", sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "80"]))).Findings,
        finding => finding.Definition == ImportFileFindings.FormBlank);

    [Fact]
    public void Both_scores_of_each_project_of_a_list_are_kept()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2023年项目支出绩效自评表"],
            ["项目名称", "主管部门", "一级指标", "二级指标", "三级指标", "指标值", "自评得分", "财政审定评分"],
            ["甲项目", "示例县教育局", "产出指标", "数量指标", "场次", "50场", "40", "38"],
            ["乙项目", "示例县教育局", "产出指标", "数量指标", "人数", "12人", "60", "55"]).Merge("A1:H1"));

        Assert.Equal(
            [(FormKind.ProjectSelfEvaluation, 40m),
                (FormKind.Evaluation, 38m), (FormKind.ProjectSelfEvaluation, 60m), (FormKind.Evaluation, 55m)],
            result.Records.Select(record => (record.Draft.Kind, record.Draft.Indicators[0].Result!.Score!.Value.Value)));
    }

    [Fact]
    public void First_levels_may_stand_alone_above_their_rows()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["部门整体支出绩效自评表"],
            ["部门名称", "示例县气象局"],
            ["预算执行率（10分）", "", "年初预算数", "全年预算数", "全年执行数", "得分"],
            ["部门整体支出（万元）", "", "210", "220", "215.6", "9.8"],
            ["二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["一、产出指标（50分）"],
            ["数量指标", "预警次数", "100次", "112次", "50", "50"],
            ["二、效益指标（30分）"],
            ["社会效益指标", "减灾效果", "明显", "明显", "30", "30"]).Merge("A3:B3", "A4:B4", "A6:F6", "A8:F8"));

        Assert.Equal(
            [("一、产出指标（50分）", "数量指标", "预警次数"), ("二、效益指标（30分）", "社会效益指标", "减灾效果")],
            draft.Indicators.Select(row => (row.Level1, row.Level2, row.Level3)));
        Assert.Equal((FundKind.Total, 2_200_000m), draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)).Single());
    }

    [Fact]
    public void A_unit_may_be_told_in_a_column_before_the_levels() => Assert.Equal(
        "示例县水利局",
        Draft(sheet => sheet.Rows(
            "A1",
            ["2024年项目支出绩效目标表"],
            ["单位", "项目名称", .. TargetHeads, "单位"],
            ["示例县水利局", "渠道清淤", "产出指标", "数量指标", "长度", "30", "公里"]).Merge("A1:G1")).Unit?.Name);
}
