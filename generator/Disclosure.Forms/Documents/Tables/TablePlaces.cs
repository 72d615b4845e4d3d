using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>
/// The places of a document's tables, which have no letters: <c>表2!第5行第3列</c>, counted as they stand in the document, or
/// <c>第3页表1!第5行第3列</c>, as they stand on its pages.
/// </summary>
internal sealed class TablePlaces : GridPlaces
{
    // The place of each row of the grid.
    private readonly List<(PagePlace Place, bool IsBefore)> _rows = [];

    /// <summary>The next row of the grid is a row of a table.</summary>
    public void AddRow(PagePlace place) => _rows.Add((place, false));

    /// <summary>The next row of the grid is a line of text before or after a table of the document.</summary>
    public void AddLine(int table, bool isBefore) => _rows.Add((new PagePlace(0, table, 0), isBefore));

    /// <inheritdoc/>
    public override string NameOf(CellAddress address) => At(address.Row) is { Row: > 0 } place
        ? $"{place.TableName}!第{place.Row}行第{address.Column}列"
        : LineName(address.Row);

    /// <inheritdoc/>
    public override string NameOf(CellAddress first, CellAddress last)
    {
        var rows = Enumerable.Range(first.Row, last.Row - first.Row + 1).Select(At).Where(place => place.Row > 0).ToList();
        if (rows.Count == 0)
            return LineName(first.Row);
        var (from, to) = (rows[0], rows[^1]);
        return from.TableName == to.TableName
            ? $"{from.TableName}!第{from.Row}行至第{to.Row}行"
            : $"{from.TableName}!第{from.Row}行至{to.TableName}第{to.Row}行";
    }

    private int Index(int row) => Math.Clamp(row, 1, _rows.Count) - 1;

    private PagePlace At(int row) => _rows[Index(row)].Place;

    // A line of a printed page stands before or after a table of that page.
    private string LineName(int row)
    {
        var index = Index(row);
        var (line, isBefore) = _rows[index];
        var beside = isBefore
            ? _rows.FindIndex(index, other => other.Place.Row > 0)
            : _rows.FindLastIndex(index, other => other.Place.Row > 0);
        var table = beside >= 0 && _rows[beside].Place is { Page: > 0 } printed ? printed : line;
        return $"{table.TableName}{(isBefore ? "前" : "后")}的文字";
    }
}
