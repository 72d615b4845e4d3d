using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.PrintedPages;

/// <summary>A table that goes on over pages is one.</summary>
public class PagesOfTableTests : PdfTest
{
    private static readonly string[] Heading = ["一级指标", "二级指标", "三级指标", "指标值"];

    private static readonly string[][] Titles = [[SmallForm.Title, "<", "<", "<"], ["（2023年度）", "<", "<", "<"]];

    private static readonly string[][] TitledHeading =
        [[SmallForm.Title, "<", "<", "<"], ["一级指标", "二级指标", "指标值", "<"], ["^", "^", "符号", "数值"]];

    [Fact]
    public void Rows_of_the_next_page_follow_and_are_said_to_stand_there()
    {
        var grid = Grid(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "公园", "3处"]),
            new PdfTable(["", "质量指标", "合格率", "95%"])));

        Assert.Equal(["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|公园|3处", "质量指标|合格率|95%"], Texts(grid));
        Assert.Equal("a.pdf!第2页表1!第1行第3列", grid.AddressOf(new(3, 3)));
        Assert.Equal("第1页表1!第1行至第2页表1第1行", grid.NameOf(new(1, 1), new(3, 4)));
    }

    [Fact]
    public void A_page_without_some_of_the_columns_keeps_to_them()
    {
        var grid = Grid(TwoPages(new PdfTable(["说明", "<", "<", "<"], ["总分", "<", "90", "<"]), new PdfTable(Heading)));

        Assert.Equal([(1, 4)], grid.StartingIn(1).Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Equal([(1, 2), (3, 2)], grid.StartingIn(2).Select(cell => (cell.Column, cell.ColumnSpan)));
        Assert.Equal([(1, 1), (2, 1), (3, 1), (4, 1)], grid.StartingIn(3).Select(cell => (cell.Column, cell.ColumnSpan)));
    }

    [Fact]
    public void A_heading_printed_anew_is_left_out() => Assert.Equal(
        ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|公园|3处", "效益指标|社会效益|环境|明显"],
        Texts(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "公园", "3处"]),
            new PdfTable(Heading, ["效益指标", "社会效益", "环境", "明显"]))));

    [Fact]
    public void A_heading_of_two_rows_with_the_title_printed_anew_is_left_out() => Assert.Equal(
        [SmallForm.Title, "一级指标|二级指标|指标值", "符号|数值", "产出指标|数量指标|≥|3处", "效益指标|社会效益|≥|4处"],
        Texts(TwoPages(
            new PdfTable([.. TitledHeading, ["产出指标", "数量指标", "≥", "3处"]]),
            new PdfTable([.. TitledHeading, ["效益指标", "社会效益", "≥", "4处"]]))));

    [Fact]
    public void The_next_form_keeps_its_title()
    {
        var grid = Grid(TwoPages(
            new PdfTable([.. Titles, ["项目名称", "公园", "项目编码", "一"], Heading, ["产出指标", "数量指标", "公园", "3处"]]),
            new PdfTable([.. Titles, ["项目名称", "绿地", "项目编码", "二"], Heading, ["产出指标", "数量指标", "绿地", "4处"]])));

        Assert.Equal(2, Texts(grid).Count(row => row == SmallForm.Title));
        Assert.Equal(2, Texts(grid).Count(row => row == string.Join('|', Heading)));
    }

    [Fact]
    public void A_row_that_no_line_ends_goes_on_at_the_top_of_the_next_page()
    {
        var reading = Read(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "管护公园绿地广场", "3处"]) { Open = ["below"] },
            new PdfTable(["", "", "和街道", ""], ["效益指标", "社会效益", "环境", "明显"]) { Open = ["above"] }));

        Assert.Equal(
            ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|管护公园绿地广场和街道|3处", "效益指标|社会效益|环境|明显"], Texts(reading.Grids[0]));
        Assert.Equal(
            (ImportCellFindings.RowMended.Code, "a.pdf!第1页表1!第2行"), (reading.Findings[0].Code, reading.Findings[0].Place.ToString()));
    }

    [Fact]
    public void A_row_that_a_line_ends_goes_on_where_only_its_long_text_is_left() => Assert.Equal(
        ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|管护公园绿地广场和街道一百二十处|3处", "效益指标|社会效益|环境|明显"],
        Texts(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "管护公园绿地广场\n和街道一百", "3处"]) { RowHeight = 28 },
            new PdfTable(["", "", "二十处", ""], ["效益指标", "社会效益", "环境", "明显"])))
            .Select(row => row.Replace("\n", "", StringComparison.Ordinal)));

    [Fact]
    public void A_row_of_its_own_does_not_go_on_with_the_one_above() => Assert.Equal(
        ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|管护公园|3处", "合格率|95%"],
        Texts(TwoPages(new PdfTable(Heading, ["产出指标", "数量指标", "管护公园", "3处"]), new PdfTable(["", "", "合格率", "95%"]))));

    [Fact]
    public void A_cell_merged_down_goes_on_where_no_line_ends_it()
    {
        var first = new PdfMaker().Page(page => page
                .Table(780, new PdfTable(Heading, ["产出指标", "数量指标", "公园", "3处"]) { Open = ["below"] })
                .Stroke(130, 740, 340, 740))
            .Page(page => page
                .Table(780, new PdfTable(["", "质量指标", "合格率", "95%"]) { Open = ["above"] })
                .Stroke(130, 780, 340, 780));

        var grid = Grid(first);

        Assert.Equal((2, "产出指标"), (grid.At(3, 1)?.RowSpan, grid.At(3, 1)?.Text));
        Assert.Equal("质量指标", grid.At(3, 2)?.Text);
    }

    [Fact]
    public void Text_of_a_cell_that_goes_on_below_the_last_line_of_the_page_is_in_it()
    {
        var grid = Grid(new PdfMaker().Page(page => page
                .Table(780, new PdfTable(Heading, ["产出指标", "", "公园", "3处"]) { Open = ["below"] })
                .Stroke(200, 740, 340, 740).Text(133, 725, "数量指标", 8))
            .Page(page => page
                .Table(780, new PdfTable(["", "", "绿地", "95%"]) { Open = ["above"] })
                .Stroke(200, 780, 340, 780)));

        Assert.Equal(["产出指标|数量指标|公园|3处", "绿地|95%"], Texts(grid).Skip(1));
        Assert.Equal(2, grid.At(2, 2)?.RowSpan);
    }

    [Fact]
    public void Cells_merged_down_over_a_whole_page_are_columns_of_its_table()
    {
        var grid = Grid(new PdfMaker()
            .Page(page => page.Table(780, new PdfTable(Heading, ["产出指标", "数量指标", "公园", "3处"])))
            .Page(page =>
            {
                new PdfTable(["绿地", "4处"], ["广场", "5处"]).Draw(page, 200, 780);
                page.Stroke(60, 740, 60, 780).Stroke(130, 740, 130, 780);
            })
            .Page(page => page.Table(780, new PdfTable(["", "", "街道", "6处"]))));

        Assert.Equal([(3, "绿地"), (4, "4处")], grid.StartingIn(3).Select(cell => (cell.Column, cell.Text)));
        Assert.Equal([(3, "街道"), (4, "6处")], grid.StartingIn(5).Select(cell => (cell.Column, cell.Text)));
    }

    [Fact]
    public void A_level_merged_down_goes_on_though_a_line_ends_the_page()
    {
        var grid = Grid(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "公园", "3处"], ["^", "^", "绿地", "4处"], ["效益指标", "社会效益", "环境", "明显"]),
            new PdfTable(["", "", "生活", "改善"], ["^", "^", "出行", "改善"], ["满意度指标", "满意度", "群众满意", "95%"])));

        Assert.Equal(("效益指标", 3), (grid.At(6, 1)?.Text, grid.At(6, 1)?.RowSpan));
        Assert.Equal("社会效益", grid.At(5, 2)?.Text);
    }

    [Fact]
    public void A_blank_value_is_not_of_the_row_above()
    {
        var grid = Grid(TwoPages(
            new PdfTable(Heading, ["产出指标", "数量指标", "公园", "原因甲"], ["^", "^", "绿地", "^"]),
            new PdfTable(["", "", "生活", ""], ["^", "^", "出行", ""])));

        Assert.Equal("产出指标", grid.At(5, 1)?.Text);
        Assert.Null(grid.At(4, 4));
    }

    [Fact]
    public void A_table_after_text_on_the_next_page_stands_for_itself() => Assert.Equal(
        ["项目名称|公园", SmallForm.Title, "项目名称|绿地"],
        Texts(new PdfMaker()
            .Page(page => page.Table(780, new PdfTable(["项目名称", "公园"])))
            .Page(page => page.Text(200, 700, SmallForm.Title, 14).Table(680, new PdfTable(["项目名称", "绿地"])))));

    private static PdfMaker TwoPages(PdfTable first, PdfTable second) =>
        new PdfMaker().Page(page => page.Table(780, first)).Page(page => page.Table(780, second));
}
