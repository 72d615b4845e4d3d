using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.Head;

/// <summary>Head rows beside money that stands in labels, and what stands below the rows.</summary>
public sealed class HeadNearFundsTests : ReadingTest
{
    private static readonly string[][] Indicators =
        [["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "数量指标", "公园", "12个", "11个", "90", "80"]];

    [Theory]
    [InlineData("项目预算金额", "实际支出金额", "预算执行率", "执行率得分")]
    [InlineData("全年预算数", "全年执行数", "执行率", "预算执行率得分")]
    [InlineData("预算数", "执行数", "年度预算执行率", "执行得分")]
    public void A_name_above_money_and_its_rate_is_not_swallowed(string budget, string executed, string rate, string score)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [
                ["2022年度财政支出项目绩效自评表（单位：元）"],
                ["项目名称", "海岛垃圾转运", "", "预算单位", "示例镇"],
                [budget, "1,586,000.00", "", executed, "1,502,318.60"],
                [rate, "94.72%", "", score, "9.47"],
                .. Indicators,
            ]).Merge("A1:G1"));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal(("海岛垃圾转运", "示例镇"), (draft.Project?.Name, draft.Unit?.Name));
        Assert.Equal((1_586_000m, 1_502_318.6m), (draft.Funds.Total!.Budget?.Yuan, draft.Funds.Total.Executed?.Yuan));
        Assert.Equal(0.9472m, draft.Funds.Total.Rate?.Ratio);
    }

    [Theory]
    [InlineData("其他需说明事项")]
    [InlineData("其它需要说明的问题")]
    [InlineData("其他说明事项")]
    public void What_else_is_to_be_said_is_no_row_of_indicators(string label)
    {
        var result = Import(sheet => sheet.Rows(
            "A1", [["2022年度项目支出绩效自评表"], ["项目名称", "公园管护"], .. Indicators, [label, "无"]]).Merge("A1:G1", "B5:G5"));

        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.TemplateRow);
        Assert.Single(Assert.Single(result.Records).Draft.Indicators);
    }

    [Theory]
    [InlineData("主管部门（单位）名称及部门预算编码", "422001-示例局")]
    [InlineData("主管部门名称及预算编码", "422001—示例局")]
    [InlineData("主管部门及编码", "示例局")]
    public void A_department_with_its_code_in_one_cell_is_the_department(string label, string text)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", [["2022年度项目支出绩效自评表"], ["项目名称", "公园管护", "", label, text], .. Indicators]).Merge("A1:G1"));

        Assert.Equal("示例局", draft.Department?.Name);
    }

    [Fact]
    public void Years_of_a_department_and_its_tasks_with_what_was_spent_are_read()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["2021年度部门整体支出绩效自评情况"],
            ["部门名称", "示例局"],
            ["财年", "", "目标", "", "", "实际完成情况"],
            ["2021", "", "培训120人", "", "", "已培训118人"],
            ["2022", "", "继续培训", "", "", "---"],
            [
                "任务名称", "项目级次", "主要内容", "批复金额（万元）", "", "", "实际支出金额（万元）", "预算执行率",
                "预算执行偏低原因及改进措施",
            ],
            ["", "", "", "总额", "财政拨款", "其他资金"],
            ["两项补贴", "本级", "发放补贴", "82.5", "82.5", "0", "80.1", "97.09%", "据实结算"],
            ["一级指标", "二级指标", "三级指标", "评价指标性质", "指标值", "度量单位", "实际完成值"],
            ["产出指标", "数量指标", "培训人数", "≥", "100", "人", "120人"])
            .Merge(
                "A1:I1", "B2:I2", "A3:B3", "C3:E3", "F3:I3", "A4:B4", "C4:E4", "F4:I4", "A5:B5", "C5:E5", "F5:I5",
                "A6:A7", "B6:B7", "C6:C7",
                "D6:F6", "G6:G7", "H6:H7", "I6:I7"));

        Assert.Equal(("培训120人", "已培训118人"), (draft.Goal.Expected, draft.Goal.Actual));
        Assert.Contains(draft.Items, item => item.Label.StartsWith("两项补贴", StringComparison.Ordinal) && item.Text == "发放补贴");
        Assert.Contains(draft.Items, item => item.Label.StartsWith("两项补贴", StringComparison.Ordinal) && item.Text == "80.1");
        Assert.Empty(draft.Funds.Lines);
        Assert.Equal("≥100人", Assert.Single(draft.Indicators).Target.Raw);
    }

    [Fact]
    public void A_row_of_a_department_with_its_sum_above_its_units_is_no_row_to_fill_in()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["部门预算项目绩效目标申报表（2023年度）"],
            ["金额单位：元"],
            ["单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标", "指标值", "权重"],
            ["820-示例镇部门", "", "3,969,840.00"],
            ["820001-示例镇人民政府", "村组干部报酬", "3,309,840.00", "按时发放", "产出指标", "数量指标", "村组干部", "230人", "90"],
            ["", "组织活动经费", "660,000.00", "正常运转", "产出指标", "数量指标", "行政村", "11个", "90"])
            .Merge("A1:I1", "A2:I2", "A5:A6"));

        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.TemplateRow);
        Assert.All(result.Records, record => Assert.Equal(
            ("示例镇部门", "示例镇人民政府"), (record.Draft.Department?.Name, record.Draft.Unit?.Name)));
        Assert.Equal(2, result.Records.Length);
    }
}
