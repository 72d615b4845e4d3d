namespace Disclosure.Site.Components;

/// <summary>
/// A table too long for a phone: its first rows are open, the others closed at first there. Totals stand below the last row.
/// </summary>
/// <param name="Table">The whole table.</param>
/// <param name="Open">How many rows are open.</param>
/// <param name="RestName">What the others are, such as <c>其余 40 个项目</c>.</param>
public sealed record LongTable(FactTable Table, int Open, string RestName)
{
    private const int Few = 5;

    /// <summary>Whether there is anything to close: a few rows more are no reason.</summary>
    public bool IsLong => Open > 0 && Table.Rows.Count > Open + Few;

    /// <summary>The first rows, or all of a table that is not long.</summary>
    public FactTable First => !IsLong ? Table : Table with
    {
        Rows = [.. Table.Rows.Take(Open)],
        Anchors = Table.Anchors.IsEmpty ? [] : Table.Anchors[..Open],
        Footer = [],
        Gaps = [],
    };

    /// <summary>The others, with the totals of all.</summary>
    public FactTable Rest => Table with
    {
        Caption = Table.Caption + "（续）",
        Rows = [.. Table.Rows.Skip(Open)],
        Anchors = Table.Anchors.IsEmpty ? [] : Table.Anchors[Open..],
        CsvFile = null,
        Note = null,
    };
}
