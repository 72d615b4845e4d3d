using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What a year has in all: tiles and their notes, totals and counted rows, the list of years, which pages there are.</summary>
internal static partial class YearStatements
{
    private static readonly (string Stage, Regex Address)[] YearPages =
    [
        ("budget", YearPage("years", "budget/")), ("accounts", YearPage("years", "accounts/")), ("clocks", YearPage("disclosure", "")),
    ];

    public static IEnumerable<Statement> Of(ReadPage page) =>
        [.. Tiles(page), .. Totals(page), .. Listed(page), .. Counted(page), .. Evaluations(page), .. Pages(page)];

    private static IEnumerable<Statement> Tiles(ReadPage page)
    {
        if (page.Own("projects") is not null || page.Own("units") is not null)
            yield break;
        foreach (var tile in page.Document.QuerySelectorAll("main > dl.tiles > div, main > .home > dl.tiles > div"))
        {
            if ((page.Year ?? ReadPage.YearIn(HeadingOf(tile.ParentElement!))) is not { } year)
                continue;
            var subject = page.Path.Split('/') is ["unmet", _, var department, _] ? $"部门 {department}/{year}" : $"年度 {year}";
            var (name, value) = (tile.QuerySelector("dt")!.TextContent.Trim(), tile.QuerySelector(".value")!.TextContent.Trim());
            var unit = tile.QuerySelector(".unit")?.TextContent.Trim() ?? "";
            var said = unit.EndsWith("亿元", StringComparison.Ordinal) ? $"{value} {unit}" : value;
            yield return new Statement($"{subject}/{(name == "未达成的指标" ? "未达成" : name)}", said, page.Path, "首数");
            foreach (var (fact, note) in Notes(name, tile.QuerySelector("small")?.TextContent ?? ""))
                yield return new Statement($"{subject}/{fact}", note, page.Path, name);
        }
    }

    // The heading above it, over what else stands between.
    private static string? HeadingOf(IElement tiles)
    {
        var above = tiles.PreviousElementSibling;
        while (above is { LocalName: not ("h1" or "h2") })
            above = above.PreviousElementSibling;
        return above?.TextContent;
    }

    private static IEnumerable<(string Fact, string Value)> Notes(string tile, string note)
    {
        if (Targets().Match(note) is { Success: true } targets)
            yield return ("编报绩效目标的项目", targets.Groups[1].Value);
        if (MissedWhere().Match(note) is { Success: true } missed)
        {
            yield return ("未达成/项目", missed.Groups[1].Value);
            yield return ("未达成/整体", missed.Groups[2].Value);
        }

        if (KeyEvaluations().Match(note) is { Success: true } key)
            yield return ("财政重点评价", key.Groups[1].Value);
        if (GoodOf().Match(note) is { Success: true } good)
        {
            yield return ("优良", good.Groups[1].Value);
            yield return ("有等级", good.Groups[2].Value);
        }

        if (Departments().Match(note) is { Success: true } departments)
            yield return ("部门", departments.Groups[1].Value);
        if (Spending().Match(note) is { Success: true } spending)
        {
            yield return ("四本预算支出", spending.Groups[1].Value);
            yield return ("占四本预算支出", spending.Groups[2].Value);
        }

        if (tile == "项目预算执行率" && Execution().Match(note) is { Success: true } execution)
        {
            yield return ("全年预算数（简写）", execution.Groups[1].Value);
            yield return ("全年执行数（简写）", execution.Groups[2].Value);
        }
    }

    private static IEnumerable<Statement> Totals(ReadPage page) =>
        from table in page.Tables
        where page.Year is not null && page.Path.Split('/').Length == 4
            && (page.Path.EndsWith("/budget/index.html", StringComparison.Ordinal) || table.Caption is "各部门绩效自评" or "项目支出绩效自评")
        from row in table.Totals
        from cell in row.Cells
        where cell.HasValue
        from statement in Named($"年度 {page.Year}", cell, row)
        select statement;

    /// <summary>What rows of a year's page count to, that its tiles and home's say.</summary>
    private static IEnumerable<Statement> Counted(ReadPage page) =>
        from table in page.Tables
        where page.Year is not null && page.Path.Split('/').Length == 4
        from fact in CountsOf(table)
        select new Statement($"年度 {page.Year}/{fact.Fact}", fact.Value, page.Path, table.Caption + "各行");

    private static IEnumerable<(string Fact, string Value)> CountsOf(ReadTable table)
    {
        switch (table.Caption)
        {
            case "编报绩效目标的全部项目":
                yield return ("编报绩效目标的项目", Count(table.Rows));
                yield return ("绩效指标", Figures.Trimmed(Numbers(table, "指标数（个）").Sum()));
                break;
            case "各部门编报绩效目标的项目数和金额":
                yield return ("部门", Count(table.Rows));
                yield return ("与部门说明一致", Count(table.Rows.Where(row => row.Cell("与部门说明核对")!.Badge is "一致")));
                break;
            case "四本预算与编报绩效目标的项目":
                var spending = Numbers(table, "政府预算支出（万元）").Sum();
                yield return ("编报绩效目标的项目", Figures.Trimmed(Numbers(table, "编报绩效目标的项目（个）").Sum()));
                if (spending > 0)
                {
                    yield return ("四本预算支出", Figures.Brief($"{spending}"));
                    yield return ("占四本预算支出", $"{Figures.Trimmed(100m * Numbers(table, "项目年初预算（万元）").Sum() / spending)}%");
                }

                break;
            case "项目支出绩效自评":
                yield return ("公开自评的项目", Count(table.Rows.Where(row => row.Cell("自评总分")!.HasValue)));
                yield return ("总分与核算不同", Count(table.Rows.Where(row => row.Cell("与核算相比")!.Badge is "不同")));
                break;
            case "有绩效目标、未见自评的项目":
                yield return ("有目标、未见自评", Count(table.Rows));
                break;
        }
    }

