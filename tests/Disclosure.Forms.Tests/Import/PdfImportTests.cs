using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Tests.Import;

/// <summary>A form in a PDF is imported like the workbook it was printed from.</summary>
public sealed class PdfImportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_form_in_a_PDF_gives_the_record_of_the_workbook()
    {
        string[][] rows = [["项目名称", "公园管护", "主管部门", "示例局", "实施单位", "示例所", ""], .. SmallForm.Indicators];
        var pdf = _folder.Bytes("表.pdf", new PdfMaker().Page(page => page
            .Text(200, 800, SmallForm.Title, 14).Text(230, 784, "（2023年度）").Table(770, new PdfTable(rows))).ToBytes());
        var workbook = new WorkbookMaker()
            .Sheet("表", sheet => sheet.Rows("A1", [[SmallForm.Title], ["（2023年度）"], .. rows])).Save(_folder);

        var read = Assert.Single(ImportFolder.Import(pdf).Records);
        var expected = Assert.Single(ImportFolder.Import(workbook).Records);

        Assert.Equal(ImportOutcome.New, read.Outcome);
        Assert.Equal(expected.Draft.Indicators.Select(Said), read.Draft.Indicators.Select(Said));
        Assert.Equal((2023, "公园管护"), (read.Draft.Year?.Number, read.Draft.Project?.Name));
    }

    private static string Said(Indicator one) =>
        $"{one.Level1} {one.Level2} {one.Level3} {one.Target.Raw} {one.Result?.Actual.Raw} {one.Weight?.Value} {one.Result?.Score?.Value}";
}
