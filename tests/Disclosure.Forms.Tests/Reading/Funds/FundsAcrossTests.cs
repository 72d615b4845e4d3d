using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Sources of money side by side, with the amounts below them.</summary>
public sealed class FundsAcrossTests : ReadingTest
{
    private static readonly string[][] Head = [["2024年度项目支出绩效自评表（单位：万元）"], ["项目名称", "公园管护", "", "主管部门", "示例局"]];

    private static readonly string[][] Indicators =
        [["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "数量指标", "公园", "12个", "11个", "90", "80"]];

    [Fact]
    public void A_row_for_each_stage_is_read_for_each_source()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Head,
                ["项目资金", "年度资金总额", "其中：财政拨款", "上级资金", "其他资金"],
                ["年初预算数", "66.5", "60", "", "6.5"],
                ["全年预算数", "68", "60", "1.5", "6.5"],
                ["全年执行数", "65.28", "58", "0.78", "6.5"],
                ["执行率", "96%", "", "", ""],
                ["分值", "10", "", "", ""],
                ["得分", "9.6", "", "", ""],
                .. Indicators,
            ]).Merge("A1:G1"));

        Assert.Equal(
            [
                (FundKind.Total, 66.5m, 68m, 65.28m), (FundKind.Fiscal, 60m, 60m, 58m), (FundKind.Other, 0m, 1.5m, 0.78m),
                (FundKind.Other, 6.5m, 6.5m, 6.5m),
            ],
            draft.Funds.Lines.Select(line =>
                (line.Kind, (line.Initial?.Yuan ?? 0) / 10_000, line.Budget!.Value.Yuan / 10_000, line.Executed!.Value.Yuan / 10_000)));
        var total = draft.Funds.Total!;
        Assert.Equal((0.96m, 10m, 9.6m), (total.Rate?.Ratio, total.Weight?.Value, total.Score?.Value));
    }

    [Theory]
    [InlineData("资金来源（万元）")]
    [InlineData("项目资金（万元）")]
    [InlineData("资金情况")]
    public void A_heading_merged_down_beside_the_sources_is_none_of_them(string side)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [.. Head, [side, "年度预算总额", "财政拨款", "事业收入", "其他收入"], ["", "320.8", "300", "", "20.8"], .. Indicators])
            .Merge("A1:G1", "A3:A4"));

        Assert.Equal(
            [(null, 320.8m), (null, 300m), ("事业收入", 0m), ("其他收入", 20.8m)],
            draft.Funds.Lines.Select(line =>
                (line.Kind is FundKind.Total or FundKind.Fiscal ? null : line.Label, (line.Budget?.Yuan ?? 0) / 10_000)));
    }

    [Fact]
    public void An_amount_below_a_blank_heading_is_asked_about_at_its_cell()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [.. Head, ["项目资金", "年度资金总额", "", "财政拨款"], ["全年预算数", "320", "20", "300"], .. Indicators]).Merge("A1:G1"));

        Assert.Equal(["C4"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
        Assert.Equal(
            [320m, 300m], Assert.Single(result.Records).Draft.Funds.Lines.Select(line => line.Budget!.Value.Yuan / 10_000));
    }

    [Fact]
    public void A_source_that_nobody_taught_us_is_kept_with_its_name()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [.. Head, ["项目资金", "资金总额", "财政拨款", "村集体投入"], ["全年预算数", "320", "300", "20"], ["全年执行数", "310", "290", "20"], .. Indicators])
            .Merge("A1:G1"));

        Assert.Equal(
            [(FundKind.Total, 310m), (FundKind.Fiscal, 290m), (FundKind.Other, 20m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Executed!.Value.Yuan / 10_000)));
        Assert.Equal("村集体投入", draft.Funds.Lines[2].Label);
    }

    [Theory]
    [InlineData("资金支出", "结余")]
    [InlineData("实际支出资金", "资金结余")]
    [InlineData("支出资金", "到位资金")]
    public void What_is_left_over_is_kept_as_written_beside_what_was_spent(string spent, string left)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [.. Head, ["资金来源", "预算安排", spent, left], ["中央衔接资金", "50", "48.6", "1.4"], ["合计", "60", "58.6", "1.4"], .. Indicators])
            .Merge("A1:G1"));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal(
            [(FundKind.Other, 50m, 48.6m), (FundKind.Total, 60m, 58.6m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan / 10_000, line.Executed!.Value.Yuan / 10_000)));
        Assert.Contains(draft.Items, item => item.Label == $"{left}（中央衔接资金）" && item.Text == "1.4");
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.CoreColumnNotUnderstood);
    }
}
