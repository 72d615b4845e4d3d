using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Sylvan.Data.Csv;

namespace Disclosure.Forms.Documents.DelimitedText;

/// <summary>Reads text in columns: .csv, .tsv, and what systems export as such under any name.</summary>
internal static class DelimitedTextReader
{
    private static readonly string[] Names = [".csv", ".tsv", ".txt"];

    /// <summary>The one grid of the text in <paramref name="bytes"/>.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file)
    {
        var text = TextDecoding.Decode(bytes);
        if (Delimiter.Of(text) is not { } delimiter)
            return Array.IndexOf(Names, Path.GetExtension(file).ToLowerInvariant()) >= 0 ? Empty(text, file) : Prose(file);
        var builder = new GridBuilder(file, "", RowPlaces.Instance) { Caption = Path.GetFileNameWithoutExtension(file) };
        Read(text, delimiter, builder);
        var grid = builder.Build();
        return grid.IsEmpty ? Empty("", file) : new DocumentReading([grid], []);
    }

    private static void Read(string text, char delimiter, GridBuilder builder)
    {
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), Options(delimiter));
            for (var row = 1; reader.Read(); row++)
                AddRow(reader, row, builder);
        }
        catch (CsvRecordTooLargeException)
        {
            throw new LimitException("一行过长");
        }
    }

    // Quotes in the middle of a value are what people type; the first row is a title, not names of columns.
    private static CsvDataReaderOptions Options(char delimiter) => new()
    {
        Delimiter = delimiter,
        HasHeaders = false,
        CsvStyle = CsvStyle.Lax,
        BufferSize = DocumentLimits.RowCharacters,
        MaxBufferSize = DocumentLimits.RowCharacters,
    };

    private static void AddRow(CsvDataReader reader, int row, GridBuilder builder)
    {
        for (var column = 0; column < reader.RowFieldCount; column++)
        {
            var text = CellOf(reader.GetString(column));
            if (text.Length == 0)
                continue;
            if (column >= DocumentLimits.Columns || row > DocumentLimits.Rows || builder.Count >= DocumentLimits.Cells)
                throw new LimitException("单元格过多");
            if (text.Length > DocumentLimits.CellCharacters)
                throw new LimitException("单元格文字过长");
            builder.Add(new GridCell(new CellAddress(row, column + 1), text));
        }
    }

    // Systems write ="00123" to keep a spreadsheet from making a number of a code.
    private static string CellOf(string field)
    {
        var text = ShownText.Clean(field);
        return text is ['=', '"', .. var inner, '"'] && !inner.Contains('"') ? inner.Trim() : text;
    }

    private static DocumentReading Empty(string text, string file) => string.IsNullOrWhiteSpace(text)
        ? DocumentReading.Refused(ImportFileFindings.Empty, file, "文件里没有写任何内容。")
        : DocumentReading.Refused(ImportFileFindings.FormNotFound, file, "文件里没有分成列的内容。");

    private static DocumentReading Prose(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls" or ".docx" or ".et"
        ? DocumentReading.Refused(ImportFileFindings.Damaged, file, $"文件名是 {Path.GetExtension(file).ToLowerInvariant()}，内容却只是文字。")
        : DocumentReading.Refused(ImportFileFindings.KindNotSupported, file, $"“{file}”的内容不是表格。");
}
