using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A row of a table on a page.</summary>
internal sealed record TableRow(ReadTable Table, IElement Row)
{
    public string Path => Table.Path;

    public string Where => $"{Path}“{Table.Caption}”";

    public string First => Head.Text;

    /// <summary>The cell that heads the row.</summary>
    public ReadCell Head => field ??= ReadCell.Of(Table.Headings[0], Row.QuerySelector("th")!);

    /// <summary>The year the row is of: its page's, its section's, or the one that it is headed.</summary>
    public string? Year => ReadPage.YearOf(Path) ?? SectionYear ?? ReadPage.YearIn(First);

    /// <summary>The year of the section it stands in; nothing outside of one.</summary>
    public string? SectionYear => Table.Element.Closest("section.year")?.Id![1..];

    /// <summary>The cells under their headings: each names its own, but in a table of indicators, where its place does.</summary>
    public IReadOnlyList<ReadCell> Cells => field ??= Table.Element.ClassList.Contains("indicators")
        ? [.. Row.QuerySelectorAll("td").Select((cell, i) => ReadCell.Of(Table.Headings[i + 1], cell))]
        : [.. Row.QuerySelectorAll("td[data-label]").Select(cell => ReadCell.Of(cell.GetAttribute("data-label")!, cell))];

    public ReadCell? Cell(string heading) => Cells.FirstOrDefault(cell => cell.Heading == heading);

    /// <summary>The code that the row's first cell links to in a folder of the site; nothing where it links elsewhere.</summary>
    public string? Key(string folder) => ReadPage.CodeIn(Row.QuerySelector("th a"), folder);
}
