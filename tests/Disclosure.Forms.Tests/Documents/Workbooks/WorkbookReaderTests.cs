using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Documents.Workbooks;

public sealed class WorkbookReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_formula_without_value_reads_as_what_was_typed() =>
        Assert.Equal("=100.00(%)", Read(sheet => sheet.Formula("A1", "100.00(%)")).At(1, 1)?.Text);

    [Fact]
    public void A_formula_with_a_value_reads_as_its_value() =>
        Assert.Equal("93", Read(sheet => sheet.Formula("A1", "SUM(B1:B9)", "93")).At(1, 1)?.Text);

    [Fact]
    public void Rich_text_is_read_whole_and_without_its_readings()
    {
        var rich = new InlineString(new Run(new Text("满意")), new Run(new Text("度")), new PhoneticRun(new Text("manyidu")));
        var grid = Read(sheet => sheet.Add("A1", new Cell { DataType = CellValues.InlineString, InlineString = rich }));

        Assert.Equal("满意度", grid.At(1, 1)?.Text);
    }

    [Fact]
    public void Outer_blanks_escapes_and_invisible_signs_are_dropped() =>
        Assert.Equal("一\n二", Read(sheet => sheet.Text("A1", " \u200B一_x000D_\n二　")).At(1, 1)?.Text);

    [Fact]
    public void An_error_value_is_told_from_text() => Assert.Equal(
        CellNature.Error,
        Read(sheet => sheet.Add("A1", new Cell { DataType = CellValues.Error, CellValue = new CellValue("#REF!") })).At(1, 1)?.Nature);

    [Fact]
    public void A_hidden_sheet_is_left_out_and_said()
    {
        var path = new WorkbookMaker()
            .Sheet("明", sheet => sheet.Text("A1", "看得见"))
            .Sheet("暗", sheet => sheet.Text("A1", "看不见"), isHidden: true)
            .Save(_folder);

        var reading = new DocumentReader(HeadingTable.Standard).Read(path);

        Assert.Equal(["明"], reading.Grids.Select(grid => grid.Sheet));
        Assert.Equal(ImportFileFindings.SheetHidden, Assert.Single(reading.Findings).Definition);
    }

    [Fact]
    public void A_workbook_without_any_text_is_empty() =>
        Assert.Equal([ImportFileFindings.Empty], Definitions(new WorkbookMaker().Sheet("空", _ => { }).Save(_folder)));

    [Fact]
    public void A_sheet_wider_than_any_form_is_refused() => Assert.Equal(
        [ImportFileFindings.TooLarge],
        Definitions(new WorkbookMaker().Sheet("宽", sheet => sheet.Text("ZZZ1", "远")).Save(_folder)));

    private Grid Read(Action<SheetMaker> fill) =>
        Assert.Single(new DocumentReader(HeadingTable.Standard).Read(new WorkbookMaker().Sheet("表", fill).Save(_folder)).Grids);

    private static IEnumerable<Model.Checks.FindingDefinition> Definitions(string path) =>
        new DocumentReader(HeadingTable.Standard).Read(path).Findings.Select(finding => finding.Definition);
}
