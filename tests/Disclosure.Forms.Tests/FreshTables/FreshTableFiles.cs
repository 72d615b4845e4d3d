using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.FreshTables;

/// <summary>Writes a table as the files that departments send and pages that counties publish.</summary>
internal static partial class FreshTableFiles
{
    /// <summary>The table as a file of a kind in a folder; its path.</summary>
    public static string Save(this FreshTable table, string kind, ImportFolder folder)
    {
        if (kind == "xlsx")
            return new WorkbookMaker().Sheet("Sheet1", sheet => Fill(sheet, table)).Save(folder);
        var path = folder.PathOf($"{table.Name}.html");
        File.WriteAllText(path, Page(table));
        return path;
    }

    private static void Fill(SheetMaker sheet, FreshTable table)
    {
        foreach (var (row, column, rows, columns, text) in Cells(table))
        {
            var address = new CellAddress(row + 1, column + 1);
            if (rows * columns > 1)
                sheet.Merge($"{address}:{new CellAddress(row + rows, column + columns)}");
            if (Number().Match(text) is { Success: true } number)
                sheet.Number(address.ToString(), text, number.Groups["places"].Success ? $"0.{Zeros(number.Groups["places"])}" : "0");
            else if (text.Length > 0)
                sheet.Text(address.ToString(), text);
        }
    }

    private static string Zeros(Group places) => new('0', places.Length);

    private static string Page(FreshTable table)
    {
        var page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">\n");
        foreach (var row in Cells(table).GroupBy(cell => cell.Row))
        {
            page.Append("<tr>");
            foreach (var (_, _, rows, columns, text) in row)
                page.Append($"<td rowspan=\"{rows}\" colspan=\"{columns}\">{Encoded(text)}</td>");
            page.Append("</tr>\n");
        }

        return page.Append("</table></body></html>").ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static IEnumerable<(int Row, int Column, int Rows, int Columns, string Text)> Cells(FreshTable table)
    {
        var width = table.Grid.Max(row => row.Length);
        string At(int row, int column) => row < table.Grid.Length && column < table.Grid[row].Length ? table.Grid[row][column] : "";
        for (var row = 0; row < table.Grid.Length; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var text = At(row, column);
                if (text is "<" or "^")
                    continue;
                var columns = 1;
                while (column + columns < width && At(row, column + columns) == "<")
                    columns++;
                var rows = 1;
                while (At(row + rows, column) == "^")
                    rows++;
                yield return (row, column, rows, columns, text.Replace(@"\n", "\n", StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"^\d{1,9}(\.(?<places>\d+))?$")]
    private static partial Regex Number();
}
