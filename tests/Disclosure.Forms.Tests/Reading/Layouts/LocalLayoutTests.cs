using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Reading.Layouts;

/// <summary>Layouts that provinces gave the central forms.</summary>
public sealed class LocalLayoutTests : ReadingTest
{
    [Fact]
    public void Headings_of_the_levels_may_stand_in_a_row_below_their_common_heading()
    {
        var draft = Draft(sheet => sheet.Rows(
                "A1",
                ["项目支出绩效自评表"],
                ["项目名称", "高标准农田"],
                ["绩效指标", "", "", "年度指标值", "", "", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
                ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
                ["产出指标", "数量指标", "建设面积", ">=", "1", "万亩", "1", "20.00", "19.00", "无"],
                ["总分", "", "", "100", "", "", "", "", "99.00", "（自评等级）", "优"])
            .Merge("A3:C3", "D3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4"));

        var indicator = Assert.Single(draft.Indicators);
        Assert.Equal(("产出指标", "数量指标", "建设面积"), (indicator.Level1, indicator.Level2, indicator.Level3));
        Assert.Equal((Comparison.AtLeast, 1m, "万亩"), (indicator.Target.Comparison, indicator.Target.Number, indicator.Target.MeasureUnit));
        Assert.Equal((20m, 19m, "无"), (indicator.Weight?.Value, indicator.Result?.Score?.Value, indicator.Result?.Reason));
        Assert.Equal((99m, Grade.Excellent), (draft.Total?.Value, draft.Grade));
    }

    [Theory]
    [InlineData("20%")]
    [InlineData("20")]
    [InlineData("20分")]
    public void A_weight_may_be_written_as_a_share_of_a_hundred(string weight) =>
        Assert.Equal(20m, Draft(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", weight, "18"]))
            .Indicators[0].Weight?.Value);

    [Fact]
    public void A_weight_stored_as_a_percentage_is_points_of_a_hundred() =>
        Assert.Equal(20m, Draft(sheet => sheet.Fill().Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个"]).Number("G13", "0.2", "0%"))
            .Indicators[0].Weight?.Value);

    [Fact]
    public void Who_fills_the_form_in_is_the_unit_only_where_no_other_is_named()
    {
        Assert.Equal("区学生资助中心", Draft(sheet => Target(sheet, ["填报单位", "区教育局", "项目实施单位", "区学生资助中心"])).Unit?.Name);
        Assert.Equal("区教育局", Draft(sheet => Target(sheet, ["申报单位名称：区教育局"])).Unit?.Name);
    }

    [Fact]
    public void A_project_may_be_named_like_a_row_of_the_funds() =>
        Assert.Equal("公用经费", Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["项目名称", "公用经费"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "学校", "3所"])).Project?.Name);

    [Fact]
    public void A_goal_adjusted_during_the_year_is_kept_beside_the_first()
    {
        var draft = Draft(sheet => sheet.Rows(
                "A1",
                ["项目绩效目标自评表"],
                ["项目名称", "厕所改造"],
                ["项目绩效目标", "年初绩效目标", "全年（调整）绩效目标", "全年目标实际完成情况"],
                ["", "改造1000户", "改造900户", "改造880户"],
                ["绩效指标", "指标名称", "年初指标值", "全年完成值", "指标权重", "指标得分"],
                ["", "改造户数", "1000户", "880户", "30", "29.3"],
                ["说明", "无"])
            .Merge("A3:A4"));

        Assert.Equal(("改造1000户", "改造880户"), (draft.Goal.Expected, draft.Goal.Actual));
        Assert.Equal("改造900户", Assert.Single(draft.Items).Text);
        Assert.Single(draft.Indicators);
        Assert.Equal("无", draft.Remarks);
    }

    [Fact]
    public void A_table_may_list_the_projects_of_units_with_goal_and_amount_in_columns()
    {
        var drafts = Import(sheet => sheet.Rows(
                "A1",
                ["部门预算项目支出绩效目标表"],
                ["（2024年度）", "", "", "", "", "", "", "", "", "", "", "金额单位：万元"],
                ["单位名称", "项目名称", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "指标方向性", "预算数"],
                ["101002-就业局", "51112424T000010412345-就业培训", "培训2000人", "产出指标", "数量指标", "培训人数", "≥", "2000", "人", "30", "正向", "120.00"],
                ["", "", "", "满意度指标", "服务对象满意度指标", "学员满意度", "≥", "90", "%", "10"],
                ["", "创业孵化", "孵化30户", "产出指标", "数量指标", "孵化企业", "≥", "30", "户", "50", "正向", "80.00"]))
            .Records.Select(record => record.Draft).ToList();

        Assert.Equal(["就业培训", "创业孵化"], drafts.Select(draft => draft.Project?.Name));
        Assert.Equal("51112424T000010412345", drafts[0].Project?.Code);
        Assert.All(drafts, draft => Assert.Equal(("101002", "就业局"), (draft.Unit?.Code, draft.Unit?.Name)));
        Assert.Equal(["培训2000人", "孵化30户"], drafts.Select(draft => draft.Goal.Expected));
        Assert.Equal([1_200_000m, 800_000m], drafts.Select(draft => draft.Funds.Total?.Budget?.Yuan));
        Assert.Equal([2, 1], drafts.Select(draft => draft.Indicators.Length));
    }

    [Fact]
    public void Funds_may_stand_side_by_side_with_the_amounts_below()
    {
        var lines = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标表"],
            ["单位：万元"],
            ["项目名称", "辅具适配"],
            ["资金总额", "财政拨款", "上年结转资金", "其他资金"],
            ["75.50", "70.00", "5.50"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "适配人数", "800人"])).Funds.Lines;

