using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Documents.Workbooks;
using ExcelDataReader;

namespace Disclosure.Forms.Documents.LegacyWorkbooks;

/// <summary>Reads the sheet at which <paramref name="reader"/> stands, row by row.</summary>
internal sealed class LegacySheetReader(IExcelDataReader reader, AllocationLimit limit)
{
    private const int FirstOwnFormat = 164;
    private int _cells;

    /// <summary>The sheet as a grid.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="withoutResult">Its cells with a formula whose result the file did not keep.</param>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public Grid Read(string file, IReadOnlyList<CellAddress> withoutResult)
    {
        var builder = new GridBuilder(file, ShownText.Clean(reader.Name ?? ""));
        // The library makes a place for every column of every row that the sheet claims, however few of them hold something.
        if (reader.FieldCount > DocumentLimits.Columns || reader.RowCount > DocumentLimits.Rows)
            throw new LimitException("行列数过多");
        for (var row = 1; reader.Read(); row++)
        {
            ReadRow(row, builder);
            limit.Check();
        }

        foreach (var address in withoutResult.Where(one => one.Column <= DocumentLimits.Columns && one.Row <= DocumentLimits.Rows))
            builder.AddWhereBlank(new GridCell(address, GridCell.WithoutResult) { Nature = CellNature.UncalculatedFormula });
        Merge(builder);
        return builder.Build();
    }

    private void ReadRow(int row, GridBuilder builder)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (Content(new CellAddress(row, column + 1), column) is not { Text.Length: > 0 } content)
                continue;
            if (row > DocumentLimits.Rows || ++_cells > DocumentLimits.Cells)
                throw new LimitException("单元格过多");
            builder.Add(content);
        }
    }

    // An error such as #REF! comes as nothing from the library, which keeps to itself that there is one.
    private GridCell? Content(CellAddress address, int column) => reader.GetValue(column) switch
    {
        string text => new GridCell(address, ShownText.Clean(text)),
        double number => Number(address, column, number),
        int number => Number(address, column, number),
        // The library has made days of the numbers that a date format shows; the format itself is still to be applied.
        DateTime day => Number(address, column, day.ToOADate()),
        TimeSpan time => Number(address, column, time.TotalDays),
        bool isTrue => new GridCell(address, isTrue ? "TRUE" : "FALSE"),
        _ => null,
    };

    private GridCell Number(CellAddress address, int column, double value) => FormattedNumber.Show(
        address, value.ToString("R", CultureInfo.InvariantCulture), Format(column), is1904: false);

    // The formats that are known by number are shown as a Chinese spreadsheet does, as in .xlsx.
    private string Format(int column)
    {
        var number = reader.GetNumberFormatIndex(column);
        return number is >= 0 and < FirstOwnFormat && NumberFormats.Find((uint)number) is var known && known != NumberFormats.General
            ? known
            : reader.GetNumberFormatString(column) ?? NumberFormats.General;
    }

    private void Merge(GridBuilder builder)
    {
        var merges = reader.MergeCells ?? [];
        if (merges.Length > DocumentLimits.Merges)
            throw new LimitException("合并单元格过多");
        foreach (var merge in merges)
            builder.Merge(new CellAddress(merge.FromRow + 1, merge.FromColumn + 1), new CellAddress(merge.ToRow + 1, merge.ToColumn + 1));
    }
}
