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
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\n=1+1", "\"'\n=1+1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("≥95%", "≥95%")]
    public void Texts_that_look_like_formulas_are_guarded(string text, string expected) => Assert.Equal(expected, CellOf(text));

    [Theory]
    [InlineData("0101")]
    [InlineData("000")]
    [InlineData("410304000000000012345")] // 21 digits
    [InlineData("123456789012")]
    [InlineData("1-2")]
    [InlineData("2025-03")]
    [InlineData("3-2025")]
    [InlineData("1/2/25")]
    [InlineData("3/4")]
    [InlineData("12:30")]
    [InlineData("1E5")]
    [InlineData("1.10")]
    [InlineData("(1)")]
    [InlineData("MAR1")]
    [InlineData("dec-1")]
    [InlineData("1-SEP")]
    public void A_code_that_a_spreadsheet_would_change_is_the_same_there_and_to_a_program(string code)
    {
        Assert.Equal($"\"=\"\"{code}\"\"\"", CellOf(code));
        Assert.Equal(code, ReadBySpreadsheet(CellOf(code)));
        Assert.Equal(code, ReadByProgram(CellOf(code)));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("101-001")] // no month has that number
    [InlineData("2025-101")]
    [InlineData("101002-003")]
    [InlineData("A0101")]
    [InlineData("2025-01-24")] // read as the date it is
    [InlineData("1.5")]
    [InlineData("95%")]
    [InlineData("1–2")]
    [InlineData("第1-2季度")]
    [InlineData("marked1a")]
    [InlineData("0")]
    public void A_text_that_a_spreadsheet_takes_for_what_it_is_stands_as_it_is(string text)
    {
        Assert.Equal(text, CellOf(text));
        Assert.Equal(text, ReadByProgram(CellOf(text)));
    }

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

    // Excel, WPS and LibreOffice work a cell out that begins with an equals sign; this one is nothing but a text.
    private static string ReadBySpreadsheet(string field) =>
        Unquoted(field) is ['=', '"', .. var text, '"'] && !text.Contains('"', StringComparison.Ordinal) ? text : $"changed: {field}";

    // As the page on data tells programs to read a cell.
    private static string ReadByProgram(string field) => Unquoted(field) switch
    {
        ['=', '"', .. var text, '"'] => text,
        ['\'', .. var text] => text,
        var text => text,
    };

    // RFC 4180.
    private static string Unquoted(string field) =>
        field is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    private static string CellOf(DataCell cell) => Encoding.UTF8.GetString(Bytes(cell))["\uFEFF名称\r\n".Length..^2];

    private static byte[] Bytes(DataCell cell)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CsvWriter.Write(buffer, new DataTable("t", "表", [new("name", "名称")], [[cell]]));
        return buffer.WrittenSpan.ToArray();
    }
}
