using System.Buffers;
using System.Text;
using Disclosure.Publishing.Twins;
using Disclosure.Site.Data;

namespace Disclosure.Publishing.Tests;

public sealed class CsvWriterTests
{
    [Fact]
    public void A_file_starts_with_a_byte_order_mark_so_that_excel_reads_the_chinese() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], Bytes("甲")[..3]);

    [Theory]
    [InlineData("平常", "平常")]
    [InlineData("", "")]
    [InlineData("一,二", "\"一,二\"")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("第一行\n第二行", "\"第一行\n第二行\"")]
    public void Texts_are_quoted_where_they_need_it(string text, string expected) => Assert.Equal(expected, CellOf(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("≥95%", "≥95%")]
    public void Texts_that_look_like_formulas_are_guarded(string text, string expected) => Assert.Equal(expected, CellOf(text));

    [Fact]
    public void Numbers_are_never_guarded_or_grouped() => Assert.Equal("-1234567.50", CellOf(-1234567.50m));

    [Fact]
    public void Nothing_is_an_empty_cell() => Assert.Equal("", CellOf(DataCell.Empty));

    [Fact]
    public void Rows_end_in_the_line_break_of_rfc_4180()
    {
        var text = Encoding.UTF8.GetString(Bytes("甲"));

        Assert.Equal("\uFEFF名称\r\n甲\r\n", text);
    }

    private static string CellOf(DataCell cell) => Encoding.UTF8.GetString(Bytes(cell))["\uFEFF名称\r\n".Length..^2];

    private static byte[] Bytes(DataCell cell)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CsvWriter.Write(buffer, new DataTable("t", "表", [new("name", "名称")], [[cell]]));
        return buffer.WrittenSpan.ToArray();
    }
}
