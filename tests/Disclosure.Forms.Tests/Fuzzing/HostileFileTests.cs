using System.IO.Compression;
using System.Text;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>Files made to eat memory or time are refused, or read, within a bound far below what they ask for.</summary>
public class HostileFileTests
{
    [Theory]
    [InlineData("a,", 4_000_000)]
    [InlineData("\"a,", 2_000_000)]
    [InlineData("一级指标,二级指标,三级指标\n", 200_000)]
    public void Text_of_one_thing_over_and_over(string part, int times) =>
        HostileFile.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times))), "a.csv");

    [Theory]
    [InlineData("<w:p/>", 1_000_000)]
    [InlineData("<w:tbl><w:tr><w:tc>", 300_000)]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>", 50_000)]
    [InlineData("<w:sdt><w:sdtContent>", 300_000)]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr>", 300_000)]
    [InlineData("<w:rPr>", 300_000)]
    public void A_document_of_one_thing_over_and_over(string part, int times) =>
        HostileFile.Read(Docx(string.Concat(Enumerable.Repeat(part, times))), "a.docx");

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">", "<sheets>")]
    [InlineData("xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c>", "<is>")]
    [InlineData("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf>",
        "<extLst>")]
    public void A_workbook_of_elements_within_each_other(string part, string start, string element)
    {
        using var folder = new ImportFolder();
        var path = new WorkbookMaker().Sheet("表", sheet => sheet.Text("A1", "项目名称")).Save(folder);

        Assert.Equal(
            ImportFileFindings.TooLarge,
            Assert.Single(HostileFile.Read(Replaced(File.ReadAllBytes(path), part,
                start + string.Concat(Enumerable.Repeat(element, 100_000))), "a.xlsx").Findings).Definition);
    }

    [Fact]
    public void A_document_that_unpacks_to_very_much_is_refused()
    {
        var finding = Assert.Single(HostileFile.Read(Docx(new string(' ', 80 * 1024 * 1024)), "a.docx").Findings);

        Assert.Equal(ImportFileFindings.TooLarge, finding.Definition);
    }

    private static byte[] Docx(string body) => Replaced(
        new WordDocumentMaker().ToBytes(),
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body);

    private static byte[] Replaced(byte[] package, string part, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part, CompressionLevel.Fastest).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