    private static IEnumerable<decimal> Numbers(ReadTable table, string heading) =>
        table.Rows.Select(row => row.Cell(heading)!).Where(cell => cell.HasValue).Select(cell => Figures.Number(cell.Text));

    private static IEnumerable<Statement> Listed(ReadPage page) =>
        from row in page.Rows
        where page.Path == "years/index.html"
        from cell in row.Cells
        from statement in Named($"年度 {row.Year}", cell, row)
        select statement;

    // One fact has one heading in tables and one name on a tile; the unit stands in the heading or beside the figure.
    private static IEnumerable<Statement> Named(string year, ReadCell cell, TableRow row)
    {
        Statement Says(string fact, string value) => new($"{year}/{fact}", value, row.Path, row.Table.Caption);
        switch (cell.Heading)
        {
            case "编报绩效目标的项目（个）" or "项目数（个）":
                yield return Says("编报绩效目标的项目", cell.Text);
                break;
            case "年初预算（万元）":
                yield return Says("年初预算", cell.Text);
                yield return Says("年初预算合计", Figures.Brief(cell.Text));
                break;
            case "全年预算数（万元）" or "全年执行数（万元）":
                yield return Says(cell.Heading.Split('（')[0], cell.Text);
                yield return Says(cell.Heading.Split('（')[0] + "（简写）", Figures.Brief(cell.Text));
                break;
            case "执行率":
                yield return Says("项目预算执行率", cell.Text);
                break;
            case "公开自评的项目（个）" or "总分与核算不同（个）":
                yield return Says(cell.Heading.Split('（')[0], cell.Text);
                break;
        }
    }

    /// <summary>How many evaluations of a year there are, counted in the list of all.</summary>
    private static IEnumerable<Statement> Evaluations(ReadPage page)
    {
        if (page.Path != "evaluations/index.html")
            yield break;
        var rows = page.Rows.Where(row => row.Cell("评价得分") is not null || row.Cell("复核得分") is not null).ToList();
        foreach (var year in rows.GroupBy(row => row.Cell("年度")!.Text))
        {
            var key = year.Where(row => row.Table.Caption == "财政重点评价");
            yield return new Statement($"年度 {year.Key}/绩效评价", Count(year), page.Path, "各表各行");
            yield return new Statement($"年度 {year.Key}/财政重点评价", Count(key), page.Path, "财政重点评价");
        }
    }

    /// <summary>
    /// Of which years there are pages: as the list of years, the map of the site and the switch of each page link them; and what a page
    /// is called that the map names.
    /// </summary>
    private static IEnumerable<Statement> Pages(ReadPage page)
    {
        foreach (var (stage, pattern) in YearPages)
        {
            var isOfStage = page.Year is not null && pattern.IsMatch(page.Path);
            var links = page.Path is "sitemap/index.html" or "years/index.html" ? page.Document.QuerySelectorAll("main a")
                : isOfStage ? page.Document.QuerySelectorAll("nav.switch a")
                : Enumerable.Empty<IElement>();
            var years = links.Select(link => pattern.Match(link.GetAttribute("href")!)).Where(match => match.Success)
                .Select(match => match.Groups[1].Value).Distinct().ToList();
            if (page.Path is "sitemap/index.html" or "years/index.html" || isOfStage)
                yield return new Statement($"网页 {stage}/各年度", string.Join(' ', years), page.Path, "链接");
        }

        yield return new Statement($"网页 {page.Folder}/名称", page.Document.QuerySelector("h1")!.TextContent.Trim(), page.Path, "标题");
        if (page.Path != "sitemap/index.html")
            yield break;
        foreach (var link in page.Document.QuerySelectorAll("main section:not(:first-of-type) a").Where(IsToPageOfYearOrUnit))
            yield return new Statement($"网页 {link.GetAttribute("href")![3..]}/名称", link.TextContent.Trim(), page.Path, "链接");
    }

    private static bool IsToPageOfYearOrUnit(IElement link) => MappedPage().IsMatch(link.GetAttribute("href")!);

    private static string Count(IEnumerable<TableRow> rows) => rows.Count().ToString(CultureInfo.InvariantCulture);

    private static Regex YearPage(string folder, string stage) => new($"(?:^|/){folder}/([0-9]{{4}})/{stage}(?:index.html)?$");

    [GeneratedRegex("编报绩效目标的项目 ([0-9]+) 个")]
    private static partial Regex Targets();

    [GeneratedRegex("^项目 ([0-9]+) 项，部门（单位）整体 ([0-9]+) 项")]
    private static partial Regex MissedWhere();

    [GeneratedRegex("涉及 ([0-9]+) 个部门")]
    private static partial Regex Departments();

    [GeneratedRegex("四本预算支出 ([0-9.,]+ [万亿]元)的 ([0-9.]+%)")]
    private static partial Regex Spending();

    [GeneratedRegex("财政重点评价 ([0-9]+) 份")]
    private static partial Regex KeyEvaluations();

    [GeneratedRegex("([0-9]+) 个，共 ([0-9]+) 个有等级")]
    private static partial Regex GoodOf();

    [GeneratedRegex(@"全年预算数 ([\d.,]+ [万亿]元)，全年执行数 ([\d.,]+ [万亿]元)")]
    private static partial Regex Execution();

    [GeneratedRegex(@"^\.\./(?:units|years|disclosure)/[^/]+/(?:budget/|accounts/)?$")]
    private static partial Regex MappedPage();
}
