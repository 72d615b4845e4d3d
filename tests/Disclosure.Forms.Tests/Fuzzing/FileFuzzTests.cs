using System.Text;
using CsCheck;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Assembly;
using Disclosure.Forms.Tests.Documents.LegacyWorkbooks;
using Disclosure.Forms.Tests.Documents.WebPages;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>
/// Broken files of every kind, over ten thousand in the nightly run: reading them gives grids and findings, never an exception, and within
/// bounded memory. A hang would show as a test that never ends.
/// </summary>
public class FileFuzzTests
{
    // The limit is looked at between rows; a hostile row may ask for one buffer more, itself bounded by the size of a file.
    private const long MostAllocated = 2 * DocumentLimits.AllocatedBytes;

    private static readonly Gen<FileMutation[]> Mutations = FileMutation.Gen.Array[1, 12];

    private static readonly byte[] Workbook = MakeWorkbook();

    private static readonly byte[] LegacyWorkbook =
        new LegacyWorkbookMaker().Sheet("表").Rows("A1", [[SmallForm.Title], .. SmallForm.Head, .. SmallForm.Indicators])
            .Number("H1", 0.5, "0%").Merge("A1:G1").ToBytes();

    private static readonly byte[] Document = new WordDocumentMaker()
        .Text(SmallForm.Title).Rows(SmallForm.Head).Rows(SmallForm.Indicators).ToBytes();

    private static readonly byte[] Pdf = new PdfMaker()
        .Page(page => page
            .Text(200, 800, SmallForm.Title).Table(780, new PdfTable(SmallForm.Head)).Table(720, new PdfTable(SmallForm.Indicators)))
        .Page(page => page.Table(780, new PdfTable(SmallForm.Indicators) { Lines = PdfLines.ThinBoxes }))
        .ToBytes();

    private static readonly string[] PdfOperators =
    [
        "q", "Q", "Q Q Q", "W n", "0 0 0 0 re W n", "0 0 0 0 0 0 cm", "99999999999 0 0 1 0 0 cm", "0 1 -1 0 0 0 cm",
        "-1 0 0 -1 500 700 cm", "BT", "ET", "/F1 0 Tf", "/F1 -8 Tf", "/F1 1e30 Tf", "/F9 8 Tf", "(x) Tj", "<4E00> Tj", "<4> Tj",
        "[(a) 1e20 (b)] TJ", "3 Tr", "7 Tr", "60 700 m", "200 700 l", "60 700 l 60 600 l h", "S", "f", "B*", "h", "n",
        "0 0 1e12 1e-12 re f", "60 600 140 0 re f", "1 2 3 4 5 6 c", "60 690 0.1 100 re f", "/Fm Do", "/GS gs", "/P BDC",
        "/Span <</ActualText (x)>> BDC", "EMC EMC", "BI /W 1 /H 1 ID x EI", "sh", "0 Tz", "1e308 Tc", "nonsense", "<<", "]", ">>",
        "/Pattern cs /P0 scn", "1 1 1 rg", "0 d", "[1 2] 0 d",
    ];

    private static readonly string Page =
        $"<html><head><title>公开</title></head><body><div class='nav'><ul><li>首页</ul></div><h1>{SmallForm.Title}</h1><table><tr><td>"
        + PageTest.Head + PageTest.Indicators + "</td></tr></table><p>填表人：某某</p></body></html>";

    [Fact]
    public void Pages_broken_in_any_way_are_read() =>
        Mutations.Sample(
            mutations => Read(FileMutation.Apply(Encoding.UTF8.GetBytes(Page), mutations), "a.html"), iter: RandomCases.Of(500));

    [Fact]
    public void Workbooks_with_broken_parts_are_read() => Gen.Select(Mutations, Gen.Int[0, 20])
        .Sample((mutations, part) => Read(FileMutation.ApplyWithin(Workbook, part, mutations), "a.xlsx"), iter: RandomCases.Of(250));

