using System.Net;
using System.Text;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Forms.Tests.Making;

/// <summary>The first sheet of a workbook as the table of a document or of a web page, its merges kept.</summary>
internal static class SheetAsDocument
{
    /// <summary>As a document.</summary>
    public static byte[] Word(byte[] workbook)
    {
        var grid = Grid(workbook);
        return new WordDocumentMaker()
            .Table([.. Enumerable.Range(1, grid.LastRow).Select(row => WordDocumentMaker.Row([.. Cells(grid, row).Select(WordCell)]))])
            .ToBytes();
    }

    /// <summary>As a web page.</summary>
    public static byte[] Page(byte[] workbook)
    {
        var grid = Grid(workbook);
        var rows = Enumerable.Range(1, grid.LastRow).Select(row => $"<tr>{string.Concat(Cells(grid, row).Select(PageCell))}</tr>");
        return Encoding.UTF8.GetBytes($"<!doctype html><meta charset=utf-8><title>绩效信息公开</title><table>{string.Concat(rows)}</table>");
    }

    /// <summary>As comma-separated text, which has no merges.</summary>
    public static byte[] Csv(byte[] workbook)
    {
        var grid = Grid(workbook);
        var rows = Enumerable.Range(1, grid.LastRow).Select(row => string.Join(',', Cells(grid, row).Select(at => at.Cell?.Text ?? "")));
        return Encoding.UTF8.GetBytes(string.Join('\n', rows));
    }

    private static Grid Grid(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return new DocumentReader(HeadingTable.Standard).Read(stream, "表.xlsx").Grids[0];
    }

    // Each cell of a row, blank ones of one column, with the row to tell whether it goes on from above.
    private static IEnumerable<(GridCell? Cell, int Row)> Cells(Grid grid, int row)
    {
        var columns = Enumerable.Range(1, grid.LastRow).SelectMany(grid.Row).Max(cell => cell.LastColumn);
        for (var column = 1; column <= columns;)
        {
            var cell = grid.At(row, column);
            yield return (cell, row);
            column = (cell?.LastColumn ?? column) + 1;
        }
    }

    private static TableCell WordCell((GridCell? Cell, int Row) at) => at.Cell is { } cell
        ? WordDocumentMaker.Cell(cell.Row == at.Row ? cell.Text : "", cell.ColumnSpan, Merge(cell, at.Row))
        : WordDocumentMaker.Cell("");

    private static MergedCellValues? Merge(GridCell cell, int row)
    {
        if (cell.RowSpan == 1)
            return null;
        return cell.Row == row ? MergedCellValues.Restart : MergedCellValues.Continue;
    }

    private static string PageCell((GridCell? Cell, int Row) at)
    {
        if (at.Cell is not { } cell)
            return "<td></td>";
        return cell.Row == at.Row
            ? $"<td rowspan={cell.RowSpan} colspan={cell.ColumnSpan}>{WebUtility.HtmlEncode(cell.Text).ReplaceLineEndings("<br>")}</td>"
            : "";
    }
}
