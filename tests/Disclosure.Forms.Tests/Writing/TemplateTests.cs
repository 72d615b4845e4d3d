using System.Globalization;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Writing;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Writing;

public sealed class TemplateTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public static TheoryData<string> Forms => [.. OfficialForms.All.Select(form => form.Id)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_template_is_a_valid_workbook_with_its_instructions(string form)
    {
        using var workbook = OpenedWorkbook.Template(form);
        Assert.Empty(workbook.Errors);
        Assert.Equal(2, workbook.Sheets.Count);
        Assert.Equal("填表说明", workbook.Sheets[1].Name!.Value);
        Assert.NotEmpty(workbook.Find(1, "“个人信息”"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_blank_template_is_said_to_be_blank_and_makes_no_record(string form)
    {
        var file = _folder.Bytes("空白.xlsx", FormTemplate.Write(OfficialForms.Find(form)!));
        var result = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(Year: new FiscalYear(2025)));
        Assert.Empty(result.Records);
        var finding = Assert.Single(result.Findings, finding => finding.Severity != Severity.Info);
        Assert.Equal(ImportFileFindings.FormBlank, finding.Definition);
        Assert.Contains($"空白的{FormKindOf(form).Name()}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_template_is_printed_on_A4_one_page_wide_with_its_headings_on_every_page(string form)
    {
        using var workbook = OpenedWorkbook.Template(form);
        var sheet = workbook.Worksheet(0);
        var setup = sheet.GetFirstChild<PageSetup>()!;
        Assert.Equal(9u, setup.PaperSize!.Value);
        Assert.Equal(1u, setup.FitToWidth!.Value);
        Assert.InRange(setup.FitToHeight!.Value, 0u, 1u);
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        Assert.True(sheet.GetFirstChild<PrintOptions>()!.HorizontalCentered!.Value);
        var heading = workbook.Find(0, "三级指标").TrimStart('A', 'B', 'C', 'D', 'E');
        var titles = workbook.Workbook.DefinedNames!.Elements<DefinedName>().First();
        Assert.Equal("_xlnm.Print_Titles", titles.Name!.Value);
        Assert.Matches($@"!\${heading}:\$({heading}|{int.Parse(heading, CultureInfo.InvariantCulture) + 1})$", titles.Text);
        Assert.NotEmpty(sheet.GetFirstChild<MergeCells>()!.Elements<MergeCell>());
    }

    [Theory]
    [InlineData("project-target", "一般公共预算,政府性基金预算,国有资本经营预算,社会保险基金预算")]
    [InlineData("project-target", "项目,政策,转移支付")]
    [InlineData("project-target", "≥,≤,＝,＞,＜,定性")]
    [InlineData("project-target", "数量指标,质量指标,时效指标")]
    [InlineData("project-target", "金额单位：万元,金额单位：元")]
    [InlineData("unit-target", "运行成本,管理效率,履职效能,社会效应,可持续发展能力,服务对象满意度")]
    [InlineData("unit-self-evaluation", "优,良,中,差")]
    [InlineData("project-monitoring", "√")]
    [InlineData("unit-monitoring", "运行成本,管理效率,履职效能,社会效应,可持续发展能力,服务对象满意度")]
    [InlineData("evaluation", "部门评价,财政重点评价,抽查复核,第三方评价,再评价,综合绩效评价")]
    public void Words_that_are_fixed_are_offered_for_choice(string form, string choices)
    {
        using var workbook = OpenedWorkbook.Template(form);
        var lists = workbook.Worksheet(0).Descendants<DataValidation>().ToList();
        Assert.All(lists, list => Assert.InRange(list.Formula1!.Text.Length, 3, 255));
        Assert.Contains($"\"{choices}\"", lists.Select(list => list.Formula1!.Text));
    }

    [Theory]
    [InlineData("project-self-evaluation")]
    [InlineData("unit-self-evaluation")]
    [InlineData("evaluation")]
    public void Totals_add_themselves_up_and_show_nothing_while_nothing_is_there(string form)
    {
        using var workbook = OpenedWorkbook.Template(form);
        var formulas = workbook.Worksheet(0).Descendants<Cell>().Where(cell => cell.CellFormula is not null).ToList();
        Assert.Equal(2, formulas.Count(cell => cell.CellFormula!.Text.Contains("SUM(", StringComparison.Ordinal)));
        Assert.All(formulas, cell => Assert.Equal("", cell.CellValue!.Text));
    }

    [Fact]
    public void The_same_template_has_the_same_bytes() =>
        Assert.All(OfficialForms.All, form => Assert.Equal(FormTemplate.Write(form), FormTemplate.Write(form)));

    private static FormKind FormKindOf(string id) => Enum.GetValues<FormKind>().Single(kind => kind.Id() == id);
}