    [Fact]
    public void Documents_with_broken_parts_are_read() => Gen.Select(Mutations, Gen.Int[0, 20])
        .Sample((mutations, part) => Read(FileMutation.ApplyWithin(Document, part, mutations), "a.docx"), iter: RandomCases.Of(150));

    [Fact]
    public void Old_workbooks_broken_in_any_way_are_read() =>
        Mutations.Sample(mutations => Read(FileMutation.Apply(LegacyWorkbook, mutations), "a.xls"), iter: RandomCases.Of(100));

    [Fact]
    public void Old_workbooks_with_any_bytes_overwritten_are_read() =>
        Gen.Select(Gen.Int[0, LegacyWorkbook.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes =>
            {
                var bytes = (byte[])LegacyWorkbook.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Read(bytes, "a.xls");
            },
            iter: RandomCases.Of(150));

    [Fact]
    public void Text_in_columns_broken_in_any_way_is_read() =>
        Mutations.Sample(mutations => Read(FileMutation.Apply(Encoding.UTF8.GetBytes("项目名称,公园\n一级指标,\"二级\n指标\",三级指标,指标值\n甲,乙,丙,1\n"),
            mutations), "a.csv"), iter: RandomCases.Of(100));

    // Mutations found it: every ending of a long text was looked up, 1.1 GB for 32 KB.
    [Theory]
    [InlineData("值")]
    [InlineData("完成值")]
    [InlineData("1")]
    [InlineData("12月")]
    [InlineData("甲：乙 ")]
    [InlineData("项目名称：")]
    [InlineData("(")]
    [InlineData("一、")]
    [InlineData("13812345678 ")]
    [InlineData("联系人王五 ")]
    [InlineData("≥5%；")]
    public void A_cell_as_long_as_a_spreadsheet_allows_costs_a_few_times_its_text(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, DocumentLimits.CellCharacters / part.Length));
        string[] lines = [$"项目名称,{text}", $"{text},乙", $"一级指标,二级指标,三级指标,{text}", $"产出指标,数量指标,{text},{text}"];

        var cost = Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "a.csv");

        Assert.InRange(cost, 0, DocumentLimits.AllocatedBytes / 8);
    }

    [Fact]
    public void PDFs_broken_in_any_way_are_read() =>
        Mutations.Sample(mutations => Read(FileMutation.Apply(Pdf, mutations), "a.pdf"), iter: RandomCases.Of(300));

    [Fact]
    public void PDFs_with_any_bytes_overwritten_are_read() =>
        Gen.Select(Gen.Int[0, Pdf.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes =>
            {
                var bytes = (byte[])Pdf.Clone();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                Read(bytes, "a.pdf");
            },
            iter: RandomCases.Of(300));

    [Fact]
    public void PDFs_of_any_operators_are_read() =>
        Gen.Int[0, PdfOperators.Length - 1].Select(i => PdfOperators[i]).Array[1, 60].Sample(
            operators => Read(
                new PdfMaker().Page(page => page.Table(780, new PdfTable(SmallForm.Head)).Raw(string.Join('\n', operators))).ToBytes(),
                "a.pdf"),
            iter: RandomCases.Of(200));

    // An exception fails the sample with the mutations that led to it. How many bytes it allocated.
    private static long Read(byte[] bytes, string file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(bytes), file);
        var findings = reading.Findings.ToList<Finding>();
        var reader = new TableReader(HeadingTable.Standard);
        foreach (var grid in reading.Grids)
            reader.Read(grid, findings);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(cost, 0, MostAllocated);
        Assert.True(reading.Grids.Length > 0 || findings.Count > 0, "Neither read nor refused.");
        return cost;
    }

    private static byte[] MakeWorkbook()
    {
        using var folder = new ImportFolder();
        return File.ReadAllBytes(new WorkbookMaker().Sheet("表", sheet => sheet
            .Rows("A1", [[SmallForm.Title], .. SmallForm.Head, .. SmallForm.Indicators]).Number("H1", "0.5", "0%").Merge("A1:G1"))
            .Save(folder));
    }
}
