using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// Reads what pages state of projects, units and years, wherever it stands: rows by what their first cell links to, clocks by unit,
/// totals by the department or year they are of. It knows pages as a reader does, by headings and addresses, and nothing of our models.
/// </summary>
internal sealed partial class StatementReader(IReadOnlyDictionary<string, IHtmlDocument> pages)
{
    private static readonly HashSet<string> OfProject = ["年初预算（万元）", "全年预算数（万元）", "全年执行数（万元）", "执行率", "自评总分", "自评等级"];
    private static readonly HashSet<string> OfDepartment = ["项目数（个）", "年初预算（万元）", "全年预算数（万元）", "全年执行数（万元）", "执行率"];

    public IEnumerable<Statement> All() => [.. Projects(), .. Clocks(), .. Departments(), .. Years()];

    /// <summary>Amounts, points and grades of a project in a year.</summary>
    private IEnumerable<Statement> Projects() =>
        from row in Rows()
        let code = row.Key("projects") ?? OwnCode(row)
        where code is not null && row.Year is not null && row.Table.Id != "evaluations"
        from cell in row.Cells
        where OfProject.Contains(cell.Heading)
        select new Statement($"项目 {code}/{row.Year}/{cell.Heading}", cell.Text, row.Where);

    /// <summary>How publication stands of a unit, year and stage.</summary>
    private IEnumerable<Statement> Clocks() =>
    [
        .. from page in pages
           let unit = UnitPage().Match(page.Key)
           where unit.Success
           from clock in page.Value.QuerySelectorAll("section.year .clock")
           let year = clock.Closest("section.year")!.Id![1..]
           select new Statement(
               $"时限 {unit.Groups[1].Value}/{year}/{clock.QuerySelector("strong")!.TextContent}",
               clock.QuerySelector(".badge")!.TextContent, page.Key),
        .. from row in Rows()
           let unit = row.Key("units")
           where unit is not null
           from cell in row.Cells
           let named = YearAndStage().Match(cell.Heading)
           let stage = named.Success ? named.Groups[2].Value
               : row.Page.StartsWith("disclosure/", StringComparison.Ordinal) ? row.Table.Caption
               : ""
           where (named.Success || cell.Heading == "状态") && stage is "预算公开" or "决算公开" && cell.Badge is not null
           select new Statement($"时限 {unit}/{(named.Success ? named.Groups[1].Value : row.Year)}/{stage}", cell.Badge!, row.Where),
    ];

    /// <summary>A department's sums: of its own page's projects, and its row on the pages of a year.</summary>
    private IEnumerable<Statement> Departments() =>
    [
        .. from row in Rows()
           let unit = row.Key("units")
           where unit is { Length: 3 }
               && row.Page.StartsWith("years/", StringComparison.Ordinal)
               && row.Table.Caption.StartsWith("各部门", StringComparison.Ordinal)
           from cell in row.Cells
           where OfDepartment.Contains(cell.Heading)
           select new Statement($"部门 {unit}/{row.Year}/{cell.Heading}", cell.Text, row.Where),
        .. from row in Rows(totals: true)
           let unit = UnitPage().Match(row.Page)
           where unit.Success && unit.Groups[1].Length == 3 && row.Table.Caption.EndsWith("个）", StringComparison.Ordinal)
           from cell in row.Cells
           where OfDepartment.Contains(cell.Heading)
           select new Statement($"部门 {unit.Groups[1].Value}/{row.Year}/{cell.Heading}", cell.Text, row.Where),
    ];

    /// <summary>What a year has in all: tiles of its pages and of home, totals below tables, and its row in the list of years.</summary>
    private IEnumerable<Statement> Years() =>
    [
        .. from page in pages
           from tile in page.Value.QuerySelectorAll("dl.tiles > div")
           let year = YearOf(page.Key) ?? YearIn(tile.ParentElement!.PreviousElementSibling?.TextContent)
           where year is not null && !page.Key.StartsWith("projects/", StringComparison.Ordinal)
           select new Statement(
               $"年度 {year}/{tile.QuerySelector("dt")!.TextContent.Trim()}", tile.QuerySelector(".value")!.TextContent.Trim(), page.Key),
        .. from row in Rows(totals: true)
           where row.Page.StartsWith("years/", StringComparison.Ordinal) && row.Table.Caption is "各部门绩效自评" or "项目支出绩效自评"
           from cell in row.Cells
           select new Statement($"年度 {row.Year}/{TileOf(cell.Heading)}", cell.Text, row.Where),
        .. from row in Rows(totals: true)
           where row.Page.EndsWith("/budget/index.html", StringComparison.Ordinal)
           from cell in row.Cells
           select new Statement($"年度 {row.Year}/{TileOf(cell.Heading)}", cell.Text, row.Where),
        .. from row in Rows()
           where row.Page == "years/index.html"
           from cell in row.Cells
           select new Statement($"年度 {YearIn(row.First)}/{TileOf(cell.Heading)}", cell.Text, row.Where),
    ];

    // One fact has one heading in tables and one name on a tile; the unit stands in the heading or beside the figure.
    private static string TileOf(string heading) => heading switch
    {
        "编报绩效目标的项目（个）" or "项目数（个）" => "编报绩效目标的项目",
        "公开自评的项目（个）" => "公开自评的项目",
        "执行率" => "项目预算执行率",
        "总分与核算不同（个）" => "总分与核算不同",
        _ => heading,
    };

    private IEnumerable<TableRow> Rows(bool totals = false) =>
        from page in pages
        from table in page.Value.QuerySelectorAll("main table.data")
        let read = new ReadTable(table.QuerySelector("caption > span")?.TextContent ?? "", table.GetAttribute("id") ?? "")
        from row in table.QuerySelectorAll(totals ? "tfoot tr" : "tbody tr")
        select new TableRow(page.Key, read, row, YearOf(page.Key) ?? YearIn(table.Closest("section.year")?.Id) ?? YearInCell(row));

    // On a project's own page a row of 历年一览 names its year and no project.
    private static string? OwnCode(TableRow row) =>
        ProjectPage().Match(row.Page) is { Success: true } page && row.Table.Caption == "历年一览" ? page.Groups[1].Value : null;

    private static string? YearInCell(IElement row) => YearIn(row.QuerySelector("th")?.TextContent);

    private static string? YearOf(string page) => PageOfYear().Match(page) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? YearIn(string? text) =>
        text is not null && FourDigits().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^units/([^/]+)/index\.html$")]
    private static partial Regex UnitPage();

    [GeneratedRegex(@"^projects/([^/]+)/index\.html$")]
    private static partial Regex ProjectPage();

    [GeneratedRegex(@"^(?:years|disclosure)/(\d{4})/")]
    private static partial Regex PageOfYear();

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^(\d{4}) (?:年)?(预算公开|决算公开)$")]
    private static partial Regex YearAndStage();
}
