using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>A small table with a heading at its side, whose columns share those of the sheet: tasks, problems, empty tables.</summary>
internal static class ListRows
{
    /// <summary>
    /// Lays out the rows below their headings; columns whose heading is <c>whole:part</c> stand below a common heading. No
    /// rows at all for an empty list.
    /// </summary>
    public static void Lay<T>(SheetBuilder sheet, string side, IReadOnlyList<TableColumn<T>> columns, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0)
            return;
        var spans = Spans(sheet, columns);
        var headings = new GroupedHeadings([.. columns.Select(column => column.Heading)]);
        sheet.Put(1, 1, side, CellLook.Heading, rows.Count + headings.Rows);
        headings.Lay(sheet, spans);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
                sheet.Put(spans[i].First, spans[i].Last, columns[i].Value(row), columns[i].Look);
            sheet.EndRow();
        }
    }

    // Amounts take a column or more each, words what is left.
    private static List<SheetSpan> Spans<T>(SheetBuilder sheet, IReadOnlyList<TableColumn<T>> columns)
    {
        var widths = columns.Sum(column => column.Width);
        var all = sheet.WidthOf(2, sheet.Columns);
        var spans = new List<SheetSpan>(columns.Count);
        var first = 2;
        var ends = 0.0;
        for (var i = 0; i < columns.Count; i++)
        {
            ends += columns[i].Width / widths * all;
            var last = i == columns.Count - 1 ? sheet.Columns : Nearest(sheet, first, sheet.Columns - (columns.Count - 1 - i), ends);
            spans.Add(new SheetSpan(first, last));
            first = last + 1;
        }

        return spans;
    }

    private static int Nearest(SheetBuilder sheet, int first, int most, double end)
    {
        var best = first;
        for (var last = first; last <= most; last++)
        {
            if (Math.Abs(sheet.WidthOf(2, last) - end) < Math.Abs(sheet.WidthOf(2, best) - end))
                best = last;
        }

        return best;
    }
}
