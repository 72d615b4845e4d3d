using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;
using Disclosure.Site.Tables;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>
/// A page's tables held against a file beside it, row by row and value by value. A file has the rows of all years, forms, stages, kinds or
/// surveys that a page shows in tables of their own; what such a table is of stands in section, caption or headings.
/// </summary>
internal static partial class TableComparison
{
    private const string OnlyPromised = "预算公开时列有、自评表未列的指标";

    public static IEnumerable<string> Faults(CsvFile file, ITable declared, IReadOnlyCollection<ReadTable> shown)
    {
        var seen = new HashSet<int>();
        foreach (var part in shown.GroupBy(table => string.Join('/', Conditions(table, file).Select(one => $"{one.Heading}={one.Value}"))))
        {
            var conditions = Conditions(part.First(), file).ToList();
            var expected = Matching(file, conditions);
            var rows = part.SelectMany(table => table.Rows).ToList();
            var listed = rows.Where(row => !IsOnlyPromised(row) && !IsOfLastYear(row)).ToList();
            seen.UnionWith(expected);
            foreach (var fault in OfRows(file, declared, listed, expected)
                .Concat(OfPromised(file, declared, [.. rows.Where(IsOnlyPromised)], conditions))
                .Concat(OfTotals(file, declared, part.Count() == 1 ? part.First().Totals : [], expected)))
                yield return $"{file.Path} {part.Key}：{fault}";
        }

        foreach (var row in Enumerable.Range(0, file.Rows.Count)
            .Where(row => !seen.Contains(row) && !IsSuperseded(file, row) && !IsNamedAlone(file, row)))
            yield return $"{file.Path} 第 {row + 1} 行不在网页上：{string.Join(',', file.Rows[row].Take(6))}";
    }

    // An indicator of last year that this year's form has no more: the file has it in last year's rows.
    private static bool IsOfLastYear(TableRow row) => row.Cells.Any(cell => cell.Badge is "不再设");

    private static IEnumerable<string> OfRows(CsvFile file, ITable declared, List<TableRow> rows, List<int> expected)
    {
        if (rows.Count != expected.Count)
            yield return $"网页 {rows.Count} 行，文件 {expected.Count} 行";
        foreach (var (row, data) in rows.Zip(expected))
        {
            foreach (var fault in OfRow(file, declared, row, data))
                yield return $"“{row.First}”{fault}";
        }
    }

    private static IEnumerable<string> OfRow(CsvFile file, ITable declared, TableRow row, int data) =>
        from cell in row.Cells.Prepend(row.Head)
        let column = ShownColumns.Find(declared, cell.Heading)
        let fault = column is null ? null : CellComparison.Fault(cell, column, file, data)
        let below = NoteFault(cell, file, data)
        where fault is not null || below is not null
        select $"{cell.Heading}：{fault ?? below}";

    // Amounts and whole numbers below a table are the sums of its rows as the file has them, rounded once.
    private static IEnumerable<string> OfTotals(CsvFile file, ITable declared, IReadOnlyList<TableRow> totals, List<int> expected) =>
        from cell in totals.SelectMany(total => total.Cells)
        let column = ShownColumns.Find(declared, cell.Heading)
        where cell.HasValue && column is not null && (column.Look == ColumnLook.Amount || column.Look.Spelling == "整数")
        let sum = expected.Select(row => file[row, column.DataHeading]).Where(data => data.Length > 0).Sum(Figures.Number)
        let said = column.Look == ColumnLook.Amount ? Figures.TenThousand($"{sum}") : Figures.Trimmed(sum)
        where cell.Text != said
        select $"合计 {cell.Heading}：网页“{cell.Text}”，各行相加“{said}”";

