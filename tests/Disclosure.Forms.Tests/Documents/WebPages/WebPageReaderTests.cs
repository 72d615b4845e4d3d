using System.Text;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;

namespace Disclosure.Forms.Tests.Documents.WebPages;

public class WebPageReaderTests : PageTest
{
    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("GB18030", "gb2312")]
    [InlineData("GB18030", "utf-8")]
    [InlineData("GB18030", null)]
    [InlineData("utf-8", null)]
    [InlineData("utf-8", "gbk")]
    [InlineData("utf-16", null)]
    public void The_encoding_is_told_by_looking_whatever_the_page_says_of_it(string encoding, string? declared)
    {
        var meta = declared is null ? "" : $"<meta charset=\"{declared}\">";
        var bytes = CodePages.Get(encoding)
            .GetBytes($"<html><head>{meta}</head><body><table><tr><td>项目名称</td><td>公园管护㐀</td></tr></table></body></html>");

        Assert.Equal("公园管护㐀", new DocumentReader(HeadingTable.Standard)
            .Read(new MemoryStream(bytes), "a.html").Grids.Single().At(1, 2)?.Text);
    }

    [Fact]
    public void A_page_cut_in_the_middle_of_a_character_is_still_read()
    {
        var bytes = Encoding.UTF8.GetBytes("<table><tr><td>项目名称</td><td>公园管护");

        Assert.Equal("项目名称", new DocumentReader(HeadingTable.Standard)
            .Read(new MemoryStream(bytes[..^1]), "a.html").Grids.Single().At(1, 1)?.Text);
    }

    [Fact]
    public void A_span_of_rows_of_zero_reaches_to_the_end_of_its_group()
    {
        var grid = Grid(
            "<table><tbody><tr><td rowspan=0>产出指标</td><td>二级指标</td></tr><tr><td>甲</td></tr></tbody>"
            + "<tbody><tr><td>乙</td></tr></tbody></table>");

        Assert.Equal(2, grid.At(1, 1)?.RowSpan);
        Assert.Equal("乙", grid.At(3, 1)?.Text);
    }

    [Theory]
    [InlineData("999999999999")]
    [InlineData("65534")]
    [InlineData("2.5")]
    public void A_span_that_claims_more_than_there_is_ends_with_the_table(string rows)
    {
        var grid = Grid($"<table><tr><td rowspan='{rows}' colspan='99999'>一级指标</td></tr><tr></tr><tr><td>甲</td></tr></table>");

        Assert.Equal("甲", grid.Row(3)[^1].Text);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("")]
    public void A_span_that_is_no_number_is_one(string span)
    {
        var grid = Grid($"<table><tr><td rowspan='{span}' colspan='{span}'>一级指标</td><td>二级指标</td></tr><tr><td>甲</td></tr></table>");

        Assert.Equal(["一级指标|二级指标", "甲"], Texts(grid));
    }

    [Fact]
    public void A_span_that_runs_into_a_cell_from_above_ends_before_it() => Assert.Equal(
        ["一级指标|二级指标", "丙"],
        Texts(Grid("<table><tr><td>一级指标</td><td rowspan=2>二级指标</td></tr><tr><td colspan=2>丙</td></tr></table>")));

    [Fact]
    public void Lines_within_a_cell_stay_lines() => Assert.Equal(
        "一\n二\n三",
        Grid("<table><tr><td>项目名称</td><td><p>一</p><p>二<br>三</p><p>&nbsp;</p></td></tr></table>").At(1, 2)?.Text);

    [Fact]
    public void A_line_of_the_source_broken_between_Chinese_characters_is_no_blank() => Assert.Equal(
        "公园管护 2 处",
        Grid("<table><tr><td>项目名称</td><td>公园\n      管护\n  2 处</td></tr></table>").At(1, 2)?.Text);

    [Fact]
    public void What_a_reader_does_not_see_is_not_read() => Assert.Equal(
        ["项目名称|公园"],
        Texts(Grid(
            "<table><tr><td>项目名称</td><td>公园<script>管护</script><span style='display: none'>暗</span><span hidden>暗</span></td></tr>"
            + "<tr style='display:none'><td>实施单位</td><td>暗</td></tr></table><!-- <table><tr><td>主管部门</td></tr></table> -->")));

    [Fact]
    public void What_is_typed_into_a_field_is_read() => Assert.Equal(
        "公园管护",
        Grid("<table><tr><td>项目名称</td><td><input value='公园管护'><input type='hidden' value='暗'></td></tr></table>").At(1, 2)?.Text);

    [Fact]
    public void Rows_come_in_the_order_they_are_shown() => Assert.Equal(
        ["一级指标", "甲", "合计"],
        Texts(Grid(
                "<table><tfoot><tr><td>合计</td></tr></tfoot>"
                + "<tbody><tr><td>甲</td></tr></tbody><thead><tr><td>一级指标</td></tr></thead></table>")));

    [Fact]
    public void The_title_of_the_page_tells_the_form_where_it_has_none_of_its_own() => Assert.Equal(
        "部门整体支出绩效自评表",
        Grid("<title>部门整体支出绩效自评表</title>" + Indicators).Caption);

    [Fact]
    public void A_page_that_only_links_to_files_names_itself_and_them()
    {
        var reading = Read(
            "<title>某某局2023年度绩效自评公开</title><div><a href='/x/1.PDF?v=2'>自评表.pdf</a><a href='b.xlsx'></a><a href='index.html'>首页</a>"
            + "<iframe src='/viewer.html?file=c.pdf'></iframe></div>");

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(ImportFileFindings.AttachmentsOnly, finding.Definition);
        Assert.Equal("网页“某某局2023年度绩效自评公开”里没有绩效表，只有附件：自评表.pdf、b.xlsx、c.pdf。", finding.Message);
    }

    [Fact]
    public void A_page_without_form_and_files_is_said() => Assert.Equal(
        ImportFileFindings.FormNotFound, Refusal("<html><body><table><tr><td>通知</td><td>公告</td></tr></table></body></html>"));

    [Fact]
    public void A_page_of_elements_that_never_close_is_refused_at_once() =>
        Assert.Equal(ImportFileFindings.TooLarge, Refusal("<html>" + string.Concat(Enumerable.Repeat("<div>", 500_000))));

    [Theory]
    [InlineData("<b><i><div>")]
    [InlineData("<b><div></b>")]
    [InlineData("<span><div></span>")]
    [InlineData("<b><table></b>")]
    [InlineData("<div><td>")]
    [InlineData("<svg><input>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><template><div><td>")]
    public void A_page_that_hides_how_deep_it_is_is_refused_too(string tags) =>
        Assert.Equal(ImportFileFindings.TooLarge, Refusal("<html>" + string.Concat(Enumerable.Repeat(tags, 60_000))));

    [Fact]
    public void Tables_deep_within_each_other_are_read_without_harm()
    {
        var html = string.Concat(Enumerable.Repeat("<table><tr><td>一级指标</td><td>二级指标</td><td>", 40)) + "三级指标";

        Assert.Equal("三级指标", Grid(html).At(1, 81)?.Text);
    }
}
