using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Site.Data;

namespace Disclosure.Generator.Build.Twins;

/// <summary>
/// Writes a table as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads the Chinese right, and with a
/// leading apostrophe before texts that a spreadsheet would take for a formula.
/// </summary>
internal static class CsvWriter
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",\r\n");

    public static void Write(IBufferWriter<byte> output, DataTable table)
    {
        output.Write("\uFEFF"u8);
        WriteRow(output, table.Columns.Select(column => (DataCell)column.Header));
        foreach (var row in table.Rows)
            WriteRow(output, row);
    }

    private static void WriteRow(IBufferWriter<byte> output, IEnumerable<DataCell> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                output.Write(","u8);
            first = false;
            WriteCell(output, cell);
        }

        output.Write("\r\n"u8);
    }

    private static void WriteCell(IBufferWriter<byte> output, DataCell cell)
    {
        if (cell.Number is { } number)
            Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture), output);
        else if (cell.Text is { Length: > 0 } text)
            Encoding.UTF8.GetBytes(Quoted(Guarded(text)), output);
    }

    /// <summary>A text that starts like a formula is shown, not run: <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab, carriage return.</summary>
    private static string Guarded(string text) =>
        text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
