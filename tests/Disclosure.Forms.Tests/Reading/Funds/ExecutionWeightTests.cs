using Disclosure.Forms.Findings;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Points to be got for the execution of the budget, wherever a form states them.</summary>
public sealed class ExecutionWeightTests : ReadingTest
{
    private static readonly string[] Title = ["2025年度项目支出绩效目标表"];
    private static readonly string[] Name = ["项目名称", "校舍维修", "", "主管部门", "示例局"];

    private static readonly string[][] Indicators =
        [["一级指标", "二级指标", "三级指标", "指标值", "权重"], ["产出指标", "数量指标", "维修校舍", "≥3栋", "90"]];

    [Theory]
    [InlineData("预算执行率权重", "10")]
    [InlineData("预算执行率权重（%）", "10")]
    [InlineData("执行率分值", "10分")]
    [InlineData("预算执行率（10分）", "")]
    [InlineData("预算执行率权重：10", "")]
    [InlineData("预算执行（10分）", "")]
    [InlineData("预算执行10分", "")]
    [InlineData("预算执行", "10分")]
    [InlineData("预算执行率", "10分")]
    public void It_is_kept_beside_the_money_of_the_head(string label, string value)
    {
        var result = Import(sheet => sheet.Rows("A1", [Title, Name, ["年度资金总额（万元）", "100", "", label, value], .. Indicators]));

        var funds = Assert.Single(result.Records).Draft.Funds;
        Assert.Equal((10m, 1_000_000m), (funds.Total?.Weight?.Value, funds.Total?.Budget?.Yuan));
        Assert.Single(funds.Lines);
    }

    [Theory]
    [InlineData("预算执行率权重", "10")]
    [InlineData("预算执行率（10分）", "")]
    public void It_is_kept_below_a_block_of_funds(string label, string value)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", [Title, Name, ["资金来源", "年度预算数（万元）", "备注"], ["资金总额", "100"], ["财政拨款", "100"], [label, value], .. Indicators]));

        Assert.Equal([(FundKind.Total, 10m), (FundKind.Fiscal, null)], draft.Funds.Lines.Select(line => (line.Kind, line.Weight?.Value)));
    }

    [Fact]
    public void The_heading_at_the_side_of_a_block_may_state_it()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                ["2024年度项目支出绩效自评表"], Name, ["预算执行情况（10分）", "资金来源", "全年预算数（万元）", "全年执行数（万元）", "执行率"],
                ["", "资金总额", "100", "90", "90%"], ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
                ["产出指标", "数量指标", "维修校舍", "≥3栋", "3栋", "90", "90"],
            ]).Merge("A3:A4"));

        Assert.Equal(10m, draft.Funds.Total?.Weight?.Value);
    }

    [Fact]
    public void A_weight_in_words_that_nobody_taught_us_is_not_lost()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", [Title, Name, ["年度资金总额（万元）", "100", "", "预算执行率权重", "另行确定"], .. Indicators]));

        Assert.Equal(["E3"], Places(result, ImportCellFindings.NotUnderstood));
    }
}
