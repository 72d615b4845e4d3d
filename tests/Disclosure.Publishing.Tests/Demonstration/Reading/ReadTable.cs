using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A table as a reader knows it: what it is headed, and the file it offers.</summary>
internal sealed record ReadTable(string Path, IElement Element)
{
    private const string Continued = "（续）";

    public string Caption { get; } = CaptionOf(Element);

    /// <summary>The file beside the page; nothing where it offers none.</summary>
    public string? Csv { get; } = Element.ParentElement!.QuerySelector(".over a[download]")?.GetAttribute("href");

    public IReadOnlyList<string> Headings { get; } =
        [.. Element.QuerySelectorAll("thead th").Select(heading => heading.TextContent.Trim())];

    public IReadOnlyList<TableRow> Rows => field ??= RowsIn("tbody tr:not(.group)");

    public IReadOnlyList<TableRow> Totals => field ??= RowsIn("tfoot tr");

    /// <summary>The parts it stands in: a long one has its first rows, and the others in a fold below them.</summary>
    public IEnumerable<IElement> Parts => RestOf(Element) is { } rest ? [Element, rest] : [Element];

    /// <summary>Whether a table is the rest of the one above it.</summary>
    public static bool IsRest(IElement table) =>
        table.Closest("details.fold")?.PreviousElementSibling?.QuerySelector("table") is { } first && RestOf(first) == table;

    private static IElement? RestOf(IElement table) =>
        table.ParentElement!.NextElementSibling is { LocalName: "details" } fold
        && fold.QuerySelector("table") is { } rest && CaptionOf(rest) == CaptionOf(table) + Continued
            ? rest
            : null;

    private static string CaptionOf(IElement table) => table.QuerySelector("caption > span")?.TextContent.Trim() ?? "";

    private IReadOnlyList<TableRow> RowsIn(string selector) =>
        [.. Parts.SelectMany(part => part.QuerySelectorAll(selector)).Select(row => new TableRow(this, row))];
}
