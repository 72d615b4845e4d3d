using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Tests.Reading.Funds;

public sealed class AmountSpellingTests : ReadingTest
{
    [Theory]
    [InlineData("150", "1500000")]
    [InlineData("150万", "1500000")]
    [InlineData("150 万", "1500000")]
    [InlineData("１５０万元", "1500000")]
    [InlineData("150.00（万元）", "1500000")]
    [InlineData("150万元（其中：省级100万元，区级50万元）", "1500000")]
    [InlineData("854万854万(高标准农田建设400万元,示范建设454万元)", "8540000")]
    [InlineData("人民币150万元整", "1500000")]
    [InlineData("￥1,500,000.00元", "1500000")]
    [InlineData("1500000元，其中财政拨款1000000元", "1500000")]
    [InlineData("1.5亿", "150000000")]
    [InlineData("1500千元", "1500000")]
    [InlineData("3百万元", "3000000")]
    [InlineData("总投资854万元，其中财政拨款400万元", "8540000")]
    [InlineData("年度预算150万元", "1500000")]
    [InlineData("4623.5 万", "46235000")]
    [InlineData("150(含上年结转20)", "1500000")]
    public void An_amount_is_read_however_it_is_spelt(string text, string yuan) => Assert.Equal(
        decimal.Parse(yuan, CultureInfo.InvariantCulture),
        NumberCell.Money(new GridCell(new CellAddress(1, 1), text), MoneyUnit.TenThousandYuan)?.Yuan);

    [Theory]
    [InlineData("其中财政拨款400万元，自筹454万元")]
    [InlineData("省级100万元，区级50万元")]
    [InlineData("省级100万元，其中产业60万元；区级50万元")]
    [InlineData("100-150万元")]
    [InlineData("1600元/亩")]
    [InlineData("150万左右")]
    [InlineData("100+50")]
    [InlineData("150千")]
    [InlineData("按实际支出")]
    public void What_could_mean_several_amounts_is_none(string text) =>
        Assert.Null(NumberCell.Money(new GridCell(new CellAddress(1, 1), text), MoneyUnit.TenThousandYuan));

