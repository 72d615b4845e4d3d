using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Tests.Reading.Funds;

/// <summary>Amounts beside which no unit stands are not guessed: staff are asked.</summary>
public sealed class MoneyUnitQuestionTests : IDisposable
{
    private static readonly string[][] Form =
    [
        ["2024年度项目支出绩效目标表"], ["项目名称", "校舍维修", "主管部门", "示例局"], ["年度资金总额", "3,309,840.00", "其中:上级资金", "65"],
        ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "维修校舍", "≥3栋"],
    ];

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_imported_until_the_unit_is_told()
    {
        var result = Import(null);

        var record = Assert.Single(result.Records);
        Assert.Equal(ImportOutcome.Blocked, record.Outcome);
        Assert.All(record.Draft.Funds.Lines, line => Assert.Null(line.Budget));
        var said = Assert.Single(result.Findings, finding => finding.Definition == ImportFileFindings.MoneyUnitUnknown);
        Assert.EndsWith("!B3", said.Place.Text, StringComparison.Ordinal);
        var tally = Assert.Single(Assert.Single(result.Files).Tables).Cells;
        Assert.Equal(["B3", "D3"], tally.NotUnderstood.Select(cell => cell.Split('!')[^1]));
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan, "3309840")]
    [InlineData(MoneyUnit.TenThousandYuan, "33098400000")]
    public void What_staff_tell_is_the_unit(MoneyUnit unit, string yuan)
    {
        var result = Import(unit);

        var record = Assert.Single(result.Records);
        Assert.Equal(ImportOutcome.New, record.Outcome);
        Assert.Equal(unit, record.Draft.MoneyUnit);
        Assert.Equal(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture), record.Draft.Funds.Total?.Budget?.Yuan);
    }

    [Fact]
    public void What_the_table_states_goes_before_what_staff_tell()
    {
        var result = Import(MoneyUnit.Yuan, ["年度资金总额（万元）", "65"]);

        Assert.Equal(650_000m, Assert.Single(result.Records).Draft.Funds.Total?.Budget?.Yuan);
    }

    [Fact]
    public void Nothing_and_zero_are_the_same_in_every_unit() =>
        Assert.Equal(ImportOutcome.New, Assert.Single(Import(null, ["年度资金总额", "0"]).Records).Outcome);

    [Fact]
    public void The_money_of_a_units_tasks_is_asked_about_too()
    {
        var file = new WorkbookMaker().Sheet("表", sheet => sheet.Rows(
            "A1",
            ["2024年度部门整体支出绩效目标表"], ["部门名称", "示例局"], ["年度主要任务", "任务名称", "主要内容", "预算金额"],
            ["", "校舍维修", "维修三栋", "150"], Form[3], Form[4]).Merge("A3:A4")).Save(_folder);

        var record = Assert.Single(FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions()).Records);
        Assert.Equal(ImportOutcome.Blocked, record.Outcome);
        Assert.NotNull(record.Draft.UnitQuestion);
    }

    [Fact]
    public void Other_tables_of_the_file_go_in_with_partial()
    {
        var file = new WorkbookMaker().Sheet("一", sheet => sheet.Rows("A1", Form))
            .Sheet("二", sheet => sheet.Rows("A1", [Form[0], ["项目名称", "操场维修", "主管部门", "示例局"], ["年度资金总额（万元）", "5"], .. Form[3..]]))
            .Save(_folder);

        var result = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(Partial: true));

        Assert.Equal([ImportOutcome.Blocked, ImportOutcome.New], result.Records.Select(record => record.Outcome));
    }

    private ImportResult Import(MoneyUnit? unit, string[]? funds = null) => FileImporter.Import(
        [new WorkbookMaker().Sheet("表", sheet => sheet.Rows("A1", [Form[0], Form[1], funds ?? Form[2], .. Form[3..]])).Save(_folder)],
        ImportFolder.NoRecords,
        new ImportOptions { MoneyUnit = unit });
}
