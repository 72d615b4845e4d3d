using System.Text;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Tests.Documents.LegacyWorkbooks;

namespace Disclosure.Forms.Tests.RealTables;

/// <summary>Writes grids as files of kinds the real tables are not in.</summary>
internal static class GridFiles
{
    public static byte[] Write(IReadOnlyList<Grid> grids, string kind) => kind switch
    {
        "xls" => Workbook(grids),
        "csv" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text(Widest(grids), ',')),
        "tsv" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text(Widest(grids), '\t'))],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that is made."),
    };

    private static byte[] Workbook(IReadOnlyList<Grid> grids)
    {
        var workbook = new LegacyWorkbookMaker();
        foreach (var grid in grids)
            workbook.Grid(grid);
        return workbook.ToBytes();
    }

    // Beside the form there may be a sheet of notes on how to fill it in.
    private static Grid Widest(IReadOnlyList<Grid> grids) => grids.MaxBy(Columns)!;

    private static int Columns(Grid grid) => Enumerable.Range(1, grid.LastRow).SelectMany(grid.Row).Max(cell => cell.LastColumn);

    // As a spreadsheet saves it: what a merge covers is blank.
    private static string Text(Grid grid, char delimiter)
    {
        var columns = Columns(grid);
        var text = new StringBuilder();
        for (var row = 1; row <= grid.LastRow; row++)
        {
            var texts = Enumerable.Range(1, columns)
                .Select(column => grid.At(row, column) is { } cell && cell.Row == row && cell.Column == column
                    ? Quoted(cell.Text, delimiter)
                    : "");
            text.AppendJoin(delimiter, texts).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Quoted(string text, char delimiter) =>
        text.AsSpan().ContainsAny(['"', '\n', delimiter]) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
