using System.IO.Compression;
using System.Text;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.PrintedPages;

/// <summary>What of a PDF can't be read is said, and nothing is guessed.</summary>
public class UnreadPdfTests : PdfTest
{
    private const string Picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00FF EI Q";

    private static readonly PdfTable Form = new(["项目名称", "公园"], ["实施单位", "示例局"]);

    [Fact]
    public void A_scan_is_refused_with_what_to_do()
    {
        var finding = Assert.Single(Read(new PdfMaker().Page(page => page.Raw(Picture)).Page(page => page.Raw(Picture))).Findings);

        Assert.Equal("DISC1127", finding.Code);
        Assert.Contains("每一页都是图片", finding.Message, StringComparison.Ordinal);
        Assert.Contains(".xlsx", finding.Definition.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_scan_is_told() => Assert.Equal(
        "“a.pdf”（自评表）每一页都是图片，里面没有可以读取的文字。",
        Assert.Single(Read(new PdfMaker().Page(page => page.Raw(Picture)).Object("<</Title<FEFF81EA8BC48868>>>")
            .Trailer("/Info 100 0 R")).Findings).Message);

    [Fact]
    public void Text_that_a_program_made_out_on_a_scan_is_not_read() => Assert.Equal(
        "DISC1127",
        Assert.Single(Read(new PdfMaker().Page(page => page.Raw(Picture).Raw("3 Tr").Table(780, Form))).Findings).Code);

    [Fact]
    public void Text_turned_into_outlines_is_refused_as_a_picture() => Assert.Equal(
        "DISC1127",
        Assert.Single(Read(new PdfMaker().Page(page => page
            .Raw(string.Concat(Enumerable.Repeat("10 10 m 10 20 20 20 20 10 c f\n", 600))))).Findings).Code);

    [Fact]
    public void Pages_that_are_pictures_among_others_are_told()
    {
        var reading = Read(new PdfMaker()
            .Page(page => page.Table(780, Form)).Page(page => page.Raw(Picture)).Page(page => page.Raw(Picture)));

        Assert.Single(reading.Grids);
        Assert.Equal(("DISC1137", "第 2、3 页是图片，没有读取。"), (Assert.Single(reading.Findings).Code, reading.Findings[0].Message));
    }

    [Fact]
    public void A_PDF_without_anything_is_empty() =>
        Assert.Equal(ImportFileFindings.Empty, Assert.Single(Read(new PdfMaker().Page(_ => { })).Findings).Definition);

    [Fact]
    public void A_PDF_with_a_password_is_said() => Assert.Equal(
        ImportFileFindings.Encrypted,
        Assert.Single(Read(new PdfMaker().Page(page => page.Table(780, Form))
            .Object($"<</Filter/Standard/V 1/R 2/P -4/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>")
            .Trailer("/Encrypt 100 0 R/ID[<0123456789ABCDEF0123456789ABCDEF><0123456789ABCDEF0123456789ABCDEF>]")).Findings).Definition);

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("%PDF-1.7\n1 0 obj <<>> endobj\nxref\n0 1\ntrailer <</Root 1 0 R>>\n%%EOF")]
    public void A_broken_PDF_is_damaged(string text) =>
        Assert.Equal(ImportFileFindings.Damaged, Assert.Single(Read(Encoding.Latin1.GetBytes(text)).Findings).Definition);

    [Fact]
    public void A_PDF_cut_short_is_read_or_said()
    {
        var whole = new PdfMaker().Page(page => page.Table(780, Form)).ToBytes();

        var reading = Read(whole[..(whole.Length * 2 / 3)]);

        Assert.True(reading.Grids.Length > 0 || reading.Findings.Length > 0);
    }

    [Fact]
    public void An_OFD_is_refused_by_its_name()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            archive.CreateEntry("OFD.xml");

        var finding = Assert.Single(Read(stream.ToArray()).Findings);

        Assert.Equal("DISC1134", finding.Code);
        Assert.Contains("OFD", finding.Message, StringComparison.Ordinal);
    }

    // The font F2 tells nothing of its glyphs, F3 tells a place for private use for A and the sign for what is not known for B.
    [Theory]
    [InlineData("/F2 8 Tf 1 0 0 1 149 768 Tm <04D2> Tj", "公园\uFFFD")]
    [InlineData("/F3 8 Tf 1 0 0 1 149 768 Tm (ABC) Tj", "公园\uFFFD\uFFFDC")]
    [InlineData("/Span <</ActualText <FEFF7BA1>>> BDC /F2 8 Tf 1 0 0 1 149 768 Tm <04D2> Tj EMC", "公园管")]
    public void A_character_that_the_file_does_not_tell_is_said_at_its_cell(string operators, string read)
    {
        var reading = Read(new PdfMaker().Page(page => page
            .Text(60, 800, SmallForm.Title).Table(780, Form).Raw($"BT {operators} ET")));

        Assert.Equal(read, reading.Grids[0].At(2, 2)?.Text);
        Assert.Equal(
            read.Contains('\uFFFD') ? [("DISC1220", "a.pdf!第1页表1!第1行第2列")] : Array.Empty<(string, string)>(),
            reading.Findings.Select(finding => (finding.Code, finding.Place.ToString())));
    }

    [Fact]
    public void A_PDF_of_which_most_characters_are_not_told_is_refused() => Assert.Equal(
        "DISC1136",
        Assert.Single(Read(new PdfMaker().Page(page => page
            .Table(780, Form).Raw($"BT /F2 8 Tf 1 0 0 1 60 600 Tm <{new string('7', 80)}> Tj ET"))).Findings).Code);

