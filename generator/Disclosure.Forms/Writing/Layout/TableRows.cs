using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>A table whose columns are those of the sheet: indicators or a score table.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="sheet">The sheet.</param>
/// <param name="columns">The columns; the last ones of the sheet.</param>
internal sealed class TableRows<T>(SheetBuilder sheet, IReadOnlyList<TableColumn<T>> columns)
{
    private int _firstRow;
    private int _lastRow;

    private int FirstColumn => sheet.Columns - columns.Count + 1;

    /// <summary>Lays out headings and rows, with <paramref name="side"/> beside them where the table has a heading at its side.</summary>
    public void Lay(string? side, IReadOnlyList<T> rows)
    {
        var headings = new GroupedHeadings([.. columns.Select(column => column.Heading)]);
        if (side is not null)
            sheet.Put(1, 1, side, CellLook.Heading, rows.Count + headings.Rows);
        sheet.RepeatRows(headings.Rows);
        headings.Lay(sheet, [.. columns.Select((_, i) => new SheetSpan(FirstColumn + i, FirstColumn + i))]);
        _firstRow = sheet.Row;
        _lastRow = sheet.Row + rows.Count - 1;
        OfferChoices(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var column = 0; column < columns.Count; column++)
                PutCell(rows, i, column);
            sheet.EndRow();
        }
    }

    /// <summary>Lays out the row of totals.</summary>
    public void Total(string label, Func<SumKind, string, SheetValue> total)
    {
        var first = 0;
        while (columns[first].Total == SumKind.None)
            first++;
        sheet.Put(1, FirstColumn + first - 1, label, CellLook.Heading);
        for (var i = first; i < columns.Count; i++)
            sheet.Put(FirstColumn + i, FirstColumn + i, total(columns[i].Total, RangeOf(i)), CellLook.Number);
        sheet.EndRow();
    }

    private string RangeOf(int column) =>
        $"{new CellAddress(_firstRow, FirstColumn + column)}:{new CellAddress(_lastRow, FirstColumn + column)}";

    // Neighbours that offer the same are one list.
    private void OfferChoices(IReadOnlyList<T> rows)
    {
        foreach (var (column, position) in columns.Select((column, i) => (column, FirstColumn + i)))
        {
            for (var first = 0; first < rows.Count;)
            {
                var choices = column.Choices(rows[first]);
                var last = first;
                while (last + 1 < rows.Count && column.Choices(rows[last + 1]) == choices)
                    last++;
                if (choices.Length > 0)
                    sheet.Choose(position, _firstRow + first, _firstRow + last, choices, column.IsClosed, column.Hint);
                first = last + 1;
            }
        }
    }

    private void PutCell(IReadOnlyList<T> rows, int row, int column)
    {
        var value = columns[column].Value(rows[row]);
        var position = FirstColumn + column;
        if (!columns[column].IsLevel || value == SheetValue.Nothing)
            sheet.Put(position, position, value, columns[column].Look);
        else if (row == 0 || !IsSameLevel(rows, row - 1, row, column))
            sheet.Put(position, position, value, columns[column].Look, RunOf(rows, row, column));
    }

    private int RunOf(IReadOnlyList<T> rows, int row, int column)
    {
        var length = 1;
        while (row + length < rows.Count && IsSameLevel(rows, row, row + length, column))
            length++;
        return length;
    }

    // A second level goes on only below the same first level.
    private bool IsSameLevel(IReadOnlyList<T> rows, int one, int other, int column)
    {
        for (var i = 0; i <= column; i++)
        {
            if (columns[i].IsLevel && columns[i].Value(rows[one]) != columns[i].Value(rows[other]))
                return false;
        }

        return true;
    }
}
