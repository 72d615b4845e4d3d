using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>A department's sums: of its own page's projects, and its row on the pages of a year.</summary>
internal static partial class DepartmentStatements
{
    private static readonly Dictionary<string, string> Facts = new()
    {
        ["项目数（个）"] = "编报绩效目标的项目",
        ["编报绩效目标的项目（个）"] = "编报绩效目标的项目",
        ["年初预算（万元）"] = "年初预算",
        ["全年预算数（万元）"] = "全年预算数",
        ["全年执行数（万元）"] = "全年执行数",
        ["执行率"] = "执行率",
    };

    private static readonly string[] Unmet = ["未达成（项）", "部分达成（项）", "没有写明原因（项）"];

    public static IEnumerable<Statement> Of(ReadPage page) =>
        [.. OfYear(page), .. Own(page), .. NotReached(page), .. NotReachedYears(page), .. NotReachedOwn(page)];

    private static IEnumerable<Statement> OfYear(ReadPage page) =>
        from row in page.Rows
        let unit = row.Key("units")
        where page.Path.StartsWith("years/", StringComparison.Ordinal)
            && unit is not null && row.Table.Caption.StartsWith("各部门", StringComparison.Ordinal)
        from cell in row.Cells
        where Facts.ContainsKey(cell.Heading)
        from statement in Statement.OfCell($"部门 {unit}/{page.Year}/{Facts[cell.Heading]}", cell, row)
        select statement;

    private static IEnumerable<Statement> Own(ReadPage page) =>
        from table in page.Tables
        where page.Own("units") is { Length: 3 } && table.Caption.EndsWith("个）", StringComparison.Ordinal)
        from row in table.Totals
        from cell in row.Cells
        where Facts.ContainsKey(cell.Heading)
        from statement in Statement.OfCell($"部门 {page.Own("units")}/{row.Year}/{Facts[cell.Heading]}", cell, row)
        select statement;

    /// <summary>What was not reached: a department's row, and the sums of all of them, which are the year's.</summary>
    private static IEnumerable<Statement> NotReached(ReadPage page) =>
        from table in page.Tables
        where table.Caption == "各部门没做到的" && page.Year is not null
        from row in table.Rows.Concat(table.Totals)
        let department = row.Key($"unmet/{page.Year}") ?? row.Key("units")
        from cell in row.Cells
        where Unmet.Contains(cell.Heading)
        select new Statement(
            department is null ? $"年度 {page.Year}/{FactOf(cell)}" : $"部门 {department}/{page.Year}/{FactOf(cell)}",
            Count(cell.Text), page.Path, table.Caption);

    /// <summary>The same of each year, and of what it has besides.</summary>
    private static IEnumerable<Statement> NotReachedYears(ReadPage page) =>
        from row in page.Rows
        where page.Path == "unmet/index.html"
        from cell in row.Cells
        where cell.HasValue && (Unmet.Contains(cell.Heading) || cell.Heading == "达成（项）")
        select new Statement($"年度 {row.Year}/{FactOf(cell)}", Count(cell.Text), page.Path, row.Table.Caption);

    /// <summary>The same of a department, on the page of its year.</summary>
    private static IEnumerable<Statement> NotReachedOwn(ReadPage page)
    {
        if (page.Own("units") is not { Length: 3 } department || page.Path.Split('/') is not [_, _, var year, _])
            yield break;
        var said = page.Document.QuerySelectorAll("main h2 + p").Select(paragraph => paragraph.TextContent)
            .FirstOrDefault(text => MissedSaid().IsMatch(text));
        if (said is null)
            yield break;
        yield return new Statement($"部门 {department}/{year}/未达成", MissedSaid().Match(said).Groups[1].Value, page.Path, "没做到的");
        if (UnexplainedSaid().Match(said) is { Success: true } unexplained)
            yield return new Statement($"部门 {department}/{year}/没有写明原因", unexplained.Groups[1].Value, page.Path, "没做到的");
    }

    private static string FactOf(ReadCell cell) => cell.Heading.Split('（')[0];

    private static string Count(string text) => Figures.Trimmed(Figures.Number(text));

    [GeneratedRegex("^未达成 ([0-9]+) 项")]
    private static partial Regex MissedSaid();

    [GeneratedRegex("其中 ([0-9]+) 项没有写明原因")]
    private static partial Regex UnexplainedSaid();
}
