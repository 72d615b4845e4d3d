namespace Disclosure.Site.Components;

/// <summary>
/// What links of a table are called where their words alone are the same on several rows and lead to different pages: whoever hears a list
/// of links, such as 查看报告 ten times over, would not know them apart.
/// </summary>
internal sealed class LinkNames
{
    private readonly FactTable _table;
    private readonly HashSet<string> _repeated;

    /// <summary>Of a table.</summary>
    public LinkNames(FactTable table)
    {
        _table = table;
        _repeated = RepeatedIn(table);
    }

    /// <summary>The name of a cell's link for those who hear it; nothing where its words are enough.</summary>
    /// <param name="row">The index of the row.</param>
    /// <param name="column">The index of the column.</param>
    public string? Of(int row, int column)
    {
        var cells = _table.Rows[row];
        if (_repeated.Count == 0 || cells[column] is not { Href: not null, Text: { } text } || !_repeated.Contains(text))
            return null;
        var about = column > 0
            ? cells[0].Text
            : cells[0].Note ?? cells.Skip(1).Select(cell => cell.Text).FirstOrDefault(words => words is { Length: > 0 });
        return about is { Length: > 0 } ? $"{text}：{about}" : null;
    }

    private static HashSet<string> RepeatedIn(FactTable table)
    {
        var first = new Dictionary<string, string>();
        var repeated = new HashSet<string>();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (cell is { Href: { } href, Text: { } text } && !first.TryAdd(text, href) && first[text] != href)
                    repeated.Add(text);
            }
        }

        return repeated;
    }
}
