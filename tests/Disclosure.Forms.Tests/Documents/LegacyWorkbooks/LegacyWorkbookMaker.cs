using Disclosure.Forms.Documents.Grids;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;

namespace Disclosure.Forms.Tests.Documents.LegacyWorkbooks;

/// <summary>Makes small workbooks in the binary format before 2007.</summary>
internal sealed class LegacyWorkbookMaker
{
    private readonly HSSFWorkbook _workbook = new();
    private readonly Dictionary<string, ICellStyle> _styles = [];
    private ISheet? _sheet;

    public LegacyWorkbookMaker Sheet(string name, SheetState state = SheetState.Visible)
    {
        _sheet = _workbook.CreateSheet(name);
        _workbook.SetSheetHidden(_workbook.NumberOfSheets - 1, state);
        return this;
    }

    public LegacyWorkbookMaker Text(string address, string text)
    {
        Cell(address).SetCellValue(text);
        return this;
    }

    public LegacyWorkbookMaker Number(string address, double number, string format = "General")
    {
        var cell = Cell(address);
        cell.SetCellValue(number);
        cell.CellStyle = Style(format);
        return this;
    }

    /// <summary>A formula; with a text that is its result, if any.</summary>
    public LegacyWorkbookMaker Formula(string address, string formula, string? text = null)
    {
        var cell = Cell(address);
        cell.SetCellFormula(formula);
        if (text is not null)
            cell.SetCellValue(text);
        return this;
    }

    public LegacyWorkbookMaker Merge(string range)
    {
        _sheet!.AddMergedRegion(CellRangeAddress.ValueOf(range));
        return this;
    }

    public LegacyWorkbookMaker Rows(string corner, params string[][] rows)
    {
        var (row, column) = CellAddress.TryParse(corner)!.Value;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[i].Length; j++)
            {
                if (rows[i][j].Length > 0)
                    Text(new CellAddress(row + i, column + j).ToString(), rows[i][j]);
            }
        }

        return this;
    }

    /// <summary>A sheet with the cells and merges of a grid; numbers are stored as such, in the format they are shown in.</summary>
    public LegacyWorkbookMaker Grid(Grid grid)
    {
        Sheet(grid.Sheet.Length > 31 ? grid.Sheet[..31] : grid.Sheet);
        for (var row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            foreach (var cell in grid.StartingIn(row))
                Copy(cell);
        }

        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        _workbook.Write(stream);
        return stream.ToArray();
    }

    private void Copy(GridCell cell)
    {
        if (cell.Number is { } number)
            Number(cell.Address.ToString(), (double)number, FormatOf(cell.Text));
        else
            Text(cell.Address.ToString(), cell.Text);
        if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
            Merge($"{cell.Address}:{new CellAddress(cell.LastRow, cell.LastColumn)}");
    }

    private static string FormatOf(string shown)
    {
        var plain = shown.TrimEnd('%');
        var decimals = plain.Contains('.') ? "." + new string('0', plain.Length - plain.IndexOf('.') - 1) : "";
        return (shown.Contains(',') ? "#,##0" : "0") + decimals + (shown.EndsWith('%') ? "%" : "");
    }

    private ICell Cell(string address)
    {
        var (row, column) = CellAddress.TryParse(address)!.Value;
        var there = _sheet!.GetRow(row - 1) ?? _sheet.CreateRow(row - 1);
        return there.GetCell(column - 1) ?? there.CreateCell(column - 1);
    }

    private ICellStyle Style(string format)
    {
        if (!_styles.TryGetValue(format, out var style))
        {
            _styles[format] = style = _workbook.CreateCellStyle();
            style.DataFormat = _workbook.CreateDataFormat().GetFormat(format);
        }

        return style;
    }
}
