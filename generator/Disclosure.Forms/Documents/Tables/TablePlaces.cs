using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>The places of a document's tables, which have no letters: <c>表2!第5行第3列</c>, counted as they stand on the page.</summary>
internal sealed class TablePlaces : GridPlaces
{
    // The table and the row in it of each row of the grid; row 0 is a line of text.
    private readonly List<(int Table, int Row, bool IsBefore)> _rows = [];

    /// <summary>The next row of the grid is a row of a table, both counted from 1.</summary>
    public void AddRow(int table, int row) => _rows.Add((table, row, false));

    /// <summary>The next row of the grid is a line of text before or after a table.</summary>
    public void AddLine(int table, bool isBefore) => _rows.Add((table, 0, isBefore));

    /// <inheritdoc/>
    public override string NameOf(CellAddress address) => Row(address.Row) is { Row: > 0 } row
        ? $"表{row.Table}!第{row.Row}行第{address.Column}列"
        : LineName(Row(address.Row));

    /// <inheritdoc/>
    public override string NameOf(CellAddress first, CellAddress last)
    {
        var rows = Enumerable.Range(first.Row, last.Row - first.Row + 1).Select(Row).Where(row => row.Row > 0).ToList();
        if (rows.Count == 0)
            return LineName(Row(first.Row));
        var (from, to) = (rows[0], rows[^1]);
        return from.Table == to.Table
            ? $"表{from.Table}!第{from.Row}行至第{to.Row}行"
            : $"表{from.Table}!第{from.Row}行至表{to.Table}第{to.Row}行";
    }

    private (int Table, int Row, bool IsBefore) Row(int row) => _rows[Math.Clamp(row, 1, _rows.Count) - 1];

    private static string LineName((int Table, int Row, bool IsBefore) line) => $"表{line.Table}{(line.IsBefore ? "前" : "后")}的文字";
}
