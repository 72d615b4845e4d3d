using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What is said of a survey: in the list of surveys, on its own page, with the project or unit, and among the receipts.</summary>
internal static partial class SurveyStatements
{
    private static readonly Dictionary<string, string> Listed = new()
    {
        ["满意率"] = "满意率",
        ["有效评价（份）"] = "有效评价",
        ["差评（件）"] = "差评",
        ["办结率"] = "办结率",
        ["超期未办（件）"] = "超期未办",
        ["评价时间"] = "评价时间",
    };

    private static readonly (string Fact, Regex Pattern)[] Parts =
    [
        ("邀请收回", new("邀请收回 ([0-9]+) 份")), ("邀请收回", new("邀请 [0-9]+ 份，收回 ([0-9]+) 份")),
        ("纸质收回", new("纸质收回 ([0-9]+) 份")), ("纸质收回", new("收回 ([0-9]+) 份，双人录入")),
        ("不清楚", new("－不清楚 ([0-9]+) 份")), ("不清楚", new("([0-9]+) 份，不算有效")),
    ];

    public static IEnumerable<Statement> Of(ReadPage page) => [.. List(page), .. Form(page), .. Receipts(page), .. Results(page)];

    private static IEnumerable<Statement> List(ReadPage page) =>
        from row in page.Rows
        where row.Cell("提供服务的单位") is not null
        let key = row.Key("rate") ?? $"{row.Cell("年度")!.Text}-{row.Key("projects") ?? row.Key("units")}"
        from cell in row.Cells
        where cell.HasValue && cell.Text.Any(char.IsAsciiDigit) && Listed.ContainsKey(cell.Heading)
        select new Statement($"调查 {key}/{Listed[cell.Heading]}", cell.Text, page.Path, row.Table.Caption);

    private static IEnumerable<Statement> Form(ReadPage page)
    {
        if (page.Own("rate") is not { } survey)
            yield break;
        var text = page.Document.QuerySelector("main")!.TextContent;
        foreach (var period in Period().Matches(text).Select(match => match.Value))
        {
            yield return new Statement($"调查 {survey}/评价时间", period, page.Path, "评价时间");
            yield return new Statement($"调查 {survey}/截止", period.Split('至')[1], page.Path, "评价时间");
        }

        foreach (Match match in Closes().Matches(text))
            yield return new Statement($"调查 {survey}/截止", match.Groups[1].Value, page.Path, "截止");
    }

    private static IEnumerable<Statement> Receipts(ReadPage page) =>
        from row in page.Rows
        where row.Cell("根值") is not null
        from pair in new[] { ("根值", "根值"), ("回执数", "回执数"), ("有效评价", "回执数") }
        select new Statement($"调查 {row.First}/{pair.Item1}", row.Cell(pair.Item2)!.Text, page.Path, row.Table.Caption);

    /// <summary>A result on the page of its project or unit, by the list of receipts or the form that it links to.</summary>
    private static IEnumerable<Statement> Results(ReadPage page)
    {
        foreach (var section in page.Document.QuerySelectorAll("section.satisfaction"))
        {
            var survey = section.QuerySelectorAll("a").Select(link => SurveyLink().Match(link.GetAttribute("href") ?? ""))
                .FirstOrDefault(match => match.Success)?.Groups[1].Value;
            if (survey is null)
                continue;
            foreach (var (fact, value) in Figures(page, section))
                yield return new Statement($"调查 {survey}/{fact}", value, page.Path, section.QuerySelector("h4")!.TextContent);
        }
    }

    private static IEnumerable<(string Fact, string Value)> Figures(ReadPage page, IElement section)
    {
        foreach (var tile in section.QuerySelectorAll("dl.tiles > div"))
        {
            var value = tile.QuerySelector(".value")!.TextContent.Trim();
            switch (tile.QuerySelector("dt")!.TextContent.Trim())
            {
                case "调查满意率": yield return ("满意率", value); break;
                case "有效评价（n）": yield return ("有效评价", value); break;
                case "回收率": yield return ("回收率", value); break;
            }
        }

        foreach (var pair in section.QuerySelectorAll("table.chart").SelectMany(Levels).Concat(Recovered(section)))
            yield return pair;
        var text = section.TextContent;
        foreach (var pair in Sentences(text))
            yield return pair;
        if (section.QuerySelector(".check code") is { } root)
            yield return ("根值", root.TextContent.Trim());
        foreach (var row in section.QuerySelectorAll("table.cards").SelectMany(table => new ReadTable(page.Path, table).Rows))
        {
            if (row.First == "整改办结" && row.Cell("占差评") is { } handled)
                yield return ("办结率", handled.Text);
        }
    }

