using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>Reads one sheet from start to end, never holding more of it than a cell.</summary>
internal sealed class SheetReader(SharedStrings strings, CellFormats formats, bool is1904)
{
    private int _row;
    private int _column;
    private int _cells;

    /// <summary>The sheet as a grid.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public Grid Read(WorksheetPart part, string file, string sheet)
    {
        var builder = new GridBuilder(file, sheet);
        var merges = 0;
        _row = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
                continue;
            if (reader.ElementType == typeof(Row))
                StartRow(reader);
            else if (reader.ElementType == typeof(Cell))
                Add((Cell)reader.LoadCurrentElement()!, builder);
            else if (reader.ElementType == typeof(MergeCell))
                Merge((MergeCell)reader.LoadCurrentElement()!, builder, ++merges);
        }

        return builder.Build();
    }

    private void StartRow(OpenXmlReader reader)
    {
        var written = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
        _row = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
        _column = 0;
    }

    private void Add(Cell cell, GridBuilder builder)
    {
        var address = CellAddress.TryParse(cell.CellReference?.Value) ?? new CellAddress(_row, _column + 1);
        _column = address.Column;
        if (Content(cell, address) is not { Text.Length: > 0 } content)
            return;
        if (address.Column > DocumentLimits.Columns || address.Row > DocumentLimits.Rows || ++_cells > DocumentLimits.Cells)
            throw new LimitException("单元格过多");
        builder.Add(content);
    }

    private GridCell? Content(Cell cell, CellAddress address)
    {
        var stored = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString)
            return cell.InlineString is { } inline ? new GridCell(address, CellText.Of(inline)) : null;
        if (cell.CellFormula is { Text: { Length: > 0 } formula } && stored.Length == 0 && type != CellValues.String)
            return Uncalculated(address, formula);
        if (stored.Length == 0)
            return null;
        if (type == CellValues.SharedString)
            return new GridCell(address, SharedText(stored));
        if (type == CellValues.Error)
            return new GridCell(address, CellText.Clean(stored)) { Nature = CellNature.Error };
        if (type == CellValues.Boolean)
            return new GridCell(address, stored.Trim() == "1" ? "TRUE" : "FALSE");
        return type == CellValues.Number
            ? FormattedNumber.Show(address, stored, formats.Find(cell.StyleIndex?.Value), is1904)
            : new GridCell(address, CellText.Clean(stored));
    }

    // Someone typed “=100%” or “=8个”: the spreadsheet took it for a formula, the person meant the words.
    private static GridCell Uncalculated(CellAddress address, string formula) =>
        new(address, "=" + CellText.Clean(formula)) { Nature = CellNature.UncalculatedFormula };

    private string SharedText(string stored) =>
        int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && strings.Find(index) is { } text
            ? text
            : throw new InvalidDataException("A cell names a shared string that is not there.");

    private static void Merge(MergeCell merge, GridBuilder builder, int count)
    {
        if (count > DocumentLimits.Merges)
            throw new LimitException("合并单元格过多");
        var ends = (merge.Reference?.Value ?? "").Split(':');
        if (ends.Length == 2 && CellAddress.TryParse(ends[0]) is { } first && CellAddress.TryParse(ends[1]) is { } last)
            builder.Merge(first, last);
    }
}
