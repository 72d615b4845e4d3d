using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A page as a reader knows it, by address and headings; nothing of our models.</summary>
internal sealed partial record ReadPage(string Path, IHtmlDocument Document)
{
    /// <summary>The year in its address; nothing where it is of no one year.</summary>
    public string? Year { get; } = YearOf(Path);

    /// <summary>Its folder, with a slash; home's is empty.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>Its tables of facts: not those that articles are written with, nor charts.</summary>
    public IReadOnlyList<ReadTable> Tables { get; } =
    [
        .. Document.QuerySelectorAll("main table.data.cards").Where(table => table.Closest(".prose") is null && !ReadTable.IsRest(table))
            .Select(table => new ReadTable(Path, table)),
    ];

    /// <summary>Its lists of targets that were not reached, a group for each project or unit.</summary>
    public IReadOnlyList<ReadTable> Lists { get; } =
    [
        .. Document.QuerySelectorAll("main table.data.unmet")
            .Where(table => !ReadTable.IsRest(table)).Select(table => new ReadTable(Path, table)),
    ];

    public IEnumerable<TableRow> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>The sections of years of a project's or unit's page.</summary>
    public IEnumerable<(string Year, IElement Section)> Years =>
        Document.QuerySelectorAll("section.year").Select(section => (section.Id![1..], section));

    /// <summary>What the page is of, in a folder of the site: a project's code, an evaluation's folder; nothing elsewhere.</summary>
    public string? Own(string folder) => OwnOf(Path, folder);

    public static string? OwnOf(string path, string folder) =>
        path.Split('/') switch
        {
            [var first, var code, "index.html"] when first == folder => code,
            ["units", var code, { Length: 4 } year, "index.html"] when folder == "units" && year.All(char.IsAsciiDigit) => code,
            _ => null,
        };

    public static string? YearOf(string path) => PageOfYear().Match(path) is { Success: true } match ? match.Groups[1].Value : null;

    public static string? YearIn(string? text) =>
        text is not null && FourDigits().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The code that a link leads to in a folder of the site; nothing where it leads elsewhere.</summary>
    public static string? CodeIn(IElement? link, string folder) =>
        link?.GetAttribute("href") is { } href
        && Regex.Match(href, $"(?:^|/){folder}/([^/]+)/(?:\\d{{4}}/)?(?:$|#)") is { Success: true } match
            ? match.Groups[1].Value
            : null;

    [GeneratedRegex(@"^(?:years|disclosure|assessments|reviews|monitoring|applications|coverage|lists|unmet)/(\d{4})/")]
    private static partial Regex PageOfYear();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex FourDigits();
}
