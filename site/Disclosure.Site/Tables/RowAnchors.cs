using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tables;

/// <summary>
/// The places of a table's rows on their page, such as <c>projects-101-001</c>: made from the table's name and what tells its rows apart,
/// never from where they stand.
/// </summary>
internal static class RowAnchors
{
    private const string Number = "number";

    // Whose a row is does not tell it from others of the same unit.
    private static readonly ImmutableArray<string> Owners = ["unitCode", "departmentCode"];

    /// <summary>The places; nothing for rows that codes, years, numbers and names do not tell apart.</summary>
    public static ImmutableArray<string?> Of<TRow>(string table, ImmutableArray<Column<TRow>> columns, IReadOnlyList<TRow> rows)
    {
        var telling = columns.Where(IsTelling).ToList();
        // What readers see a row headed by; a year that heads it is among what tells already.
        var head = columns.FirstOrDefault(column => column.HeadsRow) ?? columns.FirstOrDefault(column => column.Use == ColumnUse.Everyone);
        var hasCode = telling.Any(column => column.Look == ColumnLook.Code);
        var places = rows.Select(row => Place(row, hasCode ? telling : WithHead(telling, head))).ToList();
        var counts = CountsOf(places);
        if (hasCode && counts.Count < places.Count)
        {
            places = [.. rows.Select((row, i) => counts[places[i]] > 1 ? Place(row, WithHead(telling, head)) : places[i])];
            counts = CountsOf(places);
        }

        return [.. places.Select(place => counts[place] == 1 ? place : null)];

        string Place(TRow row, List<Column<TRow>> by) => PlaceNames.Of([table, .. by.Select(column => TextOf(column, row))]);
    }

    private static Dictionary<string, int> CountsOf(List<string> places) =>
        places.CountBy(place => place, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static List<Column<TRow>> WithHead<TRow>(List<Column<TRow>> telling, Column<TRow>? head) =>
        head is null || telling.Contains(head) ? telling : [.. telling, head];

    private static bool IsTelling<TRow>(Column<TRow> column) => column.Use != ColumnUse.Readers
        && (column.Look == ColumnLook.Year || column.Key == Number || (column.Look == ColumnLook.Code && !Owners.Contains(column.Key)));

    private static string? TextOf<TRow>(Column<TRow> column, TRow row) => column.Look == ColumnLook.Year
        ? column.Value(row).Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : column.Text(row);
}
