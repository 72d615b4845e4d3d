using System.Text.RegularExpressions;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>How many projects of a year, and of a unit, have which grade: in charts, and as rows of tables count.</summary>
internal static partial class GradeStatements
{
    private static readonly string[] Grades = ["优", "良", "中", "差"];

    public static IEnumerable<Statement> Of(ReadPage page) => [.. Charts(page), .. Rows(page), .. Units(page), .. Lists(page)];

    /// <summary>Of a count of each grade, what follows from it.</summary>
    public static IEnumerable<(string Fact, string Value)> Counted(Func<string, int> count)
    {
        var counts = Grades.ToDictionary(grade => grade, count);
        foreach (var (grade, number) in counts)
            yield return (grade, Figures.Trimmed(number));
        yield return ("优良", Figures.Trimmed(counts["优"] + counts["良"]));
        yield return ("有等级", Figures.Trimmed(counts.Values.Sum()));
        if (counts.Values.Sum() is var all and > 0)
            yield return ("自评为优、良", Figures.Share(counts["优"] + counts["良"], all));
    }

    private static IEnumerable<Statement> Charts(ReadPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll("main table.chart"))
        {
            var caption = table.QuerySelector("caption")!.TextContent;
            var year = page.Year ?? ReadPage.YearIn(caption);
            if (year is null || !Projects().IsMatch(caption))
                continue;
            var counts = table.QuerySelectorAll("tbody tr").ToDictionary(
                row => row.QuerySelector("th")!.TextContent.Trim()[..1],
                row => row.QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()).ToList());
            var all = counts.Values.Sum(cells => (int)Figures.Number(cells[0]));
            Statement Says(string fact, string value) => new($"年度 {year}/{fact}", value, page.Path, "自评等级图");
            foreach (var (fact, value) in Counted(grade => (int)Figures.Number(counts[grade][0])))
                yield return Says(fact, value);
            var isShare = table.QuerySelector("thead th:last-child")!.TextContent == "占比";
            foreach (var (grade, cells) in counts)
            {
                yield return Says(grade + (isShare ? "占比" : "，绩效评价"), cells[1]);
                yield return Says(grade + "占比", Figures.Share((int)Figures.Number(cells[0]), all));
            }

            if (!isShare)
                yield return Says("有绩效评价的等级", Figures.Trimmed(counts.Values.Sum(cells => Figures.Number(cells[1]))));
            if (Evaluated().Match(table.NextElementSibling?.TextContent ?? "") is { Success: true } evaluated)
                yield return Says("有绩效评价的等级", evaluated.Groups[1].Value);
            yield return Says("有等级", Projects().Match(caption).Groups[1].Value);
            foreach (Match match in SharesSaid().Matches(caption))
                yield return Says(match.Groups[1].Value + "占比", match.Groups[2].Value);
        }
    }

    private static IEnumerable<Statement> Rows(ReadPage page) =>
        from table in page.Tables
        where table.Caption == "项目支出绩效自评" && page.Path.Split('/').Length == 4
        let grades = table.Rows.Select(row => row.Cell("自评等级")!.Text).ToList()
        from fact in Counted(grade => grades.Count(one => one == grade))
        select new Statement($"年度 {page.Year}/{fact.Fact}", fact.Value, page.Path, table.Caption + "各行");

    /// <summary>How many are in the list of each grade, as the page of all lists and that of the year's say.</summary>
    private static IEnumerable<Statement> Lists(ReadPage page)
    {
        var rows = page.Rows.Where(row => page.Path == "projects/index.html" && row.Cell("没有等级") is not null).ToList();
        foreach (var row in rows.Where(row => Grades.Any(grade => row.Cell(grade)!.Text != "0")))
        {
            foreach (var (fact, value) in Counted(grade => (int)Figures.Number(row.Cell(grade)!.Text)))
                yield return new Statement($"年度 {row.Year}/{fact}", value, page.Path, row.Table.Caption);
        }

        foreach (var row in rows)
            yield return new Statement($"年度 {row.Year}/没有等级", row.Cell("没有等级")!.Text, page.Path, row.Table.Caption);
        if (!page.Path.StartsWith("lists/", StringComparison.Ordinal))
            yield break;
        foreach (var link in page.Document.QuerySelectorAll("main nav.index a"))
        {
            if (Listed().Match(link.TextContent) is { Success: true } listed)
                yield return new Statement($"年度 {page.Year}/{listed.Groups[1].Value}", listed.Groups[2].Value, page.Path, "按自评等级");
        }
    }

    /// <summary>In the list of units each says its grades in words; all together they are the year's.</summary>
    private static IEnumerable<Statement> Units(ReadPage page)
    {
        var cells = page.Rows
            .SelectMany(row => row.Cells.Select(cell => (row, cell)))
            .Where(one => one.cell.Heading.EndsWith("年项目自评", StringComparison.Ordinal))
            .ToList();
        if (cells.Count == 0)
            yield break;
        var year = ReadPage.YearIn(cells[0].cell.Heading);
        foreach (var (fact, value) in Counted(grade => cells.Sum(one => CountIn(one.cell.Text, grade))))
            yield return new Statement($"年度 {year}/{fact}", value, page.Path, "各单位");
        foreach (var (row, cell) in cells)
        {
            var unit = row.Key("units");
            foreach (var grade in Grades)
                yield return new Statement($"单位 {unit}/{grade}", Figures.Trimmed(CountIn(cell.Text, grade)), page.Path, row.Table.Caption);
        }
    }

    private static int CountIn(string text, string grade) =>
        Regex.Match(text, grade + " ([0-9]+)") is { Success: true } match ? (int)Figures.Number(match.Groups[1].Value) : 0;

    [GeneratedRegex("([0-9]+) 个项目(?:的自评等级|中，自评)")]
    private static partial Regex Projects();

    [GeneratedRegex("^(优|良|中|差|没有等级)（([0-9]+) 个）$")]
    private static partial Regex Listed();

    [GeneratedRegex("^([0-9]+) 个项目有绩效评价的等级")]
    private static partial Regex Evaluated();

    [GeneratedRegex("([优良中差])”?(?:的最多，占)? ([0-9.]+%)")]
    private static partial Regex SharesSaid();
}