    [Fact]
    public void A_block_of_one_column_takes_amounts_with_their_unit_behind()
    {
        var result = Import(sheet => Target(sheet, ["项目资金", "年度资金总额：", "4623 万"], ["", "其中：财政拨款", "4000万元"], ["", "其他资金", "623 万"]));

        var funds = Assert.Single(result.Records).Draft.Funds;
        Assert.Equal([46_230_000m, 40_000_000m, 6_230_000m], funds.Lines.Select(line => line.Budget!.Value.Yuan));
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.MoneyUnitMissing);
    }

    [Theory]
    [InlineData("项目资金（万元）", "150")]
    [InlineData("项目资金", "150万元")]
    [InlineData("资金情况", "年度预算150万元，其中财政拨款100万元")]
    [InlineData("年度资金总额：150万元", "")]
    [InlineData("年度资金总额（万元）：150", "")]
    [InlineData("预算资金（元）", "1,500,000.00")]
    public void Money_may_stand_beside_the_heading_of_its_block_or_in_one_cell_with_it(string label, string amount) => Assert.Equal(
        1_500_000m,
        Draft(sheet => Target(sheet, [label, amount])).Funds.Total?.Budget?.Yuan);

    [Fact]
    public void A_sentence_in_the_place_of_an_amount_is_read_and_kept()
    {
        var draft = Draft(sheet => Target(sheet, ["项目资金（万元）", "年度资金总额：", "854万(高标准农田400万元,示范454万元)"]));

        Assert.Equal(8_540_000m, draft.Funds.Total?.Budget?.Yuan);
        Assert.Contains(draft.Items, item => item is { Label: "年度资金总额", Text: "854万(高标准农田400万元,示范454万元)" });
    }

    [Fact]
    public void A_row_of_the_funds_that_is_not_understood_is_asked_about_at_its_cell_and_not_counted_as_read()
    {
        var result = Import(sheet => Target(sheet, ["项目资金（万元）", "年度资金总额：", "按实际支出数"]));

        Assert.Equal(["C3"], Places(result, ImportCellFindings.NotUnderstood));
        var tally = Assert.Single(Assert.Single(result.Files).Tables).Cells;
        Assert.Equal(tally.Total - 1, tally.Read);
        Assert.EndsWith("C3", Assert.Single(tally.NotUnderstood), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Records[0].Checks, check => check.Definition.Code == "DISC2004");
    }

    [Fact]
    public void A_column_of_the_funds_that_is_not_understood_is_asked_about_at_its_cells() => Assert.Equal(
        ["I6"],
        Places(
            Import(sheet => sheet.Fill().Text("I5", "资金调度系数").Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82"])),
            ImportCellFindings.CoreColumnNotUnderstood).Take(1));

    [Theory]
    [InlineData("金额单位：", "元")]
    [InlineData("金额单位", "人民币元")]
    [InlineData("计量单位：", "（元）")]
    [InlineData("金额", "单位：元")]
    [InlineData("货币单位", "元")]
    [InlineData("单位：", "元")]
    public void The_unit_may_stand_in_a_cell_of_its_own(string label, string unit)
    {
        var result = Import(sheet => Target(sheet, ["实施单位", "示例所", label, unit], ["年度资金总额", "1500000"]));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal((MoneyUnit.Yuan, 1_500_000m), (draft.MoneyUnit, draft.Funds.Total?.Budget?.Yuan));
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.MoneyUnitMissing);
    }

    [Fact]
    public void The_unit_may_stand_in_the_title_or_above_it() => Assert.All(
        new[] { new[] { "2024年度项目支出绩效目标表（元）" }, ["2024年度项目支出绩效目标表", "单位：元"] },
        title => Assert.Equal(
            1_500_000m,
            Draft(sheet => sheet.Rows(
                "A1", [title[0]], ["", title.Length > 1 ? title[1] : ""], ["项目名称", "校舍维修"], ["年度资金总额", "1500000"], Heads, First))
                .Funds.Total?.Budget?.Yuan));

    [Fact]
    public void What_an_indicator_is_measured_in_says_nothing_of_the_funds()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["2024年度项目支出绩效目标表"],
            ["项目名称", "校舍维修"],
            ["年度资金总额", "150"],
            ["一级指标", "二级指标", "三级指标", "指标值", "度量单位"],
            ["成本指标", "经济成本指标", "人均补助（元）", "≤30", "元"]));

        Assert.Null(Assert.Single(result.Records).Draft.Funds.Total?.Budget);
        Assert.Single(result.Findings, finding => finding.Definition == ImportFileFindings.MoneyUnitUnknown);
    }

    // The same sum stands elsewhere in the table with its unit.
    [Theory]
    [InlineData("1500000", "投入150万元维修校舍", 1_500_000)]
    [InlineData("150", "投入150万元维修校舍", 1_500_000)]
    [InlineData("150", "投入150元维修校舍", 150)]
    [InlineData("150", "投入1500000元维修校舍", 1_500_000)]
    public void The_unit_is_told_by_the_same_sum_elsewhere_before_it_is_guessed(string amount, string goal, int yuan)
    {
        var result = Import(sheet => Target(sheet, ["年度资金总额", amount], ["年度目标", goal]));

        Assert.Equal(yuan, Assert.Single(result.Records).Draft.Funds.Total?.Budget?.Yuan);
        Assert.Contains("B4", Assert.Single(result.Findings, finding => finding.Definition == ImportCellFindings.MoneyUnitMissing).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Money_is_exact_to_a_cent_and_the_stored_number_stands_in_the_report()
    {
        var result = Import(sheet => sheet.Fill().Number("E6", "100.12345678", "0.00")
            .Rows("A13", ["", "产出指标", "数量指标", "公园", "12个", "11个", "90"]).Number("H13", "9.8680203045685282", "0.00"));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal((1_001_234.57m, 9.87m), (draft.Funds.Total?.Budget?.Yuan, draft.Indicators[0].Result?.Score?.Value));
        var said = Assert.Single(result.Findings, finding => finding.Definition == ImportCellFindings.ShownRounded);
        Assert.Contains("E6 显示 100.12，存的是 100.12345678；H13 显示 9.87，存的是 9.86802030456853", said.Message, StringComparison.Ordinal);
    }

    private static readonly string[] Heads = ["", "一级指标", "二级指标", "三级指标", "指标值"];
    private static readonly string[] First = ["", "产出指标", "数量指标", "维修校舍", "≥3栋"];

    private static void Target(SheetMaker sheet, params string[][] rows) =>
        sheet.Rows("A1", [["2024年度项目支出绩效目标表"], ["项目名称", "校舍维修"], .. rows, Heads, First]);
}
