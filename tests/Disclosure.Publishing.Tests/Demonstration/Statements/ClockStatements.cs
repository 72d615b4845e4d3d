using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// How publication stands of a unit, year and stage: the clocks of its own page and of its projects' pages, the registers, the matrix,
/// what is late, what was published last, the list of units, and the government's in sentences.
/// </summary>
internal static partial class ClockStatements
{
    public const string Government = "政府";

    public static IEnumerable<Statement> Of(ReadPage page) =>
        [.. Clocks(page), .. Stages(page), .. Registers(page), .. Columns(page), .. Named(page), .. Sentences(page)];

    /// <summary>Which year and stage a heading or an item names: <c>2025 年决算公开</c>, <c>2025 决算公开</c>.</summary>
    public static (string Year, string Stage)? StageIn(string text) =>
        YearAndStage().Match(text) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value + "公开") : null;

    /// <summary>The unit that heads a row of a register; the government has no page.</summary>
    public static string? UnitOf(TableRow row) =>
        row.Key("units") ?? (row.First.Contains("政府（", StringComparison.Ordinal) ? Government : null);

    private static IEnumerable<Statement> Clocks(ReadPage page)
    {
        var unit = page.Own("units") ?? (page.Own("projects") is null ? null : ImplementingUnit(page));
        foreach (var clock in page.Document.QuerySelectorAll("section.year .clock").Where(_ => unit is not null))
        {
            var (year, stage) = (clock.Closest("section.year")!.Id![1..], clock.QuerySelector("strong")!.TextContent.Trim());
            Statement Says(string fact, string value) => new($"时限 {unit}/{year}/{stage}/{fact}", value, page.Path, $"{year} {stage}");
            yield return Says("状态", clock.QuerySelector(".badge")!.TextContent.Trim());
            foreach (var fact in clock.QuerySelectorAll("dl > div"))
            {
                var (name, text) = (fact.QuerySelector("dt")!.TextContent.Trim(), fact.QuerySelector("dd")!.TextContent.Trim());
                foreach (var (said, value) in FactOf(name, text))
                    yield return Says(said, value);
            }
        }
    }

    /// <summary>A target or self-evaluation that a project is late with makes its unit's publication late.</summary>
    private static IEnumerable<Statement> Stages(ReadPage page)
    {
        foreach (var step in page.Document.QuerySelectorAll("ol.stages > li").Where(_ => page.Own("projects") is not null))
        {
            var link = step.QuerySelector("a")!;
            var (name, year) = (link.TextContent.Trim(), StageYear().Match(link.GetAttribute("href")!));
            if (step.QuerySelector(".badge")!.TextContent == "逾期" && name is ("目标" or "评价"))
            {
                yield return new Statement(
                    $"时限 {ImplementingUnit(page)}/{year.Groups[1].Value}/{(name == "目标" ? "预算" : "决算")}公开/状态", "逾期未公开", page.Path,
                    name);
            }
        }
    }

    private static IEnumerable<(string Fact, string Value)> FactOf(string name, string text) => name switch
    {
        "公开日期" => [(name, text)],
        "应公开内容" => ItemsOf(text),
        "应公开日期" => [(name, text.Split('（')[0])],
        "逾期" => [("逾期天数", text.Split(' ')[0])],
        _ when text.Split('，') is [var document, var day, ..] => [("批复文号", document), ("批复日期", day), ("批复类型", name)],
        _ => [],
    };

    /// <summary>How many of what is owed are public, kind by kind; what there is once is public since a day.</summary>
    public static IEnumerable<(string Fact, string Value)> ItemsOf(string text) =>
        Shares().Matches(text).Select(match => ("公开的" + match.Groups[1].Value, match.Groups[2].Value))
            .Concat(Singles().Matches(text).Select(match => ("公开的" + match.Groups[1].Value, match.Groups[2].Value)));

    private static string? ImplementingUnit(ReadPage page) =>
        page.Document.QuerySelectorAll("main > dl.facts > div, main > details > dl.facts > div")
        .Where(fact => fact.QuerySelector("dt")!.TextContent == "实施单位")
        .Select(fact => ReadPage.CodeIn(fact.QuerySelector("a"), "units"))
        .FirstOrDefault();

    // What the process made is late by record, not by unit and stage.
    private static bool IsOfDuty(TableRow row) =>
        UnitOf(row) is not null && row.Cell("应公开日期") is not null && row.Cell("状态") is not null;

    /// <summary>A row a duty: the registers of a year, and what is late.</summary>
    private static IEnumerable<Statement> Registers(ReadPage page)
    {
        foreach (var row in page.Rows.Where(IsOfDuty))
        {
            var duty = row.Cell("公开事项") is { } item ? StageIn(item.Text) : (row.Year!, row.Table.Caption);
            var key = $"时限 {UnitOf(row)}/{duty?.Year}/{duty?.Stage}";
            Statement Says(string fact, string value) => new($"{key}/{fact}", value, page.Path, row.Table.Caption);
            yield return Says("状态", row.Cell("状态")!.Badge ?? "");
            foreach (var cell in row.Cells.Where(cell => cell.HasValue && cell.Heading is "应公开日期" or "公开日期" or "逾期天数"))
            {
                if (cell.HasValue)
                    yield return Says(cell.Heading, cell.Text);
            }

            foreach (var statement in Noted(row.Cell("状态")!, Says))
                yield return statement;
            foreach (var (owedKind, owedCount) in ItemsOf(row.Cell("公开内容")?.Text ?? ""))
                yield return Says(owedKind, owedCount);
            if (row.Cell("批复") is { HasValue: true } approval && approval.Text.Split(' ') is [var kind, var document])
            {
                yield return Says("批复类型", kind);
                yield return Says("批复文号", document);
                yield return Says("批复日期", approval.Note.Split('，')[0]);
            }
        }
    }

    /// <summary>Columns whose heading names year and stage: the matrix and the list of units.</summary>
    private static IEnumerable<Statement> Columns(ReadPage page) =>
        from row in page.Rows
        let unit = UnitOf(row)
        where unit is not null
        from cell in row.Cells
        let duty = StageIn(cell.Heading)
        where duty is not null && cell.Badge is not null
        from statement in Noted(
            cell,
            (fact, value) => new Statement(
                $"时限 {unit}/{duty.Value.Year}/{duty.Value.Stage}/{fact}", value, page.Path, row.Table.Caption))
            .Append(new Statement($"时限 {unit}/{duty.Value.Year}/{duty.Value.Stage}/状态", cell.Badge!, page.Path, row.Table.Caption))
        select statement;

    private static IEnumerable<Statement> Noted(ReadCell state, Func<string, string, Statement> says)
    {
        if (state.Note.Length > 0)
            yield return says("天数", state.Note);
        if (DaysLate().Match(state.Note) is { Success: true } late)
            yield return says("逾期天数", late.Groups[1].Value);
    }

    /// <summary>What was published last: the unit by its link, the stage by the words of it.</summary>
    private static IEnumerable<Statement> Named(ReadPage page)
    {
        foreach (var row in page.Rows.Where(row => row.First.EndsWith("绩效信息", StringComparison.Ordinal)))
        {
            var duty = StageIn(row.First.Replace("绩效信息", "公开", StringComparison.Ordinal))!.Value;
            Statement Says(string fact, string value) =>
                new($"时限 {row.Key("units") ?? Government}/{duty.Year}/{duty.Stage}/{fact}", value, page.Path, row.Table.Caption);
            yield return Says("公开日期", row.Cell("公开日期")!.Text);
            yield return Says("状态", row.Cell("状态")!.Badge ?? "");
            if (row.Cell("批复")!.Text.Split('，') is [var kind, var day])
            {
                yield return Says("批复类型", kind);
                yield return Says("批复日期", day);
            }
        }
    }

    /// <summary>The government's own, on the pages of a year and of what is published with its final accounts.</summary>
    private static IEnumerable<Statement> Sentences(ReadPage page)
    {
        var stage = page.Path.EndsWith("/budget/index.html", StringComparison.Ordinal) ? "预算公开" : "决算公开";
        var year = page.Year ?? (page.Own("evaluations") is { } evaluation ? evaluation[..4] : null);
        foreach (var match in Approval().Matches(page.Document.QuerySelector("main")!.TextContent).Where(_ => year is not null))
        {
            Statement Says(string fact, int group) =>
                new($"时限 {Government}/{year}/{stage}/{fact}", match.Groups[group].Value, page.Path, "批复与公开");
            yield return Says("批复文号", 1);
            yield return Says("批复日期", 2);
            yield return Says("应公开日期", 3);
            yield return Says("公开日期", 4);
        }
    }

    [GeneratedRegex("(20[0-9]{2})(?: 年| )?(预算|决算)公开$")]
    private static partial Regex YearAndStage();

    [GeneratedRegex("(项目目标|项目自评|空表说明|财政重点评价) ([0-9]+/[0-9]+)")]
    private static partial Regex Shares();

    [GeneratedRegex("(整体目标|整体自评|政府预算绩效目标)已公开（([0-9年月日]+)）")]
    private static partial Regex Singles();

    [GeneratedRegex("^#y([0-9]{4})")]
    private static partial Regex StageYear();

    [GeneratedRegex("逾期 ([0-9]+) 天")]
    private static partial Regex DaysLate();

    [GeneratedRegex("人大批准 ([^（\\s]+)（([^）]+)），最迟应于 ([0-9年月日-]+)公开，已?于 ([0-9年月日-]+)公开")]
    private static partial Regex Approval();
}
