using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>The picture of the first page held against its file: what each department spent and reached, in few words.</summary>
internal static partial class PictureComparison
{
    /// <summary>What a row says otherwise than the file.</summary>
    public static IEnumerable<string> Faults(CsvFile file, IHtmlDocument page)
    {
        var rows = page.QuerySelectorAll(".departments table.money tbody tr").ToList();
        if (rows.Count != file.Rows.Count)
            yield return $"{file.Path}：网页 {rows.Count} 行，文件 {file.Rows.Count} 行";
        foreach (var (row, data) in rows.Zip(Enumerable.Range(0, file.Rows.Count)))
        {
            foreach (var (heading, shown, truth) in Pairs(file, row, data).Where(pair => pair.Shown != pair.Truth))
                yield return $"{file.Path} 第 {data + 1} 行 {heading}：网页“{shown}”，文件“{truth}”";
        }
    }

    private static IEnumerable<(string Heading, string Shown, string Truth)> Pairs(CsvFile file, IElement row, int data)
    {
        var (link, numbers, said) = (row.QuerySelector("th a")!, row.QuerySelectorAll("td.num"), row.QuerySelectorAll("td.said"));
        var reached = ReadCell.Of("", numbers[1]);
        yield return ("部门编码", ReadPage.CodeIn(link, "units") ?? "", file[data, "部门编码"]);
        yield return ("部门", link.TextContent, file[data, "部门"]);
        yield return ("全年执行数", numbers[0].TextContent, Brief(file[data, "全年执行数（元）"]));
        var budget = Amount().Match(row.QuerySelector(".spent title")!.TextContent).Groups[1].Value;
        yield return ("全年预算数", budget, Brief(file[data, "全年预算数（元）"]));
        yield return ("达成的指标", reached.Text, $"{file[data, "达成的指标（项）"]}/{file[data, "可比对的指标（项）"]}");
        yield return ("达成的占比", reached.Note, file[data, "达成的占比"]);
        if (row.QuerySelector("td.each") is { } each)
            yield return ("人均", each.TextContent, Brief(file[data, "人均全年执行数（元）"]));
        yield return ("项目自评", said[0].TextContent, Grades(file, data));
        yield return ("绩效评价的项目", said[1].TextContent, Others(file[data, "经绩效评价的项目（个）"], file[data, "低于自评的项目（个）"]));
    }

    private static string Brief(string yuan)
    {
        var number = Figures.Number(yuan);
        return number < 10_000m
            ? number.ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture) + " 元"
            : Figures.Brief($"{number / 10_000m}");
    }

    private static string Grades(CsvFile file, int data)
    {
        var counts = new[] { "优", "良", "中", "差" }.Select(grade => (Grade: grade, Count: file[data, $"自评{grade}（个）"]))
            .Where(one => one.Count != "0").ToList();
        return counts switch
        {
            [] => "没有等级",
            [var (only, count)] => (count == "1" ? "为" : "都是") + only,
            _ => string.Join('、', counts.Select(one => $"{one.Grade} {one.Count} 个")),
        };
    }

    private static string Others(string all, string lower) => (all, lower) switch
    {
        ("0", _) => "",
        (_, "0") => $"{all} 个，没有低于自评的",
        ("1", "1") => "1 个，低于自评",
        _ when all == lower => $"{all} 个，都低于自评",
        _ => $"{all} 个，{lower} 个低于自评",
    };

    [GeneratedRegex("全年预算数 ([0-9.,]+ [万亿]元)")]
    private static partial Regex Amount();
}
