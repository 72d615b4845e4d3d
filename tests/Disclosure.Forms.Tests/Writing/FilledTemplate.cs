using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Writing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>A template, filled in as a person does: into the cells beside the labels and below the headings.</summary>
internal sealed class FilledTemplate : IDisposable
{
    private readonly string _path;
    private readonly SpreadsheetDocument _document;
    private readonly WorksheetPart _part;

    private FilledTemplate(string path)
    {
        _path = path;
        _document = SpreadsheetDocument.Open(path, isEditable: true);
        var sheet = _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First();
        _part = (WorksheetPart)_document.WorkbookPart.GetPartById(sheet.Id!.Value!);
    }

    public static FilledTemplate Of(string form, string path)
    {
        File.WriteAllBytes(path, FormTemplate.Write(OfficialForms.Find(form)!));
        return new FilledTemplate(path);
    }

    /// <summary>Replaces a text that the form prints.</summary>
    public FilledTemplate Over(string text, string value) => Set(Find(text), value);

    /// <summary>Fills the cell beside a label.</summary>
    public FilledTemplate Beside(string label, string value)
    {
        var address = Find(label);
        return Set(new CellAddress(address.Row, LastColumn(address) + 1), value);
    }

    /// <summary>Fills the cell that many rows below a heading, the first heading of this text from <paramref name="after"/> on.</summary>
    public FilledTemplate Below(string heading, int rows, string value, string? after = null)
    {
        var first = after is null ? 1 : Find(after).Row;
        var address = Find(heading, first);
        return Set(new CellAddress(address.Row + rows, address.Column), value);
    }

    /// <summary>Saves the workbook and gives its path.</summary>
    public string Save()
    {
        _part.Worksheet!.Save();
        _document.Dispose();
        return _path;
    }

    public void Dispose() => _document.Dispose();

    private FilledTemplate Set(CellAddress address, string value)
    {
        var cell = Cells.First(cell => cell.CellReference == address.ToString());
        cell.CellFormula = null;
        if (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            cell.DataType = null;
            cell.CellValue = new CellValue(value);
            return this;
        }

        cell.DataType = CellValues.InlineString;
        cell.CellValue = null;
        cell.InlineString = new InlineString(new Text(value));
        return this;
    }

    private IEnumerable<Cell> Cells => _part.Worksheet!.Descendants<Cell>();

    private CellAddress Find(string text, int fromRow = 1) => Cells
        .Where(cell => TextOf(cell) == text)
        .Select(cell => CellAddress.TryParse(cell.CellReference!.Value)!.Value)
        .First(address => address.Row >= fromRow);

    private string TextOf(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(
            int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : "";

    private int LastColumn(CellAddress address) => _part.Worksheet!.Descendants<MergeCell>()
        .Select(merge => merge.Reference!.Value!.Split(':'))
        .Where(ends => ends[0] == address.ToString())
        .Select(ends => CellAddress.TryParse(ends[1])!.Value.Column)
        .FirstOrDefault(address.Column);
}
