using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Money of several years in one form: the form's own year is its budget, never their sum.</summary>
public sealed class FundsByYearTests : ReadingTest
{
    private static readonly string[] Title = ["2025年度项目支出绩效目标表"];
    private static readonly string[] Name = ["项目名称", "校舍维修", "", "主管部门", "示例局"];
    private static readonly string[][] Indicators = [["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "维修校舍", "≥3栋"]];

    private static readonly string[][] Columns =
    [
        ["资金总额", "80", "90", "95"], ["其中：财政拨款", "70", "75", "80"], ["其他资金", "10", "15", "15"],
    ];

    public static TheoryData<string[][]> Across() => new(
        [["项目资金（万元）", "2024年", "2025年", "2026年"], .. Columns],
        [["项目资金（万元）", "2024年度", "2025年度", "2026年度"], .. Columns],
        [["资金来源", "2024年预算（万元）", "2025年预算（万元）", "2026年预算（万元）"], .. Columns],
        [["资金来源（万元）", "2024年预算数", "2025年预算数", "2026年预算数"], .. Columns]);

    [Theory]
    [MemberData(nameof(Across))]
    public void Of_columns_of_years_the_forms_own_is_taken_and_the_others_are_named(string[][] funds)
    {
        var result = Import(sheet => sheet.Rows("A1", [Title, Name, .. funds, .. Indicators]));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal(
            [(FundKind.Total, 900_000m), (FundKind.Fiscal, 750_000m), (FundKind.Other, 150_000m)],
            draft.Funds.Lines.Select(line => (line.Kind, line.Budget!.Value.Yuan)));
        Assert.Contains(draft.Items, item => item.Label.StartsWith("2024年", StringComparison.Ordinal) && item.Text == "80");
        Assert.Contains(draft.Items, item => item.Label.StartsWith("2026年", StringComparison.Ordinal) && item.Text == "95");
        Assert.DoesNotContain(result.Findings, finding => finding.Definition == ImportCellFindings.CoreColumnNotUnderstood);
    }

    [Theory]
    [InlineData("合计")]
    [InlineData("三年合计")]
    [InlineData("金额")]
    [InlineData("实施期总额")]
    [InlineData("2024-2026年")]
    public void The_column_of_all_years_is_the_whole_period(string heading)
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                Title, Name, ["资金来源（万元）", heading, "2024年", "2025年", "2026年"], ["资金总额", "265", "80", "90", "95"],
                ["财政拨款", "225", "70", "75", "80"], .. Indicators,
            ]));

        Assert.Equal(
            [(2_650_000m, 900_000m), (2_250_000m, 750_000m)],
            draft.Funds.Lines.Select(line => (line.WholePeriod!.Value.Yuan, line.Budget!.Value.Yuan)));
    }

    [Fact]
    public void The_years_may_stand_below_one_heading()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                Title, Name, ["资金来源", "预算金额（万元）", "", "", "", "备注"], ["", "小计", "2024年", "2025年", "2026年", ""],
                ["资金总额", "265", "80", "90", "95"], .. Indicators,
            ]).Merge("A3:A4", "B3:E3", "F3:F4"));

        Assert.Equal((2_650_000m, 900_000m), (draft.Funds.Total?.WholePeriod?.Yuan, draft.Funds.Total?.Budget?.Yuan));
    }

    [Fact]
    public void Of_rows_of_years_the_forms_own_is_taken_and_their_sum_is_the_whole_period()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [
                Title, Name, ["项目资金（万元）", "资金总额", "265"], ["", "其中：2024年", "80"], ["", "2025年", "90"], ["", "2026年", "95"], .. Indicators,
            ]).Merge("A3:A6"));

        var draft = Assert.Single(result.Records).Draft;
        Assert.Equal((2_650_000m, 900_000m), (draft.Funds.Total?.WholePeriod?.Yuan, draft.Funds.Total?.Budget?.Yuan));
        Assert.Single(draft.Funds.Lines);
        Assert.Equal(
            [("其中：2024年", "80"), ("2026年", "95")],
            draft.Items.Where(item => item.Label.Contains("20", StringComparison.Ordinal)).Select(item => (item.Label, item.Text)));
        Assert.Equal(FiscalYear.TryFrom(2025), draft.Year);
    }

    [Fact]
    public void Rows_of_years_in_a_block_with_columns_are_told_apart_too()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                Title, Name, ["资金来源", "预算金额（万元）", "备注"], ["实施期资金总额", "265"], ["2024年", "80"], ["2025年", "90"], ["2026年", "95"],
                .. Indicators,
            ]));

        Assert.Equal([(2_650_000m, 900_000m)], draft.Funds.Lines.Select(line => (line.WholePeriod!.Value.Yuan, line.Budget!.Value.Yuan)));
    }

    [Fact]
    public void A_year_may_stand_in_each_row_beside_its_sources()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                Title, Name, ["年度", "资金总额（万元）", "财政拨款", "其他资金"], ["2024年", "80", "70", "10"], ["2025年", "90", "75", "15"],
                ["合计", "170", "145", "25"], .. Indicators,
            ]));

        Assert.Equal(
            [(1_700_000m, 900_000m), (1_450_000m, 750_000m), (250_000m, 150_000m)],
            draft.Funds.Lines.Select(line => (line.WholePeriod!.Value.Yuan, line.Budget!.Value.Yuan)));
        Assert.Contains(draft.Items, item => item.Text == "80");
    }

    [Fact]
    public void The_years_of_a_sum_may_stand_in_one_cell_with_it()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1", [Title, Name, ["项目资金", "资金总额：265万元；其中：2024年80万元，2025年90万元，2026年95万元"], .. Indicators]));

        Assert.Equal((2_650_000m, 900_000m), (draft.Funds.Total?.WholePeriod?.Yuan, draft.Funds.Total?.Budget?.Yuan));
    }

    [Fact]
    public void A_source_with_a_year_in_its_name_is_a_source()
    {
        var funds = Draft(sheet => sheet.Rows(
            "A1",
            [Title, Name, ["项目资金（万元）", "资金总额", "110"], ["", "2024年省级资金", "50"], ["", "2025年省级资金", "60"], .. Indicators])
            .Merge("A3:A5")).Funds;

        Assert.Equal(
            [(null, 1_100_000m), ("2024年省级资金", 500_000m), ("2025年省级资金", 600_000m)],
            funds.Lines.Select(line => (line.Kind == FundKind.Total ? null : line.Label, line.Budget!.Value.Yuan)));
    }

    [Fact]
    public void The_years_total_stays_what_it_says_beside_its_years()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [Title, Name, ["项目资金（万元）", "年度资金总额", "90"], ["", "2024年", "80"], ["", "2025年", "90"], .. Indicators]).Merge("A3:A5"));

        Assert.Equal((null, 900_000m), (draft.Funds.Total?.WholePeriod?.Yuan, draft.Funds.Total?.Budget?.Yuan));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_no_year_is_the_forms_own_that_is_said_at_its_cell_and_nothing_is_taken(bool areColumns)
    {
        string[][] funds = areColumns
            ? [["项目资金（万元）", "2022年", "2023年", "2024年"], ["资金总额", "80", "90", "95"]]
            : [["项目资金（万元）", "资金总额", "265"], ["", "2022年", "80"], ["", "2023年", "90"], ["", "2024年", "95"]];
        var result = Import(sheet => sheet.Rows("A1", [Title, Name, .. funds, .. Indicators]));

        var record = Assert.Single(result.Records);
        Assert.Null(record.Draft.Funds.Total?.Budget);
        Assert.Equal([areColumns ? "B4" : "C4"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
        Assert.Contains(record.Draft.Items, item => item.Text == "95");
        Assert.DoesNotContain(record.Checks, check => check.Definition.Code == "DISC2004");
    }

    [Fact]
    public void The_year_asked_for_is_that_of_a_form_that_states_none()
    {
        using var folder = new ImportFolder();
        var file = new WorkbookMaker().Sheet("表", sheet => sheet.Rows(
            "A1", [["项目支出绩效目标表"], Name, ["项目资金（万元）", "2024年", "2025年", "2026年"], .. Columns, .. Indicators])).Save(folder);

        var result = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(FiscalYear.TryFrom(2026)));

        Assert.Equal(950_000m, Assert.Single(result.Records).Draft.Funds.Total?.Budget?.Yuan);
    }

    [Fact]
    public void An_average_of_earlier_years_is_no_amount_of_this_one()
    {
        var result = Import(sheet => sheet.Rows(
            "A1", [Title, Name, ["资金来源（万元）", "前三年平均", "本年预算数"], ["资金总额", "85", "90"], .. Indicators]));

        Assert.Equal(900_000m, Assert.Single(result.Records).Draft.Funds.Total?.Budget?.Yuan);
        Assert.Contains(result.Records[0].Draft.Items, item => item is { Label: "前三年平均（资金总额）", Text: "85" });
        Assert.Equal(["B4"], Places(result, ImportCellFindings.CoreColumnNotUnderstood));
    }
}
