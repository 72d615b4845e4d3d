using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>Turns a sheet into the elements of a workbook's part.</summary>
internal static class WorksheetWriter
{
    private const uint A4 = 9;
    private const double SideMargin = 0.5;
    private const double TopMargin = 0.7;

    /// <summary>The worksheet; its texts go to <paramref name="texts"/>.</summary>
    public static Worksheet Write(WorkbookSheet sheet, SharedTexts texts)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{new CellAddress(sheet.Heights.Length, sheet.Widths.Length)}" },
            new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 21, CustomHeight = true },
            new Columns(sheet.Widths.Select((width, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
            })),
            Rows(sheet, texts));
        AddMerges(sheet, worksheet);
        AddDropDowns(sheet, worksheet);
        AddPrinting(sheet, worksheet);
        return worksheet;
    }

    private static SheetData Rows(WorkbookSheet sheet, SharedTexts texts)
    {
        var cells = new SortedDictionary<CellAddress, Cell>();
        foreach (var cell in sheet.Cells)
            AddCell(cell, cells, texts);
        var byRow = cells.ToLookup(cell => cell.Key.Row, cell => cell.Value);
        return new SheetData(sheet.Heights.Select((height, i) => new Row(byRow[i + 1])
        {
            RowIndex = (uint)i + 1,
            Height = Math.Round(height, 1),
            CustomHeight = true,
        }));
    }

    // Every cell of a merge has the look, or its border would have gaps.
    private static void AddCell(SheetCell cell, SortedDictionary<CellAddress, Cell> cells, SharedTexts texts)
    {
        for (var row = cell.Row; row <= cell.LastRow; row++)
        {
            for (var column = cell.Column; column <= cell.LastColumn; column++)
            {
                var address = new CellAddress(row, column);
                cells[address] = new Cell { CellReference = address.ToString(), StyleIndex = SheetStyles.IndexOf(cell.Look) };
            }
        }

        Fill(cells[new CellAddress(cell.Row, cell.Column)], cell.Value, texts);
    }

    private static void Fill(Cell cell, SheetValue value, SharedTexts texts)
    {
        if (value.Formula is { } formula)
        {
            // The result is stored: a form in which nothing is filled in shows nothing.
            cell.CellFormula = new CellFormula(formula);
            cell.DataType = CellValues.String;
            cell.CellValue = new CellValue("");
        }
        else if (value.Number is { } number)
        {
            cell.CellValue = new CellValue(SheetValue.Plain(number));
        }
        else if (value.Text is { } text)
        {
            cell.DataType = CellValues.SharedString;
            cell.CellValue = new CellValue(texts.IndexOf(text).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void AddMerges(WorkbookSheet sheet, Worksheet worksheet)
    {
        var merges = sheet.Cells.Where(cell => cell.IsMerged).ToList();
        if (merges.Count == 0)
            return;
        worksheet.Append(new MergeCells(merges.Select(cell => new MergeCell
        {
            Reference = $"{new CellAddress(cell.Row, cell.Column)}:{new CellAddress(cell.LastRow, cell.LastColumn)}",
        }))
        {
            Count = (uint)merges.Count,
        });
    }

    private static void AddDropDowns(WorkbookSheet sheet, Worksheet worksheet)
    {
        if (sheet.DropDowns.Length == 0)
            return;
        worksheet.Append(new DataValidations(sheet.DropDowns.Select(Validation)) { Count = (uint)sheet.DropDowns.Length });
    }

    private static DataValidation Validation(DropDown list) => new(new Formula1($"\"{string.Join(',', list.Choices)}\""))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowInputMessage = true,
        ShowErrorMessage = list.IsClosed,
        ErrorTitle = "请从列表中选择",
        Error = "这一格只能填列表中的用语。",
        PromptTitle = "填写提示",
        Prompt = list.Hint,
        SequenceOfReferences = new() { InnerText = list.Range },
    };

    private static void AddPrinting(WorkbookSheet sheet, Worksheet worksheet) => worksheet.Append(
        new PrintOptions { HorizontalCentered = true },
        new PageMargins { Left = SideMargin, Right = SideMargin, Top = TopMargin, Bottom = TopMargin, Header = 0.3, Footer = 0.3 },
        new PageSetup
        {
            PaperSize = A4,
            Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = sheet.IsOnePage ? 1u : 0u,
        },
        new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页")));
}
