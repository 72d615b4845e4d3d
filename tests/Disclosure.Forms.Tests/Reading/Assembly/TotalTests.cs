using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Documents.LegacyWorkbooks;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Evaluations;

namespace Disclosure.Forms.Tests.Reading.Assembly;

public sealed class TotalTests : ReadingTest
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82.5"];

    private static readonly string[][] Sums =
    [
        ["2022年度项目支出绩效自评表"], ["项目名称", "公园管护"], SelfEvaluationForm.IndicatorHeads, Row, ["总分", "", "", "", "", "", "100"],
    ];

    [Fact]
    public void In_a_row_of_totals_the_columns_tell_points_from_weights() =>
        Assert.Equal(91.12m, Draft(sheet => sheet.Fill()
            .Rows("A13", Row, ["总分", "", "", "", "", "", "100", "91.12"]).Merge("A14:F14")).Total?.Value);

    [Fact]
    public void A_total_of_weights_alone_is_no_total_of_points() =>
        Assert.Null(Draft(sheet => sheet.Fill().Rows("A13", Row, ["合计", "", "", "", "", "", "100"])).Total);

    [Fact]
    public void Points_go_before_a_total_that_could_be_weights_and_both_are_kept()
    {
        var result = Import(sheet => sheet.Fill().Rows("A13", Row, ["总分", "", "", "", "", "", "", "", "100"], ["总得分", "91.12"]));

        var draft = result.Records[0].Draft;
        Assert.Equal(91.12m, draft.Total?.Value);
        Assert.Equal(("总分", "100"), (Assert.Single(draft.Items).Label, draft.Items[0].Text));
        Assert.Equal(["I14"], Places(result, ImportCellFindings.TwoTotals));
    }

    [Theory]
    [InlineData("合计", "自评总分")]
    [InlineData("合计", "总分")]
    [InlineData("小计", "总得分")]
    public void The_sum_of_the_indicators_beside_the_total_with_execution_is_no_other_total(string sum, string total)
    {
        var result = Import(sheet => sheet.Fill().Rows(
            "A13", Row, [sum, "", "", "", "", "", "90", "82.5"], [total, "", "", "", "", "", total == "总分" ? "100" : "", "91.12"]));

        Assert.Equal(91.12m, result.Records[0].Draft.Total?.Value);
        Assert.Empty(Places(result, ImportCellFindings.TwoTotals));
    }

    [Fact]
    public void A_sum_that_leaves_no_room_for_the_difference_is_another_total() => Assert.Equal(
        ["H14"],
        Places(
            Import(sheet => sheet.Fill().Rows("A13", Row, ["合计", "", "", "", "", "", "90", "82.5"], ["自评总分", "97.5"])),
            ImportCellFindings.TwoTotals));

    [Fact]
    public void A_total_whose_formula_has_no_result_is_to_be_calculated_and_not_filled_in()
    {
        using var folder = new ImportFolder();
        var legacy = new LegacyWorkbookMaker().Sheet("表")
            .Rows("A1", Sums).Formula("H5", "SUM(H4:H4)", "");
        var results = new[]
        {
            Import(sheet => sheet.Rows("A1", Sums).Formula("H5", "SUM(H4:H4)")),
            ImportFolder.Import(folder.Bytes("表.xls", legacy.ToBytes())),
        };

        Assert.All(results, result =>
        {
            Assert.Equal(["H5"], Places(result, ImportCellFindings.FormulaWithoutValue));
            Assert.Null(result.Records[0].Draft.Total);
            Assert.Contains(result.Records[0].Checks, check => check.Definition == ImportCellFindings.WrittenNotRead
                && check.Place.Text.EndsWith("H5", StringComparison.Ordinal));
            Assert.DoesNotContain(result.Records[0].Checks, check => check.Definition.Code == "DISC2007");
        });
    }

    [Fact]
    public void Grade_and_remarks_below_the_table_are_read()
    {
        var draft = Draft(sheet => sheet.Fill().Rows("A13", Row, ["自评等级", "良好"], ["其他需要说明的问题", "无"]));

        Assert.Equal((Grade.Good, "无"), (draft.Grade, draft.Remarks));
    }

    [Fact]
    public void A_note_below_the_table_is_no_indicator()
    {
        var result = Import(sheet => sheet.Fill().Rows("A13", Row, ["注：定量指标填写具体数值。"]));

        Assert.Single(result.Records[0].Draft.Indicators);
        Assert.Equal(["A14"], Places(result, ImportCellFindings.NotTaken));
    }
}
