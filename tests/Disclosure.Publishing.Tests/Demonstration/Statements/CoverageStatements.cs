using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>
/// How far a year's projects are self-evaluated: those that should be are those that are and those that are not, in every row, and as the
/// tiles above and the pages of departments say.
/// </summary>
internal static partial class CoverageStatements
{
    private const string Owed = "应自评的项目（个）";
    private const string Covered = "公开自评（个）";
    private const string Missing = "没有公开自评（个）";
    private const string NotDue = "其中未到期（个）";
    private static readonly string[] Shares = ["按项目数", "按资金"];
    private static readonly string[] Amounts = ["年初预算（万元）", "其中公开自评的（万元）"];

    public static IEnumerable<Statement> Of(ReadPage page) => [.. Rows(page), .. Tiles(page), .. Departments(page)];

    private static IEnumerable<Statement> Rows(ReadPage page)
    {
        foreach (var table in page.Tables.Where(table => table.Headings.Contains(Owed)))
        {
            foreach (var row in table.Rows.Concat(table.Totals))
            {
                Statement Says(string fact, string value, string place) =>
                    new($"覆盖 {row.Key("units") ?? "合计"}/{page.Year}/{fact}", value, page.Path, place);
                var cells = new[] { Owed, Covered, Missing }.Select(row.Cell).ToList();
                foreach (var cell in cells.OfType<ReadCell>().Where(cell => cell.HasValue))
                    yield return Says(cell.Heading.Split('（')[0], cell.Text, table.Caption);
                // Of a department that is not due nothing is missing yet, and the sum over all is of those that are.
                if (cells.All(cell => cell is { HasValue: true }) && table.Rows.Contains(row))
                    yield return Says("应自评的项目", Figures.Trimmed(Number(cells[1]!) + Number(cells[2]!)), "公开自评和没有公开自评");
                if (row.Cell(NotDue) is { HasValue: true } notDue)
                    yield return Says("其中未到期", notDue.Text, table.Caption);
                foreach (var share in Shares.Select(row.Cell).OfType<ReadCell>().Where(share => share.HasValue))
                    yield return Says(share.Heading, share.Text, table.Caption);
                foreach (var amount in Amounts.Select(row.Cell).OfType<ReadCell>().Where(amount => amount.HasValue))
                    yield return Says(amount.Heading.Split('（')[0], Figures.Brief(amount.Text), table.Caption);
            }
        }
    }

    private static IEnumerable<Statement> Tiles(ReadPage page)
    {
        if (!page.Path.StartsWith("coverage/", StringComparison.Ordinal))
            yield break;
        var text = page.Document.QuerySelector("main")!.TextContent;
        if (Share().Match(text) is { Success: true } share)
        {
            yield return new Statement($"覆盖 合计/{page.Year}/应自评的项目", share.Groups[1].Value, page.Path, "大数字");
            yield return new Statement($"覆盖 合计/{page.Year}/公开自评", share.Groups[2].Value, page.Path, "大数字");
        }

        if (ShareOfMoney().Match(text) is { Success: true } money)
        {
            yield return new Statement($"覆盖 合计/{page.Year}/年初预算", money.Groups[1].Value, page.Path, "大数字");
            yield return new Statement($"覆盖 合计/{page.Year}/其中公开自评的", money.Groups[2].Value, page.Path, "大数字");
        }

        foreach (var tile in page.Document.QuerySelectorAll("main dl.tiles > div"))
        {
            if (Shares.FirstOrDefault(one => tile.QuerySelector("dt")!.TextContent.Trim() == one + "覆盖") is { } tiled)
            {
                var value = tile.QuerySelector(".value")!.TextContent.Trim();
                yield return new Statement($"覆盖 合计/{page.Year}/{tiled}", value, page.Path, "大数字");
            }
        }

        if (Late().Match(text) is { Success: true } late)
        {
            yield return new Statement($"覆盖 合计/{page.Year}/其中未到期", late.Groups[2].Value, page.Path, "大数字");
            yield return new Statement(
                $"覆盖 合计/{page.Year}/没有公开自评", Figures.Trimmed(Figures.Number(late.Groups[1].Value) + Figures.Number(late.Groups[2].Value)),
                page.Path, "大数字");
        }
    }

    private static IEnumerable<Statement> Departments(ReadPage page)
    {
        var text = page.Own("units") is null ? "" : page.Document.QuerySelector("main")!.TextContent;
        foreach (Match match in OfDepartment().Matches(text))
        {
            var department = $"覆盖 {page.Own("units")}/{match.Groups[1].Value}";
            yield return new Statement(department + "/应自评的项目", match.Groups[2].Value, page.Path, "自评覆盖");
            yield return new Statement(department + "/公开自评", match.Groups[3].Value, page.Path, "自评覆盖");
            foreach (var (share, value) in Shares.Zip([match.Groups[4], match.Groups[5]]).Where(pair => pair.Second.Success))
                yield return new Statement($"{department}/{share}", value.Value, page.Path, "自评覆盖");
        }
    }

    private static decimal Number(ReadCell cell) => Figures.Number(cell.Text);

    [GeneratedRegex("([0-9]+) 个里公开自评 ([0-9]+) 个")]
    private static partial Regex Share();

    [GeneratedRegex("([0-9]+) 个应公开，没有找到自评表；([0-9]+) 个未到期")]
    private static partial Regex Late();

    [GeneratedRegex("([0-9.]+ [万亿]元)里公开自评 ([0-9.]+ [万亿]元)")]
    private static partial Regex ShareOfMoney();

    [GeneratedRegex("([0-9]{4}) 年应自评的项目 ([0-9]+) 个，公开自评 ([0-9]+) 个(?:，按项目数 ([0-9.]+%))?(?:，按资金 ([0-9.]+%))?")]
    private static partial Regex OfDepartment();
}
