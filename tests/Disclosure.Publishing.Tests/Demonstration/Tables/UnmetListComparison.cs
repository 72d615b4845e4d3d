using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>
/// The lists of targets that were not reached held against their files, target by target: a list names a project or unit once, above its
/// targets, and says how much is lacking in words; its file has it all in each row.
/// </summary>
internal static class UnmetListComparison
{
    private const string NoReason = "没有写明原因";

    /// <summary>Whether a file is of such a list.</summary>
    public static bool IsOf(string path) => path.Split('/')
        is ["unmet", .., "missed.csv" or "largest.csv" or "partly.csv" or "blank.csv" or "unlisted.csv"];

    /// <summary>How much is lacking, as pages say it of a row: <c>少 2 个（20%）</c>, or why there is no number.</summary>
    public static string Gap(CsvFile file, int row)
    {
        if (file[row, "差多少"] is not { Length: > 0 } difference)
            return file[row, "没有差额的原因"] is { Length: > 0 } why ? why : "没有结果";
        if (Figures.Number(difference) is not (not 0m and var number))
            return "与承诺的数相等，按本项评分规则未得满分";
        var size = Math.Abs(number).ToString("#,##0.######", System.Globalization.CultureInfo.InvariantCulture);
        var unit = file[row, "差多少的单位"] is { Length: > 0 } named ? " " + named : "";
        var share = file[row, "差额占承诺"] is { Length: > 0 } part ? $"（{part}）" : "";
        return $"{(number < 0m ? "少" : "多")} {size}{unit}{share}";
    }

    /// <summary>What a list says otherwise than its file.</summary>
    public static IEnumerable<string> Faults(CsvFile file, IReadOnlyCollection<ReadTable> lists)
    {
        var rows = lists.SelectMany(list => list.Rows).ToList();
        if (rows.Count != file.Rows.Count)
            yield return $"{file.Path}：网页 {rows.Count} 行，文件 {file.Rows.Count} 行";
        foreach (var (row, data) in rows.Zip(Enumerable.Range(0, file.Rows.Count)))
        {
            foreach (var (heading, shown, truth) in Pairs(file, row, data).Where(pair => Plain(pair.Shown) != Plain(pair.Truth)))
                yield return $"{file.Path} “{row.First}”{heading}：网页“{shown}”，文件“{truth}”";
        }
    }

    private static IEnumerable<(string Heading, string Shown, string Truth)> Pairs(CsvFile file, TableRow row, int data)
    {
        foreach (var pair in OfSubject(file, row.Row.ParentElement!.QuerySelector("tr.group")!, data))
            yield return pair;
        yield return ("指标", row.First, file[data, "指标"]);
        yield return ("二级指标", row.Head.Note, file[data, "二级指标"]);
        yield return ("承诺", row.Cell("承诺")!.Text, file[data, "承诺"]);
        if (file.IndexOf("预算公开时的承诺") >= 0)
            yield return ("预算公开时的承诺", row.Cell("承诺")!.Note, Said("预算公开时为", file[data, "预算公开时的承诺"], ""));
        if (file.IndexOf("结果") >= 0)
        {
            yield return ("结果", row.Cell("结果")!.Text, file[data, "结果"]);
            yield return ("判断", row.Cell("结果")!.Note, Judged(row.Cell("结果")!.Note, file[data, "按调查或认定判断的结果"]));
            yield return ("差多少", row.Cell("差多少")!.Text, Gap(file, data));
        }

        if (file.IndexOf("偏差原因") < 0)
            yield break;
        var why = row.Row.QuerySelector("td.why")!;
        yield return ("原因", why.QuerySelector("p")!.TextContent, file[data, "偏差原因"] is { Length: > 0 } reason ? reason : NoReason);
        if (file.IndexOf("点名这项指标的整改") >= 0)
            yield return ("整改", string.Join('；', why.QuerySelectorAll("small").Select(MendingIn)), file[data, "点名这项指标的整改"]);
    }

    // By whom it was decided is no fact of the file: the value is.
    private static string Judged(string shown, string decided) =>
        Said(shown.StartsWith("按另行认定的", StringComparison.Ordinal) ? "按另行认定的" : "按调查满意率", decided, "判断");

    private static IEnumerable<(string Heading, string Shown, string Truth)> OfSubject(CsvFile file, IElement group, int data)
    {
        var (link, note) = (group.QuerySelector("a")!, group.QuerySelector("small")!.TextContent.Split('·'));
        var code = ReadPage.CodeIn(link, "projects") ?? ReadPage.CodeIn(link, "units") ?? "";
        var executed = file[data, "全年执行数（元）"];
        yield return ("项目或单位", link.TextContent, file[data, "项目或单位"]);
        yield return ("项目或单位编码", code, file[data, "项目或单位编码"]);
        yield return ("全年执行数", note[1], executed.Length > 0 ? $"全年执行{Figures.TenThousand(executed)}万元" : "没有写全年执行数");
        if (file.IndexOf("整改登记（项）") >= 0)
            yield return ("整改登记", note[2], file[data, "整改登记（项）"] is not "0" and var count
                ? $"整改{count}项：{file[data, "项目或单位"]}"
                : "没有整改登记");
    }

    private static string MendingIn(IElement note) =>
        $"{note.QuerySelector("a")!.TextContent}：{note.QuerySelector(".badge")!.TextContent}";

    private static string Said(string before, string value, string after) => value.Length == 0 ? "" : before + value + after;

    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