    // A code or a year below a name or a figure stands in a column of its own, and so do the points of a receipt.
    private static string? NoteFault(ReadCell cell, CsvFile file, int data)
    {
        var receipt = cell.Element.QuerySelector(".receipt summary")?.TextContent.Trim() ?? "";
        if (Recomputed().Match(receipt) is { Success: true } points && file.IndexOf("核算得分") >= 0)
            return Figures.Plain(Figures.Number(file[data, "核算得分"])) == points.Groups[1].Value ? null : $"“{receipt}”不是文件里的核算得分";
        return CodeOrYear().Match(cell.Note) is { Success: true } note && !file.Rows[data].Contains(note.Groups[1].Value)
            ? $"“{cell.Note}”在文件的这一行里没有"
            : null;
    }

    [GeneratedRegex("^核算 ([0-9.]+) 分$")]
    private static partial Regex Recomputed();

    [GeneratedRegex("^([0-9]+(?:-[0-9]+)*)(?: 年)?$")]
    private static partial Regex CodeOrYear();

    // What was promised and has no result is listed below the results: some row of the target says the same.
    private static IEnumerable<string> OfPromised(
        CsvFile file, ITable declared, List<TableRow> rows, List<(string Heading, string Value)> conditions)
    {
        var targets = Matching(file, [.. conditions.Select(one => one.Heading == "表" ? (one.Heading, "绩效目标") : one)]);
        return from row in rows
               where !targets.Any(data => !OfRow(file, declared, row, data).Any())
               select $"“{row.First}”不在文件的绩效目标里";
    }

    private static List<int> Matching(CsvFile file, IReadOnlyCollection<(string Heading, string Value)> conditions) =>
        [
            .. Enumerable.Range(0, file.Rows.Count)
                .Where(row => conditions.All(one => file[row, one.Heading] == one.Value) && !IsNamedAlone(file, row)),
        ];

    private static IEnumerable<(string Heading, string Value)> Conditions(ReadTable table, CsvFile file) =>
        ConditionsOf(table).Where(condition => file.IndexOf(condition.Heading) >= 0);

    private static IEnumerable<(string Heading, string Value)> ConditionsOf(ReadTable table)
    {
        if (table.Element.Closest("section.year") is { } year)
            yield return ("年度", year.Id![1..]);
        if (table.Csv is "indicators.csv" or "funds.csv")
            yield return ("表", table.Headings.Any(heading => heading is "实际完成值" or "全年执行数（万元）") ? "绩效自评" : "绩效目标");
        if (table.Element.Closest("section.evaluation")?.QuerySelector("h3[id]") is { Id: ['e', .. var edition] })
            yield return ("版次", edition);
        if (table.Caption is "预算公开" or "决算公开")
            yield return ("公开事项", table.Caption);
        if (KindIn(table.Caption) is { } kind)
            yield return ("评价类型", kind);
        if (table.Element.Closest("section.satisfaction") is { } satisfaction && SurveyOf(satisfaction) is { } survey)
            yield return ("调查编号", survey);
    }

    private static string? KindIn(string caption) => caption.Replace("发现的问题", "", StringComparison.Ordinal) switch
    {
        "财政重点评价" or "部门评价" or "抽查复核" or "第三方评价" or "再评价" or "综合绩效评价" =>
            caption.Replace("发现的问题", "", StringComparison.Ordinal),
        _ => null,
    };

    private static string? SurveyOf(IElement section) => section.QuerySelectorAll("a")
        .Select(link => link.GetAttribute("href")!.Split('/'))
        .Where(parts => parts is [.., "satisfaction", _, "leaves.txt"])
        .Select(parts => parts[^2])
        .FirstOrDefault();

    private static bool IsOnlyPromised(TableRow row) =>
        row.Row.ParentElement!.QuerySelector("tr.group")?.TextContent.Trim() == OnlyPromised;

    // What was added or taken down is named by a heading, and has no values to show.
    private static bool IsNamedAlone(CsvFile file, int row) => file.IndexOf("栏目") >= 0 && file[row, "栏目"].Length == 0;

    // Of a year with a self-evaluation the page shows that, with the target beside it where both differ.
    private static bool IsSuperseded(CsvFile file, int row) =>
        file.IndexOf("表") >= 0 && file[row, "表"] == "绩效目标"
        && Matching(file, [("年度", file[row, "年度"]), ("表", "绩效自评")]).Count > 0;
}