        Assert.Equal([FundKind.Total, FundKind.Fiscal, FundKind.Carried, FundKind.Other], lines.Select(line => line.Kind));
        Assert.Equal([755_000m, 700_000m, 55_000m, null], lines.Select(line => line.Budget?.Yuan));
    }

    [Fact]
    public void Amounts_of_the_whole_may_stand_beside_the_words_for_their_stage()
    {
        var total = Draft(sheet => sheet.Rows(
            "A1",
            ["项目绩效自评表"],
            ["项目名称", "免费开放"],
            ["年初预算数", "80万元", "全年预算数", "80万元"],
            ["全年执行数", "76万元", "执行率", "95%"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分"],
            ["产出", "数量", "开放天数", "300天", "300天", "40", "40"])).Funds.Total!;

        Assert.Equal((800_000m, 800_000m, 760_000m, 0.95m),
            (total.Initial?.Yuan, total.Budget?.Yuan, total.Executed?.Yuan, total.Rate?.Ratio));
    }

    [Fact]
    public void The_heading_of_the_amounts_may_stand_above_the_labels()
    {
        var draft = Draft(sheet => sheet.Rows(
                "A1",
                ["部门预算项目支出绩效自评表"],
                ["项目名称", "党建"],
                ["预算执行情况（10分）", "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"],
                ["", "总额", "30.00", "30.00", "24.00", "80.00%", "10", "8.00", "推迟"],
                ["", "其中：财政资金", "30.00", "30.00", "24.00", "80.00%", "/", "/"],
                ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"],
                ["产出", "数量", "人数", "3人", "3人", "40", "40"])
            .Merge("A3:A5"));

        Assert.Equal([FundKind.Total, FundKind.Fiscal], draft.Funds.Lines.Select(line => line.Kind));
        Assert.All(draft.Funds.Lines, line => Assert.Equal((300_000m, 240_000m), (line.Budget?.Yuan, line.Executed?.Yuan)));
    }

    [Fact]
    public void Whole_period_and_year_side_by_side_are_one_indicator_with_two_targets()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效目标申报表"],
            ["项目名称", "水资源"],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
            ["", "产出指标", "数量指标", "断面", "≥3个", "数量指标", "断面", "≥1个"],
            ["", "", "质量指标", "三年验收率", "100%", "质量指标", "当年验收率", "95%"]));

        Assert.Equal([("≥1个", "≥3个"), ("95%", "100%")], draft.Indicators.Select(one => (one.Target.Raw, one.WholePeriodTarget!.Raw)));
        Assert.Equal((null, "中期三级指标：三年验收率"), (draft.Indicators[0].Explanation, draft.Indicators[1].Explanation));
    }

    [Fact]
    public void A_heading_with_parts_of_its_own_alone_takes_two_rows()
    {
        var draft = Draft(sheet => sheet.Rows(
                "A1",
                ["项目支出绩效目标表"],
                ["项目名称", "环卫保洁"],
                ["一级指标", "二级指标", "指标内容", "指标值", "绩效标准"],
                ["", "", "", "", "计划标准", "历史标准"],
                ["产出指标", "数量指标", "保洁面积", "1200万平方米", "1200", "1150"])
            .Merge("E3:F3"));

        Assert.Equal("计划标准：1200；历史标准：1150", Assert.Single(draft.Indicators).Explanation);
    }

    [Fact]
    public void A_second_level_called_as_a_heading_is_a_part_of_the_table()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效自评表"],
            ["项目名称", "饮水安全"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
            ["决策", "项目立项", "立项依据", "充分", "充分", "5", "5"],
            ["", "绩效目标", "目标合理", "合理", "合理", "5", "4"],
            ["总分", "", "总分值", "100", "", "总得分", "95"]));

        Assert.Equal(["立项依据", "目标合理"], draft.Indicators.Select(one => one.Level3));
        Assert.Equal(95m, draft.Total?.Value);
    }

    [Fact]
    public void A_goal_at_the_side_of_its_indicators_is_not_their_first_level()
    {
        var draft = Draft(sheet => sheet.Rows(
                "A1",
                ["项目绩效自评表"],
                ["项目名称", "油价补贴"],
                ["一级指标", "", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
                ["年度绩效目标1（80分）", "产出指标", "数量指标", "渔船", "6艘", "6艘", "20"],
                ["", "满意度指标", "服务对象满意度", "船主满意度", "≥90%", "100%", "40"])
            .Merge("A3:B3", "A4:A5"));

        Assert.Equal(["产出指标", "满意度指标"], draft.Indicators.Select(one => one.Level1));
    }

    [Fact]
    public void Goals_may_be_a_part_of_a_larger_heading()
    {
        var goal = Draft(sheet => sheet.Rows(
                "A1",
                ["项目支出绩效自评表"],
                ["项目名称", "党建"],
                ["项目基本情况", "1.项目年度目标完成情况", "项目年度目标", "年度目标完成情况"],
                ["", "", "完成党建任务", "全部完成"],
                ["", "2.项目实施内容及过程概述", "按计划开展"],
                ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "权重", "得分"],
                ["产出", "数量", "人数", "3人", "3人", "40", "40"])
            .Merge("A3:A5", "B3:B4")).Goal;

        Assert.Equal(("完成党建任务", "全部完成"), (goal.Expected, goal.Actual));
    }

    [Fact]
    public void A_projects_form_is_read_though_its_money_is_a_transfer() =>
        Assert.Equal(FormKind.ProjectSelfEvaluation, Draft(sheet => sheet.Fill().Text("A1", "转移支付项目支出绩效自评表")
            .Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "20", "18"])).Kind);

    [Fact]
    public void A_grade_may_be_written_with_its_bounds() =>
        Assert.Equal(Grade.Excellent, Draft(sheet => sheet.Fill()
            .Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "20", "18"], ["自评等级", "优（90-100分）"])).Grade);

    private static SheetMaker Target(SheetMaker sheet, string[] head) => sheet.Rows(
        "A1",
        ["项目支出绩效目标表"],
        ["项目名称", "春晖助学"],
        head,
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "学生", "3人"]);
}
