using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.PrintedPages;

/// <summary>The text of a cell is joined of its lines as a person reads it.</summary>
public class PrintedTextTests : PdfTest
{
    [Theory]
    // 8 points a character, 4 a letter or digit; 70 wide with 3 at each side: eight characters a line.
    [InlineData("稷山县医疗保险服\n务中心", "稷山县医疗保险服务中心")]
    [InlineData("1.完成公园管护\n2.改善环境", "1.完成公园管护\n2.改善环境")]
    [InlineData("公园\n绿地", "公园\n绿地")]
    [InlineData("完成公园管护项目\n，改善环境", "完成公园管护项目，改善环境")]
    [InlineData("完成Windows\nServer升级", "完成Windows Server升级")]
    [InlineData("1234567890123456\n78", "123456789012345678")]
    [InlineData("公园面积达到\n12345平方米", "公园面积达到12345平方米")]
    [InlineData("≥12个", "≥12个")]
    [InlineData("GB/T\n19001", "GB/T\n19001")]
    public void Lines_are_joined_where_the_text_was_wrapped(string set, string read) => Assert.Equal(read, Cell(set));

    [Fact]
    public void Words_that_are_set_apart_have_a_blank_between_them() => Assert.Equal(
        "Annual plan 2023年",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", ""]) { ColumnWidth = 100 })
            .Text(163, 768, "Annual", 8).Text(189.5, 768, "plan", 8).Text(208, 768, "2023", 8).Text(224.5, 768, "年", 8))).At(1, 2)?.Text);

    [Fact]
    public void Characters_set_apart_to_fill_a_line_have_none() => Assert.Equal(
        "公园管护",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", ""]))
            .Text(133, 768, "公", 8).Text(145, 768, "园", 8).Text(157, 768, "管", 8).Text(169, 768, "护", 8))).At(1, 2)?.Text);

    [Fact]
    public void Text_printed_twice_to_look_bold_is_read_once() => Assert.Equal(
        "公园管护 11",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", ""]))
            .Text(133, 768, "公园管护 11", 8).Text(133.3, 768, "公园管护 11", 8))).At(1, 2)?.Text);

    [Fact]
    public void A_radical_is_the_character_it_looks_like() => Assert.Equal(
        "项目目",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", "项目"])).Raw("BT /F3 8 Tf 1 0 0 1 149 769 Tm (D) Tj ET"))).At(1, 2)?.Text);

    [Fact]
    public void A_raised_sign_is_on_its_line() => Assert.Equal(
        "100m2以上",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", ""]))
            .Text(133, 766, "100m", 8).Text(149, 769, "2", 5).Text(151.5, 766, "以上", 8))).At(1, 2)?.Text);

    [Fact]
    public void Text_that_runs_up_a_cell_is_read() => Assert.Equal(
        "绩效指标",
        Grid(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", ""]) { RowHeight = 60 })
            .Raw("q 0 1 -1 0 160 730 cm").Text(0, 0, "绩效指标", 8).Raw("Q"))).At(1, 2)?.Text);

    [Fact]
    public void Text_outside_the_page_or_of_a_clip_is_not_read() => Assert.Equal(
        ["项目名称|公园"],
        Texts(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(["项目名称", "公园"]))
            .Text(700, 768, "项目名称：看不见", 8)
            .Raw("q 0 0 10 10 re W n").Text(160, 768, "看不见", 8).Raw("Q"))));

    [Fact]
    public void Page_numbers_and_what_each_sheet_repeats_are_left_out() => Assert.Equal(
        ["项目名称|公园", "一|二", "三|四"],
        Texts(new PdfMaker()
            .Page(page => page.Text(60, 820, "某某局公开材料").Table(780, new PdfTable(["项目名称", "公园"], ["一", "二"])).Text(280, 30, "- 1 -"))
            .Page(page => page.Text(60, 820, "某某局公开材料").Table(780, new PdfTable(["三", "四"])).Text(270, 30, "第 2 页 共 2 页"))));
}
