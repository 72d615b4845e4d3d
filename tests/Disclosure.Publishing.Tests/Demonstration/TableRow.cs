using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>A table as a reader knows it.</summary>
internal sealed record ReadTable(string Caption, string Id);

/// <summary>A cell under its heading, with the state it shows.</summary>
internal sealed record ReadCell(string Heading, string Text, string? Badge);

/// <summary>A row of a table on a page.</summary>
internal sealed record TableRow(string Page, ReadTable Table, IElement Row, string? Year)
{
    public string Where => $"{Page} “{Table.Caption}”";

    public string First => Row.QuerySelector("th")?.TextContent.Trim() ?? "";

    public IEnumerable<ReadCell> Cells =>
        from cell in Row.QuerySelectorAll("td[data-label]")
        select new ReadCell(cell.GetAttribute("data-label")!, TextOf(cell), cell.QuerySelector(".badge")?.TextContent);

    /// <summary>The code that the row's first cell links to in a folder of the site; nothing where it links elsewhere.</summary>
    public string? Key(string folder) =>
        Row.QuerySelector("th a")?.GetAttribute("href") is { } href
        && Regex.Match(href, $"(?:^|/){folder}/([^/]+)/(?:$|#)") is { Success: true } match
            ? match.Groups[1].Value
            : null;

    private static string TextOf(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var note in copy.QuerySelectorAll("small").ToList())
            note.Remove();
        return copy.TextContent.Trim();
    }
}
