using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Site.Data;

namespace Disclosure.Publishing.Twins;

/// <summary>
/// Writes a table as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads the Chinese right, and with texts
/// that a spreadsheet would take for a formula, another number or a day protected from it.
/// </summary>
internal static class CsvWriter
{
    /// <summary>A decimal has 29 digits, a sign and a point.</summary>
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",\r\n");

    public static void Write(IBufferWriter<byte> output, DataTable table)
    {
        output.Write("\uFEFF"u8);
        WriteRow(output, [.. table.Columns.Select(column => (DataCell)column.Header)]);
        foreach (var row in table.Rows)
            WriteRow(output, row.AsSpan());
    }

    private static void WriteRow(IBufferWriter<byte> output, ReadOnlySpan<DataCell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            WriteCell(output, cells[i]);
        }

        output.Write("\r\n"u8);
    }

    private static void WriteCell(IBufferWriter<byte> output, DataCell cell)
    {
        if (cell.Text is { Length: > 0 } text)
            Encoding.UTF8.GetBytes(Quoted(cell.Number is null ? SpreadsheetText.Protect(text) : text), output);
        else if (cell.Number is { } number)
            WriteNumber(output, number);
    }

    private static void WriteNumber(IBufferWriter<byte> output, decimal number)
    {
        number.TryFormat(output.GetSpan(LongestNumber), out var length, provider: CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
