using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Tables of funds side by side, one for each stage, as self-evaluations of Hebei have them.</summary>
public sealed class FundsSideBySideTests : ReadingTest
{
    private static readonly string[][] Head = [["2024年度预算项目绩效自评表"], ["金额单位：万元"], ["项目名称", "公园管护", "", "主管部门", "示例局"]];

    private static readonly string[][] Stages =
    [
        ["二、预算执行情况", "预算安排情况(调整后)", "", "资金到位情况", "", "资金执行情况", "", "预算执行进度(%)"],
        ["", "预算数", "100", "到位数", "95", "执行数", "90", "90.00"],
        ["", "其中:财政资金", "80", "其中:财政资金", "76", "其中:财政资金", "72"],
        ["", "其他", "20", "其他", "19", "其他", "18"],
    ];

    private static readonly string[][] Indicators =
        [["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "数量指标", "公园", "12个", "11个", "90", "80"]];

    [Fact]
    public void Each_stage_is_a_column_of_the_funds()
    {
        var draft = Draft(sheet => sheet.Rows("A1", [.. Head, .. Stages, .. Indicators]).Merge("A1:H1", "A2:H2", "A4:A7", "H5:H7"));

        Assert.Equal(
            [(FundKind.Total, null, 100m, 90m), (FundKind.Fiscal, "财政资金", 80m, 72m), (FundKind.Other, "其他", 20m, 18m)],
            draft.Funds.Lines.Select(
                line => (line.Kind, line.Label, line.Budget!.Value.Yuan / 10_000, line.Executed!.Value.Yuan / 10_000)));
        Assert.All(draft.Funds.Lines, line => Assert.Null(line.WholePeriod));
        Assert.Equal(0.9m, draft.Funds.Total?.Rate?.Ratio);
        Assert.Equal(
            [("到位数", "95"), ("到位数（其中:财政资金）", "76"), ("到位数（其他）", "19")], draft.Items.Select(item => (item.Label, item.Text)));
    }

    [Fact]
    public void They_are_read_without_a_heading_above_them()
    {
        var draft = Draft(sheet => sheet.Rows("A1", [.. Head, .. Stages[1..], .. Indicators]).Merge("A1:H1", "A2:H2", "A4:A6"));

        Assert.Equal([100m, 80m, 20m], draft.Funds.Lines.Select(line => line.Budget!.Value.Yuan / 10_000));
        Assert.Equal([90m, 72m, 18m], draft.Funds.Lines.Select(line => line.Executed!.Value.Yuan / 10_000));
    }

    [Fact]
    public void Two_stages_are_enough()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Head, ["资金", "年初预算情况", "", "预算执行情况"], ["", "年初预算数", "50", "全年执行数", "40"], ["", "上级资金", "30", "上级资金", "30"],
                ["", "本级资金", "20", "本级资金", "10"], .. Indicators,
            ]).Merge("A1:H1", "A2:H2", "A4:A7"));

        Assert.Equal(
            [(null, 50m, 40m), ("上级资金", 30m, 30m), ("本级资金", 20m, 10m)],
            draft.Funds.Lines.Select(line => (line.Label, line.Initial!.Value.Yuan / 10_000, line.Executed!.Value.Yuan / 10_000)));
    }

    [Fact]
    public void A_blank_amount_is_none_and_moves_nothing()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Head, ["资金", "预算数", "100", "到位数", "", "执行数", "90"], ["", "其中:财政资金", "", "其中:财政资金", "", "其中:财政资金", "72"],
                ["", "其他", "20", "其他", "", "其他", ""], .. Indicators,
            ]).Merge("A1:H1", "A2:H2", "A4:A6"));

        Assert.Equal(
            [(100m, 90m), (null, 72m), (20m, null)],
            draft.Funds.Lines.Select(line => (line.Budget?.Yuan / 10_000, line.Executed?.Yuan / 10_000)));
    }

    [Fact]
    public void Sources_named_once_at_the_left_hold_for_every_stage()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Head, ["资金", "全年预算数", "100", "实际到位数", "95", "实际支出数", "90"], ["", "财政拨款", "80", "财政拨款", "76", "财政拨款", "72"],
                ["", "其他资金", "20", "", "19", "", "18"], .. Indicators,
            ]).Merge("A1:H1", "A2:H2", "A4:A6"));

        Assert.Equal([90m, 72m, 18m], draft.Funds.Lines.Select(line => line.Executed?.Yuan / 10_000));
    }

    [Fact]
    public void Amounts_in_yuan_say_so_beside_their_stage()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Head, ["资金", "预算数（元）", "1000000", "到位数（元）", "950000", "执行数（元）", "900000"],
                ["", "财政资金", "1000000", "财政资金", "950000", "财政资金", "900000"], .. Indicators,
            ]).Merge("A1:H1", "A2:H2", "A4:A5"));

        Assert.Equal([1_000_000m, 1_000_000m], draft.Funds.Lines.Select(line => line.Budget!.Value.Yuan));
    }
}
