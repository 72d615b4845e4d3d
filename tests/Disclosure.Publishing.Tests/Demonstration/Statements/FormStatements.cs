using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What a project's or unit's own page says of its years: tiles, funds, the bar's sentence, execution, totals, charts.</summary>
internal static partial class FormStatements
{
    public static IEnumerable<Statement> Of(ReadPage page)
    {
        var subject = page.Own("projects") is { } project ? $"项目 {project}" : page.Own("units") is { } unit ? $"整体 {unit}" : null;
        return subject is null
            ? []
            :
            [
                .. Tiles(page, subject), .. Trend(page, subject),
                .. page.Years.SelectMany(year => OfYear(page, $"{subject}/{year.Year}", year.Section)),
            ];
    }

    private static IEnumerable<Statement> Tiles(ReadPage page, string subject) =>
        from tile in page.Document.QuerySelectorAll("main > dl.tiles > div")
        let year = ReadPage.YearIn(tile.ParentElement!.PreviousElementSibling?.TextContent)
        where year is not null
        from pair in Figure(tile)
        select new Statement($"{subject}/{year}/{pair.Fact}", pair.Value, page.Path, "年度结果");

    private static IEnumerable<(string Fact, string Value)> Figure(IElement tile)
    {
        var value = tile.QuerySelector(".value")!.TextContent.Trim();
        switch (tile.QuerySelector("dt")!.TextContent.Trim())
        {
            case "预算执行率":
                return [("执行率", value), .. Amounts(tile.QuerySelector("small")?.TextContent)];
            case "自评总分":
                return [("自评总分", value), ("自评等级", tile.QuerySelector(".grade")?.TextContent.Trim() ?? "（没有）")];
            case "达成的指标":
                return [("达成", $"{value} / {Digits().Match(tile.QuerySelector(".unit")!.TextContent).Value}")];
            default:
                return [];
        }
    }

    private static IEnumerable<Statement> OfYear(ReadPage page, string subject, IElement section)
    {
        foreach (var table in section.QuerySelectorAll("table.data").Select(table => new ReadTable(page.Path, table)))
        {
            var isFunds = table.Caption.EndsWith("资金", StringComparison.Ordinal);
            foreach (var statement in isFunds ? Funds(subject, table) : Totals(subject, table))
                yield return statement;
        }

        var judged = section.QuerySelectorAll("table.indicators td.state .badge").Select(badge => badge.TextContent).ToList();
        if (judged.Count(badge => badge is "达成" or "未达成") is var all and > 0)
            yield return new Statement($"{subject}/达成", $"{judged.Count(badge => badge == "达成")} / {all}", page.Path, "是否达成");
        foreach (var (fact, value) in Amounts(section.QuerySelector("p.execution")?.TextContent))
            yield return new Statement($"{subject}/{fact}", value, page.Path, "执行率");
        foreach (var heading in section.QuerySelectorAll("h2, caption > span"))
        {
            if (ReadPage.YearIn(heading.TextContent) is { } year)
                yield return new Statement($"{subject}/年度", year, page.Path, heading.TextContent.Trim());
        }

        var receipts = section.QuerySelectorAll(".receipt").Where(IsOfExecution);
        foreach (var fact in receipts.SelectMany(receipt => receipt.QuerySelectorAll("div")))
        {
            var (name, text) = (fact.QuerySelector("dt")!.TextContent.Trim(), fact.QuerySelector("dd")!.TextContent.Trim());
            if (name is "全年预算数" or "全年执行数" && text.EndsWith(" 元", StringComparison.Ordinal))
                yield return new Statement($"{subject}/{name}", Figures.TenThousand(text[..^2]), page.Path, "计分过程");
        }
    }

    private static bool IsOfExecution(IElement receipt) =>
        receipt.QuerySelector("summary")!.TextContent.Contains("预算执行得分", StringComparison.Ordinal);

    // The first row is the year's total. What the form says otherwise than the site reckons is shown as it is, and the notes say so.
    private static IEnumerable<Statement> Funds(string subject, ReadTable table)
    {
        var row = table.Rows[0];
        var notes = table.Element.Closest("section")!.QuerySelector(".notes")?.TextContent ?? "";
        foreach (var cell in row.Cells.Where(cell => cell.HasValue))
        {
            var fact = cell.Heading.Split('（')[0];
            if (fact is not ("年初预算" or "全年预算数" or "全年执行数" or "执行率"))
                continue;
            if (Doubts(fact).Any(doubt => notes.Contains(doubt, StringComparison.Ordinal)))
                continue;
            yield return new Statement($"{subject}/{fact}", cell.Text, table.Path, table.Caption);
            if (fact is "全年预算数" or "全年执行数")
                yield return new Statement($"{subject}/{fact}（简写）", Figures.Brief(cell.Text), table.Path, table.Caption);
        }
    }

    private static string[] Doubts(string fact) => fact switch
    {
        "年初预算" => ["年初预算", "年初绩效目标"],
        "执行率" => ["执行率无法计算", "所填执行率"],
        _ => [],
    };

    private static IEnumerable<Statement> Totals(string subject, ReadTable table)
    {
        foreach (var row in table.Rows.Where(row => row.Cell("总分") is not null))
        {
            if (row.First is "批复（自评）" or "单位自评")
            {
                foreach (var statement in Statement.OfCell($"{subject}/自评总分", row.Cell("总分")!, row)
                    .Concat(Statement.OfCell($"{subject}/自评等级", row.Cell("等级")!, row)))
                    yield return statement;
            }
            else if (row.First is "按规则核算" or "各项得分相加" && row.Cell("总分")!.HasValue)
            {
                var fact = row.First == "按规则核算" ? "核算总分" : row.First;
                yield return new Statement($"{subject}/{fact}", row.Cell("总分")!.Text, table.Path, table.Caption);
                if (row.Cell("等级") is { HasValue: true } grade)
                    yield return new Statement($"{subject}/核算等级", grade.Text, table.Path, table.Caption);
            }
        }
    }

    private static IEnumerable<(string Fact, string Value)> Amounts(string? sentence) =>
        from match in Amount().Matches(sentence ?? "")
        select (match.Groups[1].Value + (match.Groups[1].Value == "执行率" ? "" : "（简写）"), match.Groups[2].Value.Trim());

    private static IEnumerable<Statement> Trend(ReadPage page, string subject) =>
        from text in page.Document.QuerySelectorAll("figure.multiple figcaption")
        from match in TrendEnd().Matches(text.TextContent)
        select new Statement($"{subject}/{match.Groups[1].Value}/自评总分", match.Groups[2].Value, page.Path, "走势");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(全年预算数|全年执行数|执行率) ([\d,.]+(?: [万亿]?元|%))")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(\d{4}) 年的 ([\d.]+) 分")]
    private static partial Regex TrendEnd();
}
