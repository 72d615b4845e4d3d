using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Making;

/// <summary>Makes small workbooks for tests.</summary>
internal sealed class WorkbookMaker
{
    private readonly StyleMaker _styles = new();
    private readonly List<(string Name, bool IsHidden, SheetMaker Sheet)> _sheets = [];

    public WorkbookMaker Sheet(string name, Action<SheetMaker> fill, bool isHidden = false)
    {
        var sheet = new SheetMaker(_styles);
        fill(sheet);
        _sheets.Add((name, isHidden, sheet));
        return this;
    }

    /// <summary>Writes the workbook and gives its path.</summary>
    public string Save(ImportFolder folder, string name = "表.xlsx")
    {
        var path = folder.PathOf(name);
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = _styles.Build();
        var sheets = new Sheets();
        foreach (var (sheetName, isHidden, sheet) in _sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = sheet.Build();
            sheets.Append(new Sheet
            {
                Name = sheetName,
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Id = workbook.GetIdOfPart(part),
                State = isHidden ? SheetStateValues.Hidden : null,
            });
        }

        workbook.Workbook = new Workbook(sheets);
        return path;
    }
}
