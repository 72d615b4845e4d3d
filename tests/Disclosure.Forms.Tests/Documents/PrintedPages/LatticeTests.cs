using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.PrintedPages;

/// <summary>The cells of a table are told by the lines between them, however these are drawn.</summary>
public class LatticeTests : PdfTest
{
    private static readonly string[][] Merged =
    [
        ["一级指标", "二级指标", "指标值", "<", "完成值"],
        ["^", "^", "符号", "数值", "^"],
        ["产出指标", "数量指标", "≥", "12个", "11个"],
        ["^", "^", "≥", "3处", "3处"],
        ["^", "质量指标", "合格率", "<", "100%"],
        ["备注", "无", "<", "<", "<"],
        ["^", "^", "+", "+", "+"],
    ];

    [Theory]
    [InlineData(PdfLines.Strokes)]
    [InlineData(PdfLines.ThinBoxes)]
    [InlineData(PdfLines.BoxesApart)]
    [InlineData(PdfLines.Dots)]
    internal void Cells_merged_both_ways_are_read_whatever_the_lines(PdfLines lines)
    {
        var grid = Grid(new PdfTable(Merged) { Lines = lines });

        Assert.Equal(
            ["一级指标|二级指标|指标值|完成值", "符号|数值", "产出指标|数量指标|≥|12个|11个", "≥|3处|3处", "质量指标|合格率|100%", "备注|无"],
            Texts(grid).Where(row => row.Length > 0));
        Assert.Equal((2, 1), (grid.At(1, 1)!.RowSpan, grid.At(1, 1)!.ColumnSpan));
        Assert.Equal((1, 2), (grid.At(1, 3)!.RowSpan, grid.At(1, 3)!.ColumnSpan));
        Assert.Equal((3, 1), (grid.At(3, 1)!.RowSpan, grid.At(3, 1)!.ColumnSpan));
        Assert.Equal(4, grid.At(6, 2)!.ColumnSpan);
    }

    [Theory]
    [InlineData("left", "right")]
    [InlineData("above", "below")]
    [InlineData("left", "right", "above", "below")]
    public void A_table_may_be_open_at_its_sides(params string[] open) => Assert.Equal(
        ["项目名称|公园管护|实施单位", "一|二|三", "四|五|六"],
        Texts(Grid(new PdfTable(["项目名称", "公园管护", "实施单位"], ["一", "二", "三"], ["四", "五", "六"]) { Open = open })));

    [Fact]
    public void Several_tables_on_a_page_are_read_with_the_text_around_them()
    {
        var grid = Grid(new PdfMaker().Page(page => page
            .Text(200, 800, SmallForm.Title, 14)
            .Text(230, 782, "（2023年度）")
            .Text(60, 768, "填报单位：示例局").Text(420, 768, "金额单位：万元")
            .Table(760, new PdfTable(SmallForm.Head))
            .Table(700, new PdfTable(SmallForm.Indicators))));

        Assert.Equal(
            [
                SmallForm.Title, "（2023年度）", "填报单位：示例局", "金额单位：万元", "项目名称|公园管护", "主管部门|示例局|实施单位|示例所",
                .. SmallForm.Indicators.Select(row => string.Join('|', row)),
            ],
            Texts(grid));
        Assert.Equal("a.pdf!第1页表1前的文字", grid.AddressOf(new(2, 1)));
        Assert.Equal("a.pdf!第1页表1!第1行第2列", grid.AddressOf(new(5, 2)));
        Assert.Equal("a.pdf!第1页表2!第2行第4列", grid.AddressOf(new(8, 4)));
    }

    [Fact]
    public void Tables_beside_each_other_are_read_from_the_left() => Assert.Equal(
        ["项目名称|公园", "项目编码|一"],
        Texts(new PdfMaker().Page(page =>
        {
            new PdfTable(["项目编码", "一"]).Draw(page, 320, 700);
            new PdfTable(["项目名称", "公园"]).Draw(page, 60, 702);
        })));

    [Fact]
    public void A_frame_around_the_page_is_no_table() => Assert.Equal(
        [SmallForm.Title, "项目名称|公园管护", "主管部门|示例局|实施单位|示例所"],
        Texts(new PdfMaker().Page(page => page
            .Raw("40 40 515 770 re S").Text(200, 780, SmallForm.Title, 14).Table(740, new PdfTable(SmallForm.Head)))));

    [Fact]
    public void A_table_in_a_cell_is_laid_into_the_outer_one() => Assert.Equal(
        ["项目名称|公园", "绩效指标|一级指标|二级指标", "甲|乙"],
        Texts(new PdfMaker().Page(page =>
        {
            new PdfTable(["项目名称", "公园"], ["绩效指标", ""]) { ColumnWidth = 200, RowHeight = 60 }.Draw(page, 60, 780);
            new PdfTable(["一级指标", "二级指标"], ["甲", "乙"]).Draw(page, 270, 715);
        })));

    [Theory]
    [InlineData("/Rotate 90", "0 1 -1 0 595 0 cm")]
    [InlineData("", "0 1 -1 0 595 0 cm")]
    [InlineData("", "0 -1 1 0 0 842 cm")]
    public void A_table_that_runs_up_the_sheet_is_read_upright(string entry, string turn) => Assert.Equal(
        ["项目名称|公园管护", "主管部门|示例局|实施单位|示例所"],
        Texts(new PdfMaker().Page(page => page.Raw(turn).Table(500, new PdfTable(SmallForm.Head)), entry)));

    [Fact]
    public void White_and_clipped_lines_part_nothing() => Assert.Equal(
        ["项目名称|公园管护工程"],
        Texts(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", "公园管护工程"]))
            .Raw("q 1 1 1 RG 160 760 m 160 780 l S Q")
            .Raw("q 400 0 100 100 re W n 165 760 m 165 780 l S Q"))));

    [Fact]
    public void Shaded_cells_and_underlines_are_no_lines_of_a_table() => Assert.Equal(
        ["项目名称|公园管护", "一|二"],
        Texts(new PdfMaker().Page(page => page
            .Raw("q 0.8 g 60 760 140 20 re f Q").Table(780, new PdfTable(["项目名称", "公园管护"], ["一", "二"]))
            .Stroke(60, 700, 200, 700).Fill(133, 742, 30, 0.5))));
}
