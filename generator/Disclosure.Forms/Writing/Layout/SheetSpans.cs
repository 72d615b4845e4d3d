using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>Shares the columns of a sheet out among the cells of a row that has fewer.</summary>
internal static class SheetSpans
{
    /// <summary>The columns from one to another as <paramref name="count"/> neighbours of widths as equal as can be.</summary>
    public static List<SheetSpan> Split(SheetBuilder sheet, int first, int last, int count)
    {
        var spans = new List<SheetSpan>(count);
        for (var left = count; left > 0; left--)
        {
            var end = left == 1 ? last : EndOf(sheet, first, last, left);
            spans.Add(new SheetSpan(first, end));
            first = end + 1;
        }

        return spans;
    }

    /// <summary>The one column of a second label, such that the values before and behind it are about as wide.</summary>
    public static int Middle(SheetBuilder sheet)
    {
        var best = 3;
        for (var column = 3; column < sheet.Columns; column++)
        {
            if (Imbalance(sheet, column) < Imbalance(sheet, best))
                best = column;
        }

        return best;
    }

    private static double Imbalance(SheetBuilder sheet, int column) =>
        Math.Abs(sheet.WidthOf(2, column - 1) - sheet.WidthOf(column + 1, sheet.Columns));

    private static int EndOf(SheetBuilder sheet, int first, int last, int count)
    {
        var share = sheet.WidthOf(first, last) / count;
        var end = first;
        // One column at least is left for each of the others.
        while (end < last - count + 1 && Math.Abs(sheet.WidthOf(first, end + 1) - share) < Math.Abs(sheet.WidthOf(first, end) - share))
            end++;
        return end;
    }
}
