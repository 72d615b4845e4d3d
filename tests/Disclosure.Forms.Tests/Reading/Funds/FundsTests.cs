using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Tests.Reading.Funds;

public sealed class FundsTests : ReadingTest
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82"];

    [Fact]
    public void Amounts_in_ten_thousand_become_yuan()
    {
        var draft = Draft(sheet => sheet.Fill().Rows("A13", Row));

        var total = draft.Funds.Total!;
        Assert.Equal(MoneyUnit.TenThousandYuan, draft.MoneyUnit);
        Assert.Equal((800_000m, 1_000_000m, 861_900m), (total.Initial?.Yuan, total.Budget?.Yuan, total.Executed?.Yuan));
        Assert.Equal((10m, 0.8619m, 8.62m), (total.Weight?.Value, total.Rate?.Ratio, total.Score?.Value));
    }

    [Fact]
    public void A_row_of_its_own_name_keeps_it_and_a_dash_is_nothing()
    {
        var lines = Draft(sheet => sheet.Fill().Rows("A13", Row)).Funds.Lines;

        Assert.Equal(
            [(FundKind.Total, null), (FundKind.Fiscal, null), (FundKind.Other, "上级补助")],
            lines.Select(line => (line.Kind, line.Label)));
        Assert.Null(lines[1].Weight);
        Assert.Null(lines[2].Initial);
    }

    // A million million 万元 are more digits than content holds: written, it could not be read again.
    [Theory]
    [InlineData("99999999999", true)]
    [InlineData("999999999999", false)]
    [InlineData("9999999亿元", true)]
    [InlineData("99999999亿元", false)]
    public void An_amount_that_content_can_not_hold_in_yuan_is_asked_about_and_left_blank(string amount, bool isHeld)
    {
        var result = Import(sheet => sheet.Fill().Text("E6", amount).Rows("A13", Row));

        Assert.Equal(isHeld, Assert.Single(result.Records).Draft.Funds.Total?.Budget is not null);
        Assert.Equal(isHeld ? [] : ["E6"], Places(result, ImportCellFindings.NotUnderstood));
    }

    [Fact]
    public void An_unreadable_amount_is_asked_about_and_left_blank()
    {
        var result = Import(sheet => sheet.Fill().Text("E6", "1OO万左右").Rows("A13", Row));

        Assert.Null(result.Records[0].Draft.Funds.Total!.Budget);
        Assert.Equal(["E6"], Places(result, ImportCellFindings.NotUnderstood));
    }

    [Theory]
    [InlineData("1", "100", "100", "1")]
    [InlineData("86", "100", "86", "0.86")]
    [InlineData("0.86", "100", "86", "0.86")]
    [InlineData("102.59%", "100", "1", "1.0259")]
    [InlineData("1", "100", "50", null)]
    public void A_rate_without_per_cent_is_decided_by_the_amounts(string rate, string budget, string executed, string? ratio) =>
        Assert.Equal(
            ratio is null ? null : decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture),
            Draft(sheet => sheet.Fill().Text("E6", budget).Text("F6", executed).Text("H6", rate).Rows("A13", Row))
                .Funds.Total!.Rate?.Ratio);

    [Fact]
    public void A_line_states_the_unit_of_the_whole_form() =>
        Assert.Equal(MoneyUnit.Yuan, Draft(sheet => Target(sheet, ["单位：元"], ["年度资金总额", "65"])).MoneyUnit);

    [Fact]
    public void The_central_target_form_has_the_whole_period_beside_the_year()
    {
        var funds = Draft(sheet => Target(
            sheet,
            ["项目资金（万元）", "实施期资金总额：", "300", "年度资金总额：", "100"],
            ["", "其中：财政拨款", "200", "其中：财政拨款", "80"],
            ["", "其他资金", "100", "其他资金", "20"])).Funds;

        Assert.Equal([null, "财政拨款", null], funds.Lines.Select(line => line.Label));
        Assert.Equal(
            [(3_000_000m, 1_000_000m), (2_000_000m, 800_000m), (1_000_000m, 200_000m)],
            funds.Lines.Select(line => (line.WholePeriod!.Value.Yuan, line.Budget!.Value.Yuan)));
    }

    [Fact]
    public void A_column_of_another_year_is_kept_beside_the_funds()
    {
        var draft = Draft(sheet => Target(
            sheet,
            ["项目资金（万元）", "成本构成", "金额", "2023年实际执行数"],
            ["", "保安服务费", "191", "180"],
            ["", "合计", "191", "180"]));

        Assert.Equal([(FundKind.Other, 1_910_000m), (FundKind.Total, 1_910_000m)], draft.Funds.Lines.Select(
            line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.Contains(draft.Items, item => item is { Label: "2023年实际执行数（保安服务费）", Text: "180" });
    }

    [Fact]
    public void Points_in_the_heading_are_the_weight_of_execution()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            ["2024年度项目自评表"],
            ["项目名称", "校舍维修"],
            ["项目资金（万元）", "", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"],
            ["", "年度财政资金总额", "100", "50", "50%", "10"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "得分"],
            ["产出指标", "数量指标", "维修校舍", "≥3栋", "3栋", "80"]));

        Assert.Equal((20m, 10m), (draft.Funds.Total?.Weight?.Value, draft.Funds.Total?.Score?.Value));
    }

    private static void Target(SheetMaker sheet, params string[][] rows) => sheet.Rows(
        "A1",
        [
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            .. rows,
            ["", "一级指标", "二级指标", "三级指标", "指标值"],
            ["", "产出指标", "数量指标", "维修校舍", "≥3栋"],
        ]);
}
