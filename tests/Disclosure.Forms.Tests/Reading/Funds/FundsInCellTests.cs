using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Money that is written as prose in one cell, beside a label of many spellings.</summary>
public sealed class FundsInCellTests : ReadingTest
{
    private static readonly string[][] Indicators =
        [["一级指标", "二级指标", "三级指标", "年度指标值"], ["产出指标", "数量指标", "公园", "12个"]];

    [Theory]
    [InlineData("资金总额及构成", "总额100万元\n一、财政拨款：60万元（其中：上级财政资金：60万元；本级财政：0万元）\n二、其他：40万元")]
    [InlineData("项目资金", "年度资金总额：100万元；其中：财政拨款60万元；其他资金40万元。")]
    [InlineData("资金构成情况", "总额：100万元，其中：财政拨款：60万元；其他资金：40万元")]
    [InlineData("项目资金来源", "合计1,000,000元\n1.财政拨款600,000元\n2.其他资金400,000元")]
    public void Sources_in_one_cell_are_rows_of_the_funds(string label, string text)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", [["项目绩效目标表（2024年度）"], ["项目名称", "公园管护", "主管部门", "示例局"], [label, text], .. Indicators])
            .Merge("A1:D1", "B3:D3"));

        Assert.Equal(
            [(FundKind.Total, 1_000_000m), (FundKind.Fiscal, 600_000m), (FundKind.Other, 400_000m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.Contains(draft.Items, item => text.EndsWith(item.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("补助金额", "100万元")]
    [InlineData("补助资金（万元）", "100")]
    [InlineData("奖补资金", "100.00万元")]
    public void Money_of_a_grant_is_the_total(string label, string text)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", [["项目绩效目标表（2024年度）"], ["项目名称", "公园管护", "主管部门", "示例局"], [label, text], .. Indicators]).Merge("A1:D1"));

        Assert.Equal(1_000_000m, draft.Funds.Total!.Budget!.Value.Yuan);
    }

    [Fact]
    public void Money_beside_a_label_that_nobody_taught_us_is_asked_about_at_its_cell()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", [["项目绩效目标表（2024年度）"], ["项目名称", "公园管护", "主管部门", "示例局"], ["村企共建投资", "100万元"], .. Indicators])
            .Merge("A1:D1"));

        Assert.Equal(["B3"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
    }
}
