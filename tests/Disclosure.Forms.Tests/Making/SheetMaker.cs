using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Making;

/// <summary>Makes a sheet cell by cell, as spreadsheet programs store it.</summary>
internal sealed class SheetMaker(StyleMaker styles)
{
    private readonly SortedDictionary<CellAddress, Cell> _cells = [];
    private readonly List<string> _merges = [];

    /// <summary>A cell whose text is stored in it.</summary>
    public SheetMaker Text(string address, string text) => Add(address, new Cell
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(text)),
    });

    /// <summary>A number shown through a format.</summary>
    public SheetMaker Number(string address, string stored, string format = "General") => Add(address, new Cell
    {
        CellValue = new CellValue(stored),
        StyleIndex = styles.Of(format),
    });

    /// <summary>A formula, with the value it had when the file was saved, if any.</summary>
    public SheetMaker Formula(string address, string formula, string? value = null) => Add(address, new Cell
    {
        CellFormula = new CellFormula(formula),
        CellValue = new CellValue(value ?? ""),
    });

    /// <summary>Any cell.</summary>
    public SheetMaker Add(string address, Cell cell)
    {
        cell.CellReference = address;
        _cells[CellAddress.TryParse(address)!.Value] = cell;
        return this;
    }

    public SheetMaker Merge(params string[] ranges)
    {
        _merges.AddRange(ranges);
        return this;
    }

    /// <summary>Takes every merge away, as .csv and some programs do; the text stays in the first cell.</summary>
    public SheetMaker Unmerge()
    {
        _merges.Clear();
        return this;
    }

    /// <summary>Rows of text from a corner on; an empty text leaves the cell out.</summary>
    public SheetMaker Rows(string corner, params string[][] rows)
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

    public Worksheet Build()
    {
        var data = new SheetData();
        foreach (var row in _cells.GroupBy(cell => cell.Key.Row))
            data.Append(new Row(row.Select(cell => cell.Value)) { RowIndex = (uint)row.Key });
        var sheet = new Worksheet(data);
        if (_merges.Count > 0)
            sheet.Append(new MergeCells(_merges.Select(range => new MergeCell { Reference = range })));
        return sheet;
    }
}
