using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// How many publications stand how, of a year and stage: as the summary says, and as rows of the registers, cells of the matrix and rows
/// of what is late count; and both newest stages together, as home says.
/// </summary>
internal static partial class ClockSumStatements
{
    private static readonly string[] States = ["按期公开", "逾期公开", "逾期未公开", "未到期", "未批复"];

    public static IEnumerable<Statement> Of(ReadPage page) =>
        [.. Summary(page), .. Registers(page), .. Matrix(page), .. Overdue(page), .. Home(page), .. Day(page)];

    private static IEnumerable<Statement> Summary(ReadPage page)
    {
        var rows = Rated(page).ToDictionary(row => ClockStatements.StageIn(row.First)!.Value, row => row);
        foreach (var ((year, stage), row) in rows)
        {
            foreach (var cell in row.Cells)
                yield return new Statement($"时限合计 {year}/{stage}/{cell.Heading.Split('（')[0]}", cell.Text, page.Path, row.Table.Caption);
        }

        foreach (var ((year, stage), budget) in rows.Where(row => row.Key.Stage == "预算公开"))
        {
            var before = (Figures.Number(year) - 1).ToString(CultureInfo.InvariantCulture);
            if (!rows.TryGetValue((before, "决算公开"), out var accounts))
                continue;
            var sums = States.Select(state => (state, Sum: CountIn(budget, state) + CountIn(accounts, state))).ToList();
            var due = CountIn(budget, "应公开（个单位）") + CountIn(accounts, "应公开（个单位）");
            foreach (var (state, sum) in sums.Append(("合计", sums.Sum(one => one.Sum))).Append(("应公开", due)))
                yield return Newest(year, before, state, sum, page, budget.Table.Caption);
        }
    }

    // The process is rated by year alone, in a table of its own.
    private static IEnumerable<TableRow> Rated(ReadPage page) =>
        page.Rows.Where(row => row.Cell("及时率") is not null && ClockStatements.StageIn(row.First) is not null);

    private static int CountIn(TableRow row, string state) => (int)Figures.Number(row.Cell(state)!.Text);

    private static Statement Newest(string year, string before, string state, decimal sum, ReadPage page, string place) => new(
        $"时限合计 {year} 年预算和 {before} 年决算/{state}", Figures.Trimmed(sum), page.Path, place);

    private static IEnumerable<Statement> Registers(ReadPage page) => page.Year is not { } year
        ? []
        : from table in page.Tables
          where table.Headings.Contains("应公开日期")
          from statement in Counted(year, table.Caption, [.. table.Rows.Select(row => row.Cell("状态")!.Badge ?? "")], page, table.Caption)
          select statement;

    private static IEnumerable<Statement> Matrix(ReadPage page) =>
        from table in page.Tables
        where table.Headings.Contains("单位") && table.Headings.Count(heading => ClockStatements.StageIn(heading) is not null) > 2
        from heading in table.Headings.Skip(1)
        let duty = ClockStatements.StageIn(heading)!.Value
        from statement in Counted(
            duty.Year, duty.Stage, [.. table.Rows.Select(row => row.Cell(heading)!.Badge ?? "")], page, table.Caption)
        select statement;

    private static IEnumerable<Statement> Counted(string year, string stage, IReadOnlyList<string> states, ReadPage page, string place)
    {
        Statement Says(string fact, string value) => new($"时限合计 {year}/{stage}/{fact}", value, page.Path, place + "各行");
        var counts = States.ToDictionary(state => state, state => states.Count(one => one == state));
        foreach (var (state, count) in counts)
            yield return Says(state, Figures.Trimmed(count));
        var due = counts["按期公开"] + counts["逾期公开"] + counts["逾期未公开"];
        yield return Says("应公开", Figures.Trimmed(due));
        yield return Says("及时率", due == 0 ? "—" : Figures.Share(counts["按期公开"], due));

        // A unit that owes nothing is listed and counted nowhere, one that the year passes over has an empty cell.
        foreach (var other in states.Except(States).Except(["不适用", ""]))
            yield return Says("状态以外", other);
    }

    /// <summary>What is late, counted for every year and stage that the page's summary has.</summary>
    private static IEnumerable<Statement> Overdue(ReadPage page)
    {
        var late = page.Rows.Where(row => row.Cell("逾期天数") is not null)
            .Select(row => (Duty: ClockStatements.StageIn(row.Cell("公开事项")!.Text)!.Value, State: row.Cell("状态")!.Badge))
            .ToList();
        foreach (var row in Rated(page))
        {
            var duty = ClockStatements.StageIn(row.First)!.Value;
            foreach (var state in new[] { "逾期公开", "逾期未公开" })
            {
                yield return new Statement(
                    $"时限合计 {duty.Year}/{duty.Stage}/{state}",
                    Figures.Trimmed(late.Count(one => one.Duty == duty && one.State == state)), page.Path, "逾期的公开事项");
            }
        }

        if (page.Document.QuerySelector("#overdue + p") is { } said && CountSaid().Match(said.TextContent) is { Success: true } match)
        {
            yield return new Statement("时限合计 逾期的公开事项", match.Groups[1].Value, page.Path, "逾期的公开事项");
            yield return new Statement("时限合计 逾期的公开事项", Figures.Trimmed(late.Count), page.Path, "逾期的公开事项各行");
        }
    }

    private static IEnumerable<Statement> Home(ReadPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll("main table.chart"))
        {
            if (Caption().Match(table.QuerySelector("caption")!.TextContent) is not { Success: true } caption)
                continue;
            var (year, before) = (caption.Groups[1].Value, caption.Groups[2].Value);
            yield return Newest(year, before, "合计", Figures.Number(caption.Groups[3].Value), page, "公开及时不及时");
            yield return Newest(year, before, "应公开", Figures.Number(caption.Groups[4].Value), page, "公开及时不及时");
            yield return Newest(year, before, "按期公开", Figures.Number(caption.Groups[5].Value), page, "公开及时不及时");
            foreach (var row in table.QuerySelectorAll("tbody tr"))
            {
                var (state, count) = (row.QuerySelector("th")!.TextContent.Trim(), row.QuerySelector("td.num")!.TextContent);
                yield return Newest(year, before, state, Figures.Number(count), page, "图");
            }
        }
    }

    /// <summary>The day on which states are reckoned is one for the whole site.</summary>
    private static IEnumerable<Statement> Day(ReadPage page) =>
        from match in AsOf().Matches(page.Document.QuerySelector("main")!.TextContent)
        select new Statement("时限合计 状态的日期", match.Groups[1].Value, page.Path, "状态的日期");

    [GeneratedRegex("^共 ([0-9]+) 项")]
    private static partial Regex CountSaid();

    [GeneratedRegex("([0-9]{4}) 年预算和 ([0-9]{4}) 年决算共 ([0-9]+) 项，应公开 ([0-9]+) 项.*?；按期公开 ([0-9]+) 项")]
    private static partial Regex Caption();

    [GeneratedRegex("(?:状态按|截至) ([0-9年月日-]+?)(?:计算|已)")]
    private static partial Regex AsOf();
}
