using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// What a year's sums leave out, and what need not be public: the line below a sum, the sentence atop a year's page and the note in the
/// list of years say one thing, and the list of what need not be public has as many rows.
/// </summary>
internal static partial class GapStatements
{
    private const string Units = "未含的单位";
    private const string Withheld = "不予公开";
    private static readonly string[] Exempt = ["单位", "项目", "空表"];

    public static IEnumerable<Statement> Of(ReadPage page) => [.. Lines(page), .. Atop(page), .. Listed(page), .. Rows(page)];

    private static IEnumerable<Statement> Lines(ReadPage page) =>
        from line in page.Document.QuerySelectorAll("main p.gaps")
        let sum = SumOf(page, line)
        where sum is not null
        from said in LineSays(line.TextContent)
        select new Statement($"未含 {sum}/{said.Fact}", said.Value, page.Path, line.TextContent.Split('：')[0]);

    // Of which year and form the sum above a line is: the page's, on the first page that of the heading above it.
    private static string? SumOf(ReadPage page, IElement line) => page.Path.Split('/') switch
    {
        ["years", _, "budget", _] or ["coverage", _, _] => $"{page.Year}/预算公开",
        ["years", _, "accounts", _] or ["unmet", _, "index.html"] when page.Year is not null => $"{page.Year}/决算公开",
        ["index.html"] when HomeHeading().Match(HeadingAbove(line)) is { Success: true } heading =>
            $"{heading.Groups[1].Value}/{heading.Groups[2].Value}公开",
        _ => null,
    };

    private static string HeadingAbove(IElement line)
    {
        var above = line.PreviousElementSibling;
        while (above is { LocalName: not "h2" })
            above = above.PreviousElementSibling;
        return above?.TextContent ?? "";
    }

    private static IEnumerable<(string Fact, string Value)> LineSays(string line)
    {
        var missing = LeftOut().Match(line) is { Success: true } left ? left.Groups[1].Value : "";
        yield return (Units, UnitsIn(missing) ?? (OneUnit().IsMatch(missing) ? "1" : "0"));
        yield return (Withheld, WithheldItems().Match(missing) is { Success: true } withheld ? withheld.Groups[1].Value : "0");
        foreach (var state in StatesIn(missing))
            yield return state;
        foreach (var kind in Exempt)
            yield return ($"无须公开的{kind}", ExemptIn(line, kind));
    }

    private static string ExemptIn(string line, string kind)
    {
        var counted = kind switch { "单位" => ExemptUnits(), "项目" => ExemptProjects(), _ => EmptyTables() };
        return counted.Match(line) is { Success: true } match ? match.Groups[1].Value : "0";
    }

    /// <summary>The sentence says only what there is.</summary>
    private static IEnumerable<Statement> Atop(ReadPage page)
    {
        if (page.Path.Split('/') is not ["years", var year, ("budget" or "accounts") and var stage, _])
            yield break;
        var sentence = page.Document.QuerySelector("main p.verdict")?.TextContent ?? "";
        var sum = $"未含 {year}/{(stage == "budget" ? "预算公开" : "决算公开")}";
        if (UnitsIn(sentence) is { } units)
            yield return new Statement($"{sum}/{Units}", units, page.Path, "首句");
        if (WithheldProjects().Match(sentence) is { Success: true } withheld)
            yield return new Statement($"{sum}/{Withheld}", withheld.Groups[1].Value, page.Path, "首句");
        foreach (var (fact, value) in StatesIn(sentence))
            yield return new Statement($"{sum}/{fact}", value, page.Path, "首句");
    }

    private static IEnumerable<Statement> Listed(ReadPage page)
    {
        foreach (var row in page.Rows.Where(row => page.Path == "years/index.html"))
        {
            if (row.Cell("年初预算（万元）") is not { HasValue: true } amount)
                continue;
            Statement Says(string fact, Regex counted) => new(
                $"未含 {row.Year}/预算公开/{fact}", counted.Match(amount.Note) is { Success: true } match ? match.Groups[1].Value : "0",
                page.Path, row.Table.Caption);
            yield return Says(Units, UnitsInShort());
            yield return Says(Withheld, WithheldItems());
        }
    }

    private static IEnumerable<Statement> Rows(ReadPage page) =>
        from table in page.Tables
        where page.Path.StartsWith("disclosure/", StringComparison.Ordinal) && page.Year is not null && table.Headings.Contains("项目或表")
        from stage in new[] { "预算公开", "决算公开" }
        from kind in Exempt
        let rows = table.Rows.Count(row => row.Cell("公开事项")!.Text == stage && row.Cell("类别")!.Text == kind)
        select new Statement($"未含 {page.Year}/{stage}/无须公开的{kind}", Figures.Trimmed(rows), page.Path, table.Caption);

    private static string? UnitsIn(string text) => CountedUnits().Match(text) is { Success: true } units ? units.Groups[1].Value : null;

    private static IEnumerable<(string Fact, string Value)> StatesIn(string text) =>
        from Match state in StateOfUnits().Matches(CountedUnits().Match(text).Groups[2].Value)
        select ($"{Units}，{state.Groups[1].Value}", state.Groups[2].Value);

    [GeneratedRegex("^([0-9]{4}) 年(预算|决算)：")]
    private static partial Regex HomeHeading();

    [GeneratedRegex("未含：([^。]*)。")]
    private static partial Regex LeftOut();

    [GeneratedRegex("([0-9]+) 个单位（([^）]*)）")]
    private static partial Regex CountedUnits();

    [GeneratedRegex("^[^；]*（[^）]*）")]
    private static partial Regex OneUnit();

    [GeneratedRegex("(逾期未公开|未到期|未批复|未见) ([0-9]+) 个")]
    private static partial Regex StateOfUnits();

    [GeneratedRegex("未含 .*?([0-9]+) 个单位")]
    private static partial Regex UnitsInShort();

    [GeneratedRegex("不予公开 ([0-9]+) 项")]
    private static partial Regex WithheldItems();

    [GeneratedRegex("([0-9]+) 个项目不予公开")]
    private static partial Regex WithheldProjects();

    [GeneratedRegex("无须公开 ([0-9]+) 个单位")]
    private static partial Regex ExemptUnits();

    [GeneratedRegex("不再应公开 ([0-9]+) 个项目")]
    private static partial Regex ExemptProjects();

    [GeneratedRegex("空表 ([0-9]+) 张")]
    private static partial Regex EmptyTables();
}
