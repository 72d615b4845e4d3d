using Disclosure.Forms.Writing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Disclosure.Forms.Tests.Making;

/// <summary>A workbook of ours, opened to be looked at.</summary>
internal sealed class OpenedWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    private OpenedWorkbook(byte[] bytes) => _document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public Workbook Workbook => _document.WorkbookPart!.Workbook!;

    public static OpenedWorkbook Template(string form) => new(FormTemplate.Write(OfficialForms.Find(form)!));

    public static OpenedWorkbook Of(byte[] bytes) => new(bytes);

    public List<Sheet> Sheets => [.. Workbook.Sheets!.Elements<Sheet>()];

    public Worksheet Worksheet(int index) => ((WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets[index].Id!.Value!)).Worksheet!;

    public List<string> Errors =>
        [.. new OpenXmlValidator().Validate(_document).Select(error => $"{error.Path?.XPath}: {error.Description}")];

    public string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(
            int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).InnerText
        : cell.CellValue?.Text ?? "";

    /// <summary>The address of the first cell with a text.</summary>
    public string Find(int sheet, string text) =>
        Worksheet(sheet).Descendants<Cell>().First(cell => Text(cell) == text).CellReference!.Value!;

    public void Dispose() => _document.Dispose();
}
