using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Documents.WebPages;

namespace Disclosure.Forms.Tests.Documents.DelimitedText;

public class DelimitedTextReaderTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_is_told_by_looking(string encoding) => Assert.Equal(
        "一处公园", Read(CodePages.Get(encoding).GetBytes("项目名称,一处公园\r\n主管部门,示例局\r\n")).Grids.Single().At(1, 2)?.Text);

    [Theory]
    [InlineData("项目名称\t一,二")]
    [InlineData("项目名称;一，二")]
    [InlineData("项目名称|一，二")]
    [InlineData("项目名称,\"一，二\"")]
    [InlineData("219001\t,项目名称,一")]
    public void The_sign_between_values_is_told_by_looking(string text) =>
        Assert.Contains("项目名称", Grid(text).Row(1).Select(cell => cell.Text));

    [Fact]
    public void Quoted_values_hold_signs_and_lines() => Assert.Equal("一,\"二\"\n三", Grid("项目名称,\"一,\"\"二\"\"\r\n三\"\r\n").At(1, 2)?.Text);

    [Fact]
    public void A_quote_in_the_middle_is_only_a_quote() => Assert.Equal("五\"五\"规划", Grid("项目名称,五\"五\"规划").At(1, 2)?.Text);

    [Fact]
    public void A_code_kept_a_text_by_its_system_is_read_as_the_code() =>
        Assert.Equal("00123", Grid("项目编码,\"=\"\"00123\"\"\"").At(1, 2)?.Text);

    [Fact]
    public void Rows_may_be_of_any_length_and_blank_ones_count()
    {
        var grid = Grid("标题\r\n\r\n项目名称,公园,,末\r\n");

        Assert.Equal(("公园", "末"), (grid.At(3, 2)?.Text, grid.At(3, 4)?.Text));
    }

    [Fact]
    public void A_cell_is_told_by_row_and_column() =>
        Assert.Equal("a.csv!第5行第3列", Grid("项目名称,公园").AddressOf(new CellAddress(5, 3)));

    [Fact]
    public void Text_without_columns_is_no_form() => Assert.Equal(
        ImportFileFindings.FormNotFound, Assert.Single(Read("项目名称"u8.ToArray()).Findings).Definition);

    [Fact]
    public void Blank_text_is_empty() =>
        Assert.Equal(ImportFileFindings.Empty, Assert.Single(Read(",,\r\n"u8.ToArray()).Findings).Definition);

    [Fact]
    public void A_line_longer_than_in_any_table_is_refused() => Assert.Equal(
        ImportFileFindings.TooLarge, Assert.Single(Read([.. Enumerable.Repeat((byte)',', 1_000_000)]).Findings).Definition);

    private static Grid Grid(string text) => Assert.Single(Read(System.Text.Encoding.UTF8.GetBytes(text)).Grids);

    private static DocumentReading Read(byte[] bytes) => new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(bytes), "a.csv");
}