    [Fact]
    public void A_table_without_lines_is_refused()
    {
        var finding = Assert.Single(Read(new PdfMaker().Page(page => page
            .Table(780, new PdfTable(SmallForm.Indicators) { Lines = PdfLines.None }))).Findings);

        Assert.Equal(("DISC1135", "第 1 页的表没有框线，分不清各格。"), (finding.Code, finding.Message));
    }

    [Fact]
    public void A_sheet_cut_because_it_was_too_wide_is_refused()
    {
        string[][] left = [["项目名称", "公园"], ["一级指标", "二级指标"], ["甲", "乙"], ["丙", "丁"]];
        string[][] right = [["实施单位", "示例局", "电话"], ["三级指标", "指标值", "得分"], ["戊", "1", "2"], ["己", "3", "4"]];

        var finding = Assert.Single(Read(new PdfMaker()
            .Page(page => page.Table(780, new PdfTable(left) { Open = ["right"] }))
            .Page(page => page.Table(780, new PdfTable(right) { Open = ["left"] }))).Findings);

        Assert.Equal("DISC1160", finding.Code);
        Assert.Contains("第 2 页", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_cut_between_its_columns_is_refused_where_the_right_part_names_nothing_of_its_own()
    {
        string[][] left = [["项目名称", "公园"], ["一级指标", "三级指标"], ["甲", "乙"], ["丙", "丁"]];
        string[][] right = [["2024", "示例", "合计"], ["指标值", "分值", "得分"], ["戊", "1", "2"], ["己", "3", "4"]];

        var finding = Assert.Single(Read(new PdfMaker()
            .Page(page => page.Table(780, new PdfTable(left)))
            .Page(page => page.Table(780, new PdfTable(right)))).Findings);

        Assert.Equal("DISC1160", finding.Code);
    }

    [Fact]
    public void Two_tables_with_rows_of_one_height_are_no_cut_sheet()
    {
        string[][] one = [["项目名称", "公园"], ["一级指标", "二级指标"], ["甲", "乙"], ["丙", "丁"]];
        string[][] other = [["实施单位", "示例局", "电话"], ["三级指标", "指标值", "得分"], ["戊", "1", "2"], ["己", "3", "4"]];

        Assert.Empty(Read(new PdfMaker()
            .Page(page => page.Table(780, new PdfTable(one))).Page(page => page.Table(780, new PdfTable(other)))).Findings);
    }

    [Fact]
    public void Text_on_the_line_between_two_cells_is_told_at_its_cell()
    {
        var reading = Read(new PdfMaker().Page(page => page.Table(780, Form).Text(133, 758.5, "不知属哪格", 8)));

        Assert.Equal(["DISC1222 a.pdf!第1页表1!第1行第2列"], reading.Findings.Select(finding => $"{finding.Code} {finding.Place}"));
    }

    [Fact]
    public void Text_that_its_cell_hides_is_told()
    {
        var reading = Read(new PdfMaker().Page(page => page
            .Table(780, Form).Raw("q 130 760 70 20 re W n").Text(149, 768, "管护工程第二期项目", 8).Raw("Q")));

        Assert.Equal("公园管护工程第二", reading.Grids[0].At(1, 2)?.Text);
        Assert.Equal(("DISC1161", "第 1 页共有 3 个字被格子切掉，没有读取。"), (Assert.Single(reading.Findings).Code, reading.Findings[0].Message));
    }

    [Fact]
    public void Text_alone_is_no_table() => Assert.Equal(
        "DISC1135", Assert.Single(Read(new PdfMaker().Page(page => page.Text(60, 700, "关于绩效自评的说明"))).Findings).Code);

    [Fact]
    public void Tables_that_are_no_form_are_said() => Assert.Equal(
        ImportFileFindings.FormNotFound,
        Assert.Single(Read(new PdfMaker().Page(page => page.Table(780, new PdfTable(["甲", "乙"])))).Findings).Definition);

    [Fact]
    public void A_table_without_lines_beside_others_is_told()
    {
        var reading = Read(new PdfMaker()
            .Page(page => page.Table(780, Form))
            .Page(page => page.Table(780, new PdfTable(SmallForm.Indicators) { Lines = PdfLines.None })));

        Assert.Equal(["项目名称|公园", "实施单位|示例局"], Texts(reading.Grids[0]).Take(2));
        Assert.Equal(("DISC1139", "第 2 页有的表没有框线，没有读取。"), (Assert.Single(reading.Findings).Code, reading.Findings[0].Message));
    }

    [Theory]
    [InlineData("<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/FT/Tx/V(12)>>", 1)]
    [InlineData("<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/Contents(12)>>", 1)]
    [InlineData("<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/FT/Tx>>", 0)]
    [InlineData("<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>", 0)]
    public void What_was_filled_in_above_the_page_is_told(string note, int told) => Assert.Equal(
        told,
        Read(new PdfMaker().Page(page => page.Table(780, Form), "/Annots[100 0 R]").Object(note)).Findings
            .Count(finding => finding.Code == "DISC1138"));

    [Fact]
    public void Cells_of_the_grid_stand_where_they_stand_in_a_workbook() =>
        Assert.Equal(new CellAddress(2, 2), Grid(Form).StartingIn(2).Last().Address);
}
