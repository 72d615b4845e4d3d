using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>Makes a table of a page's table, as browsers do: a span of rows ends with its group, 0 means all the rest of it.</summary>
internal static class PageTable
{
    /// <summary>The table with its rows in the order shown: head, bodies, foot.</summary>
    public static TableBlock Of(IHtmlTableElement table)
    {
        var groups = table.Children
            .Where(child => child.LocalName is "thead" or "tbody" or "tfoot" && !ShownElements.IsHidden(child))
            .OrderBy(child => child.LocalName == "thead" ? 0 : child.LocalName == "tfoot" ? 2 : 1);
        return new TableBlock([.. groups.SelectMany(Rows)]);
    }

    private static IEnumerable<TableRow> Rows(IElement group)
    {
        var rows = group.Children.Where(row => row.LocalName == "tr" && !ShownElements.IsHidden(row)).ToList();
        return rows.Select((row, i) => Row(row, rows.Count - i));
    }

    private static TableRow Row(IElement row, int left) => new(
    [
        .. row.Children
            .Where(cell => cell.LocalName is "td" or "th" && !ShownElements.IsHidden(cell))
            .Select(cell => Cell(cell, left)),
    ]);

    private static TableCell Cell(IElement cell, int left)
    {
        var rows = Number(cell.GetAttribute("rowspan"));
        return new TableCell(
            new PageBlocks().Read(cell),
            Math.Clamp(Number(cell.GetAttribute("colspan")), 1, DocumentLimits.Columns),
            rows == 0 ? left : Math.Clamp(rows, 1, left));
    }

    // As browsers read it: digits at the start count, whatever follows; anything else is 1.
    private static int Number(string? text)
    {
        var digits = (text ?? "").TrimStart().TakeWhile(char.IsAsciiDigit).Take(6).ToArray();
        return digits.Length > 0 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
    }
}
