using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>
/// A workbook of several forms, filled in as a person does: where row and heading cross, below a heading, beside a label.
/// </summary>
internal sealed class FilledSheets : IDisposable
{
    private readonly string _path;
    private readonly SpreadsheetDocument _document;
    private readonly List<string> _texts;
    private WorksheetPart? _part;
    private Dictionary<string, Cell> _cells = [];
    private List<(CellAddress Address, string Text)> _written = [];

    public FilledSheets(byte[] workbook, string path)
    {
        _path = path;
        File.WriteAllBytes(path, workbook);
        _document = SpreadsheetDocument.Open(path, isEditable: true);
        var texts = _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!;
        _texts = [.. texts.Elements<SharedStringItem>().Select(item => item.InnerText)];
    }

    public IEnumerable<string> Names => _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!);

    /// <summary>Goes on to a sheet.</summary>
    public FilledSheets On(string name)
    {
        _part?.Worksheet!.Save();
        var sheet = _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
        _part = (WorksheetPart)_document.WorkbookPart.GetPartById(sheet.Id!.Value!);
        var cells = _part.Worksheet!.Descendants<Cell>().ToList();
        _cells = cells.ToDictionary(cell => cell.CellReference!.Value!);
        _written = [.. cells.Select(cell => (CellAddress.TryParse(cell.CellReference!.Value)!.Value, TextOf(cell)))];
        return this;
    }

    /// <summary>What stands where the row of a label and the column of a heading cross.</summary>
    public string Read(string label, string heading, string after) => TextOf(Crossing(label, heading, after));

    /// <summary>Fills the cell where the row of a label and the column of a heading cross, both below a text.</summary>
    public FilledSheets Cross(string label, string heading, object? value, string after) =>
        value is null ? this : Set(Crossing(label, heading, after), value);

    /// <summary>Fills the cell below a heading.</summary>
    public FilledSheets Below(string heading, object? value, int rows = 1)
    {
        if (value is null)
            return this;
        var address = Find(heading, 1);
        return Set(_cells[new CellAddress(address.Row + rows, address.Column).ToString()], value);
    }

    /// <summary>Fills the cell beside a label.</summary>
    public FilledSheets Beside(string label, object? value)
    {
        if (value is null)
            return this;
        var address = Find(label, 1);
        return Set(_cells[new CellAddress(address.Row, address.Column + 1).ToString()], value);
    }

    /// <summary>Saves the workbook and gives its path.</summary>
    public string Save()
    {
        _part?.Worksheet!.Save();
        _document.Dispose();
        return _path;
    }

    public void Dispose() => _document.Dispose();

    private Cell Crossing(string label, string heading, string after)
    {
        var first = Find(after, 1).Row;
        return _cells[new CellAddress(Find(label, first).Row, Find(heading, first).Column).ToString()];
    }

    private CellAddress Find(string text, int fromRow) => _written.First(cell => cell.Text == text && cell.Address.Row >= fromRow).Address;

    private FilledSheets Set(Cell cell, object value)
    {
        cell.CellFormula = null;
        if (value is decimal number)
        {
            cell.DataType = null;
            cell.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
            return this;
        }

        cell.DataType = CellValues.InlineString;
        cell.CellValue = null;
        cell.InlineString = new InlineString(new Text((string)value));
        return this;
    }

    private string TextOf(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
        : cell.CellValue?.Text ?? "";
}