    /// <summary>A chart of levels, of those who count or of everybody: its numbers, and its shares of all of them.</summary>
    private static IEnumerable<(string Fact, string Value)> Levels(IElement chart)
    {
        var caption = chart.QuerySelector("caption")!.TextContent;
        var channel = caption.Contains("公开渠道", StringComparison.Ordinal) ? "公开" : "计分";
        var all = Number(FirstNumber().Match(caption).Value);
        foreach (var row in chart.QuerySelectorAll("tbody tr"))
        {
            var (level, cells) = (row.QuerySelector("th")!.TextContent.Trim(), row.QuerySelectorAll("td.num"));
            var (number, share) = (cells[0].TextContent.Trim(), cells[1].TextContent.Trim());
            var isShown = number.All(char.IsAsciiDigit);
            yield return ($"{channel}/{level}", isShown ? number : "（没有）");
            yield return ($"{channel}/{level}占比", share);
            if (isShown)
                yield return ($"{channel}/{level}占比", Reading.Figures.Share(Number(number), all));
        }
    }

    private static int Number(string text) => (int)Reading.Figures.Number(text);

    /// <summary>How many came back, and what of that counts.</summary>
    private static IEnumerable<(string Fact, string Value)> Recovered(IElement section)
    {
        var text = section.TextContent;
        foreach (var (fact, pattern) in Parts)
        {
            foreach (Match match in pattern.Matches(text))
                yield return (fact, match.Groups[1].Value);
        }

        if (Sum().Match(text) is not { Success: true } sum)
            yield break;
        var parts = sum.Value.Split('＋', '－').Select(part => Number(FirstNumber().Match(part).Value)).ToList();
        var unknown = sum.Value.Contains('－') ? parts[^1] : 0;
        yield return ("有效评价", Reading.Figures.Trimmed(parts.Sum() - (2 * unknown)));
        if (Invited().Match(text) is { Success: true } invited)
            yield return ("回收率", Reading.Figures.Share(Number(invited.Groups[2].Value), Number(invited.Groups[1].Value)));
    }

    private static IEnumerable<(string Fact, string Value)> Sentences(string text)
    {
        foreach (Match match in Period().Matches(text))
            yield return ("评价时间", match.Value);
        foreach (Match match in Closes().Matches(text))
            yield return ("截止", match.Groups[1].Value);
        foreach (Match match in Valid().Matches(text))
            yield return ("有效评价", match.Groups[1].Value);
        if (Formula().Match(text) is { Success: true } formula)
        {
            yield return ("有效评价", formula.Groups[1].Value);
            yield return ("满意率", formula.Groups[2].Value);
        }

        if (Bad().Match(text) is { Success: true } bad)
        {
            yield return ("差评", bad.Groups[1].Value);
            yield return ("超期未办", bad.Groups[2].Value);
        }

        if (Leaves().Match(text) is { Success: true } leaves)
            yield return ("回执数", leaves.Groups[1].Value);
    }

    [GeneratedRegex("[0-9]{4}[年-][0-9]+[月-][0-9]+日?至[0-9]{4}[年-][0-9]+[月-][0-9]+日?")]
    private static partial Regex Period();

    [GeneratedRegex(@"(?:已于|到) ?([0-9]{4}[年-][0-9]+[月-][0-9]+日?)截止")]
    private static partial Regex Closes();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex FirstNumber();

    [GeneratedRegex("＝邀请收回 [0-9]+ 份(?:[＋－](?:纸质收回|不清楚) [0-9]+ 份)*")]
    private static partial Regex Sum();

    [GeneratedRegex("邀请 ([0-9]+) 份，收回 ([0-9]+) 份")]
    private static partial Regex Invited();

    [GeneratedRegex(@"(\d+) 份有效评价")]
    private static partial Regex Valid();

    [GeneratedRegex(@"÷([0-9]+)＝([0-9.]+%)")]
    private static partial Regex Formula();

    [GeneratedRegex("共 ([0-9]+) 件，超期未办 ([0-9]+) 件")]
    private static partial Regex Bad();

    [GeneratedRegex("（([0-9]+) 个回执）")]
    private static partial Regex Leaves();

    [GeneratedRegex(@"(?:satisfaction|rate)/([^/]+)/")]
    private static partial Regex SurveyLink();
}
