using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using NPOI.SS.UserModel;

namespace Disclosure.Forms.Tests.Documents.LegacyWorkbooks;

public class LegacyWorkbookReaderTests
{
    [Theory]
    [InlineData(0.973, "0.00%", "97.30%")]
    [InlineData(65.06999999999999, "General", "65.07")]
    [InlineData(8827620.53, "#,##0.00", "8,827,620.53")]
    [InlineData(44927, "yyyy/m/d", "2023/1/1")]
    [InlineData(44927, "m/d/yy", "2023/1/1")]
    [InlineData(10, "0\"分\"", "10分")]
    public void A_number_is_read_as_a_person_sees_it(double number, string format, string shown) =>
        Assert.Equal(shown, Grid(new LegacyWorkbookMaker().Sheet("表").Number("A1", number, format)).At(1, 1)?.Text);

    [Fact]
    public void The_number_behind_the_text_is_kept() =>
        Assert.Equal(0.973m, Grid(new LegacyWorkbookMaker().Sheet("表").Number("A1", 0.973, "0%")).At(1, 1)?.Number);

    // A workbook of a few cells lies in the small streams of its file, one of many rows in the others.
    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void A_formula_whose_result_the_file_did_not_keep_is_known_from_one_that_is_meant_to_be_blank(int rows)
    {
        var workbook = new LegacyWorkbookMaker().Sheet("空").Sheet("表");
        for (var row = 1; row <= rows; row++)
            workbook.Text($"A{row}", $"文字{row}");
        workbook.Formula("B1", "SUM(B2:B9)", "").Formula("C1", "IF(B1=0,\"\",B1)", "").Formula("D1", "CONCATENATE(A1,A2)", "文字");

        var grid = Read(workbook).Grids[1];

        Assert.Equal(
            [(GridCell.WithoutResult, CellNature.UncalculatedFormula), ("文字", CellNature.Text)],
            grid.StartingIn(1).Skip(1).Select(cell => (cell.Text, cell.Nature)));
    }

    [Fact]
    public void A_merge_spans_what_it_covers()
    {
        var cell = Grid(new LegacyWorkbookMaker().Sheet("表").Text("B2", "产出指标").Text("D4", "末").Merge("B2:C4")).At(3, 3);

        Assert.Equal(("产出指标", 3, 2), (cell?.Text, cell?.RowSpan, cell?.ColumnSpan));
    }

    [Fact]
    public void Places_are_those_of_a_sheet() =>
        Assert.Equal("a.xls!表!F12", Grid(new LegacyWorkbookMaker().Sheet("表").Text("F12", "甲")).AddressOf(new CellAddress(12, 6)));

    [Theory]
    [InlineData(SheetState.Hidden)]
    [InlineData(SheetState.VeryHidden)]
    public void A_hidden_sheet_is_left_out_and_said(SheetState state)
    {
        var reading = Read(new LegacyWorkbookMaker().Sheet("明").Text("A1", "看得见").Sheet("暗", state).Text("A1", "看不见"));

        Assert.Equal(["明"], reading.Grids.Select(grid => grid.Sheet));
        Assert.Equal(ImportFileFindings.SheetHidden, Assert.Single(reading.Findings).Definition);
    }

    [Fact]
    public void A_workbook_without_any_text_is_empty() =>
        Assert.Equal(ImportFileFindings.Empty, Assert.Single(Read(new LegacyWorkbookMaker().Sheet("空")).Findings).Definition);

    [Fact]
    public void A_workbook_with_a_password_is_said()
    {
        var bytes = new LegacyWorkbookMaker().Sheet("表").Text("A1", "项目名称").ToBytes();
        // The first records, up to the one that says who wrote the file, become one of a password.
        var writer = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x5C, 0x00, 0x70, 0x00]);
        new byte[] { 0x2F, 0x00, 0x80, 0x00, 1, 0, 1, 0, 1, 0 }.CopyTo(bytes, writer - 16);

        Assert.Equal(ImportFileFindings.Encrypted, Assert.Single(
            new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(bytes), "a.xls").Findings).Definition);
    }

    [Fact]
    public void A_workbook_within_a_document_does_not_make_it_a_workbook() =>
        Assert.Equal(DocumentKind.LegacyWordDocument, DocumentKindReader.Read(CompoundFiles.With("WordDocument")));

    private static Grid Grid(LegacyWorkbookMaker workbook) => Assert.Single(Read(workbook).Grids);

    private static DocumentReading Read(LegacyWorkbookMaker workbook) =>
        new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(workbook.ToBytes()), "a.xls");
}
