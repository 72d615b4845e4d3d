using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using DocumentFormat.OpenXml.Wordprocessing;
using static Disclosure.Forms.Tests.Making.WordDocumentMaker;

namespace Disclosure.Forms.Tests.Documents.WordDocuments;

public class WordDocumentReaderTests
{
    [Fact]
    public void Paragraphs_around_the_tables_belong_to_the_form_where_they_can() => Assert.Equal(
        [SmallForm.Title, "（2023年度）", "项目名称|公园管护", "总分：91"],
        Texts(new WordDocumentMaker().Text("某某局文件", SmallForm.Title, "（2023年度）").Rows(["项目名称", "公园管护"]).Text("总分：91", "此件公开发布")));

    [Fact]
    public void A_cell_spans_the_columns_it_says()
    {
        var cell = Grid(new WordDocumentMaker()
            .Table(Row(Cell("项目名称"), Cell("公园", span: 3)), Row(Cell("一"), Cell("二"), Cell("三"), Cell("四")))).At(1, 3);

        Assert.Equal(("公园", 3), (cell?.Text, cell?.ColumnSpan));
    }

    [Fact]
    public void Cells_merged_down_are_one()
    {
        var grid = Grid(new WordDocumentMaker().Table(
            Row(Cell("产出指标", merge: MergedCellValues.Restart), Cell("二级指标")),
            Row(Cell("藏着的", merge: MergedCellValues.Continue), Cell("乙")),
            Row(Cell("效益指标", merge: MergedCellValues.Restart), Cell("丙"))));

        Assert.Equal(["产出指标|二级指标", "乙", "效益指标|丙"], Texts(grid));
        Assert.Equal(2, grid.At(2, 1)?.RowSpan);
    }

    [Fact]
    public void A_cell_that_goes_on_with_nothing_above_stands_for_itself() => Assert.Equal(
        ["项目名称|甲"], Texts(new WordDocumentMaker().Table(Row(Cell("项目名称", merge: MergedCellValues.Continue), Cell("甲")))));

    [Fact]
    public void Columns_left_out_before_a_row_stay_blank()
    {
        var row = Row(Cell("乙"));
        row.PrependChild(new TableRowProperties(new GridBefore { Val = 2 }));

        Assert.Equal("乙", Grid(new WordDocumentMaker().Table(Row(Cell("项目名称"), Cell("二"), Cell("三")), row)).At(2, 3)?.Text);
    }

    [Fact]
    public void A_table_within_a_cell_is_laid_into_the_outer_one()
    {
        var inner = Cell("");
        inner.Append(new Table(Row(Cell("一级指标"), Cell("二级指标")), Row(Cell("甲"), Cell("乙"))), Paragraph(""));
        var grid = Grid(new WordDocumentMaker().Table(Row(Cell("项目名称"), Cell("公园")), Row(Cell("绩效指标"), inner)));

        Assert.Equal(["项目名称|公园", "绩效指标|一级指标|二级指标", "甲|乙"], Texts(grid));
    }

    [Fact]
    public void What_Word_does_not_show_is_not_read()
    {
        var cell = Cell("公园");
        cell.Append(new Paragraph(
            new DeletedRun(new Run(new DeletedText("删去"))),
            new Run(new RunProperties(new Vanish()), new Text("隐藏")),
            new InsertedRun(new Run(new Text("管护")))));
        var deleted = Row(Cell("实施单位"), Cell("删去"));
        deleted.PrependChild(new TableRowProperties(new Deleted()));

        Assert.Equal(["项目名称|公园\n管护"], Texts(new WordDocumentMaker().Table(Row(Cell("项目名称"), cell), deleted)));
    }

    [Fact]
    public void Line_breaks_and_inserted_signs_are_read()
    {
        var cell = new TableCell(
            new Paragraph(new Run(new SymbolChar { Font = "Symbol", Char = "F0B3" }, new Text("12"), new Break(), new Text("个"))));

        Assert.Equal("≥12\n个", Grid(new WordDocumentMaker().Table(Row(Cell("指标值"), cell))).At(1, 2)?.Text);
    }

    [Fact]
    public void A_cell_is_told_by_table_row_and_column() => Assert.Equal(
        "a.docx!表2!第1行第2列",
        Grid(new WordDocumentMaker().Rows(["通知", "公告"]).Rows(["项目名称", "公园"])).AddressOf(new CellAddress(1, 2)));

    [Fact]
    public void A_document_without_form_is_said() => Assert.Equal(
        ImportFileFindings.FormNotFound, Assert.Single(Read(new WordDocumentMaker().Text("通知").Rows(["甲", "乙"])).Findings).Definition);

    [Fact]
    public void Tables_deeper_within_each_other_than_in_any_document_are_refused()
    {
        var table = new Table(Row(Cell("一级指标")));
        for (var depth = 0; depth < 300; depth++)
            table = new Table(Row(new TableCell(table, new Paragraph())));

        Assert.Equal(ImportFileFindings.TooLarge, Assert.Single(
            Read(new WordDocumentMaker().Table(Row(new TableCell(table, new Paragraph())))).Findings).Definition);
    }

    private static IEnumerable<string> Texts(WordDocumentMaker document) => Texts(Grid(document));

    private static IEnumerable<string> Texts(Grid grid) =>
        Enumerable.Range(1, grid.LastRow).Select(row => string.Join('|', grid.StartingIn(row).Select(cell => cell.Text)));

    private static Grid Grid(WordDocumentMaker document) => Assert.Single(Read(document).Grids);

    private static DocumentReading Read(WordDocumentMaker document) =>
        new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(document.ToBytes()), "a.docx");
}
