using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A table as a reader knows it: what it is headed, and the file it offers.</summary>
internal sealed record ReadTable(string Path, IElement Element)
{
    public string Caption { get; } = Element.QuerySelector("caption > span")?.TextContent.Trim() ?? "";

    /// <summary>The file beside the page; nothing where it offers none.</summary>
    public string? Csv { get; } = Element.ParentElement!.QuerySelector(".over a[download]")?.GetAttribute("href");

    public IReadOnlyList<string> Headings { get; } =
        [.. Element.QuerySelectorAll("thead th").Select(heading => heading.TextContent.Trim())];

    public IReadOnlyList<TableRow> Rows => field ??= RowsIn("tbody tr:not(.group)");

    public IReadOnlyList<TableRow> Totals => field ??= RowsIn("tfoot tr");

    private IReadOnlyList<TableRow> RowsIn(string selector) =>
        [.. Element.QuerySelectorAll(selector).Select(row => new TableRow(this, row))];
}
