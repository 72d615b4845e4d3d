using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>Where a caption or a lead says how many there are, that many are listed.</summary>
internal static partial class CountStatements
{
    public static IEnumerable<Statement> Of(ReadPage page) => [.. Captions(page), .. Leads(page)];

    private static IEnumerable<Statement> Captions(ReadPage page)
    {
        foreach (var (table, number) in page.Tables.Select((table, number) => (table, number)))
        {
            if (Counted().Match(table.Caption) is not { Success: true } counted)
                continue;
            yield return new Statement($"表 {page.Path} {number}/行数", counted.Groups[1].Value, page.Path, table.Caption);
            yield return new Statement($"表 {page.Path} {number}/行数", Figures.Trimmed(table.Rows.Count), page.Path, table.Caption + "各行");
        }
    }

    private static IEnumerable<Statement> Leads(ReadPage page)
    {
        var lead = page.Document.QuerySelector("main > p.lead")?.TextContent ?? "";
        if (page.Path == "projects/index.html" && ProjectsInAll().Match(lead) is { Success: true } projects)
        {
            yield return new Statement("全站/部门", projects.Groups[1].Value, page.Path, "导语");
            yield return new Statement("全站/项目", projects.Groups[2].Value, page.Path, "导语");
            yield return new Statement("全站/项目", Figures.Trimmed(Linked(page, "departments").Sum()), page.Path, "各部门");
            yield return new Statement("全站/部门", Figures.Trimmed(Linked(page, "departments").Count()), page.Path, "各部门");
        }

        // Numbered pages have a part of a list each.
        var isList = page.Path.EndsWith("/projects/index.html", StringComparison.Ordinal);
        if (isList && ProjectsInList().Match(lead) is { Success: true } listed)
        {
            yield return new Statement($"清单 {page.Path}/项目", listed.Groups[1].Value, page.Path, "导语");
            yield return new Statement($"清单 {page.Path}/项目", Figures.Trimmed(page.Rows.Count()), page.Path, "各行");
        }

        if (page.Path == "units/index.html" && UnitsInAll().Match(lead) is { Success: true } units)
        {
            yield return new Statement("全站/部门", units.Groups[1].Value, page.Path, "导语");
            yield return new Statement("全站/所属单位", units.Groups[2].Value, page.Path, "导语");
            yield return new Statement("全站/部门", CountOf(page, "部门本级"), page.Path, "各行");
            yield return new Statement("全站/所属单位", CountOf(page, "所属单位"), page.Path, "各行");
        }
    }

    // The numbers of links to lists, below a heading.
    private static IEnumerable<decimal> Linked(ReadPage page, string heading) =>
        page.Document.QuerySelectorAll($"section:has(> #{heading}) nav a").Select(link => Counted().Match(link.TextContent.Trim()))
            .Select(count => Figures.Number(count.Groups[1].Value));

    private static string CountOf(ReadPage page, string kind) => Figures.Trimmed(page.Rows.Count(row => row.Head.Note == kind));

    [GeneratedRegex("（([0-9]+) 个）$")]
    private static partial Regex Counted();

    [GeneratedRegex("([0-9]+) 个部门的 ([0-9]+) 个项目")]
    private static partial Regex ProjectsInAll();

    [GeneratedRegex("^([0-9]+) 个项目，按编码排列。")]
    private static partial Regex ProjectsInList();

    [GeneratedRegex("([0-9]+) 个部门、([0-9]+) 个所属单位")]
    private static partial Regex UnitsInAll();
}
