using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What is said of an evaluation: in the list of all, on its own page, and on the page of the project or unit.</summary>
internal static partial class EvaluationStatements
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["财政重点评价"] = "key",
        ["部门评价"] = "department",
        ["抽查复核"] = "recheck",
        ["第三方评价"] = "third-party",
    };

    public static IEnumerable<Statement> Of(ReadPage page) => [.. Listed(page), .. Report(page), .. OnSubject(page)];

    private static IEnumerable<Statement> Listed(ReadPage page)
    {
        foreach (var row in page.Rows.Where(row => row.Cell("自评总分") is not null && row.Cell("年度") is not null))
        {
            var report = row.Key("evaluations") ?? ReadPage.CodeIn(row.Cell("复核报告")?.Element.QuerySelector("a"), "evaluations");
            var key = $"评价 {report}";
            Statement Says(string fact, string value) => new($"{key}/{fact}", value, page.Path, row.Table.Caption);

            yield return Says("年度", row.Cell("年度")!.Text);
            if (row.Key("evaluations") is not null)
                yield return Says("题目", row.First);
            yield return Says("评价机构", row.Cell("评价机构")?.Text ?? row.Cell("复核报告")!.Note);
            foreach (var statement in Graded(row.Cell("评价得分") ?? row.Cell("复核得分")!, Says, "得分", "等级"))
                yield return statement;
            if (row.Cell("发现问题（个）") is { HasValue: true } findings)
                yield return Says("发现的问题", findings.Text);
            if (row.Cell("两者相比") is { } compared && DifferenceIn(compared.Note) is { } difference)
                yield return Says("与自评相差", difference);
            if (row.Cell("自评总分") is { HasValue: true } self)
            {
                var subject = SubjectOf(row.Row.QuerySelectorAll("a"));
                Statement OfSelf(string fact, string value) => Says(fact, value) with { Fact = $"{subject}/{row.Cell("年度")!.Text}/{fact}" };
                foreach (var statement in Graded(self, OfSelf, "自评总分", "自评等级"))
                    yield return statement;
                if (row.Cell("评价得分") is { HasValue: true } given)
                    yield return Says("与自评相差", Signed(Figures.Number(Graded(given).Total) - Figures.Number(Graded(self).Total)));
            }
        }
    }

    private static IEnumerable<Statement> Report(ReadPage page)
    {
        if (page.Own("evaluations") is not { } folder)
            yield break;
        Statement Says(string fact, string value) => new($"评价 {folder}/{fact}", value, page.Path, "报告");

        var facts = FactsOf(page.Document.QuerySelector("main > dl.facts")!);
        yield return Says("年度", ReadPage.YearIn(facts["评价年度"])!);
        yield return Says("题目", page.Document.QuerySelector("h1")!.TextContent.Trim());
        yield return Says("评价机构", facts["评价机构"]);
        if (facts.TryGetValue("报告日期", out var day))
            yield return Says("日期", day);
        if (page.Document.QuerySelector("#result ~ p strong") is { } total)
            yield return Says("得分", total.TextContent.Replace("分", "", StringComparison.Ordinal).Trim());
        if (page.Document.QuerySelector("#result ~ p .grade") is { } grade)
            yield return Says("等级", grade.TextContent.Trim());
        foreach (var table in page.Tables)
        {
            if (table.Csv == "findings.csv")
                yield return Says("发现的问题", table.Rows.Count.ToString(CultureInfo.InvariantCulture));
            if (table.Csv == "scores.csv" && table.Totals is [var last, ..] && last.Cell("评价得分") is { HasValue: true } sum)
                yield return Says("得分", sum.Text);
        }

        var subject = SubjectOf(page.Document.QuerySelectorAll("main > dl.facts a"));
        foreach (var sentence in page.Document.QuerySelectorAll("#result ~ p").Select(paragraph => paragraph.TextContent))
        {
            if (SelfTotal().Match(sentence) is { Success: true } self)
                yield return Says("", self.Groups[1].Value) with { Fact = $"{subject}/{ReadPage.YearIn(facts["评价年度"])}/自评总分" };
            if (SelfTotal().IsMatch(sentence) && OtherTotal().Match(sentence) is { Success: true } other)
                yield return Says("得分", other.Groups[1].Value);
            if (DifferenceIn(sentence) is { } difference)
                yield return Says("与自评相差", difference);
        }
    }

    /// <summary>On the page of a project or unit: a short article each, and a row each of the comparison, by year and kind.</summary>
    private static IEnumerable<Statement> OnSubject(ReadPage page)
    {
        if ((page.Own("projects") ?? page.Own("units")) is not { } code)
            yield break;
        foreach (var article in page.Document.QuerySelectorAll("article.evaluation"))
        {
            var key = $"评价 {ReadPage.CodeIn(article.QuerySelector("h4 a"), "evaluations")}";
            var facts = FactsOf(article.QuerySelector("dl.facts")!);
            Statement Says(string fact, string value) => new($"{key}/{fact}", value, page.Path, article.QuerySelector("h4")!.TextContent);
            yield return Says("评价机构", facts["评价机构"]);
            yield return Says("题目", article.QuerySelector("h4")!.TextContent.Trim());
            if (facts.TryGetValue("评价日期", out var day))
                yield return Says("日期", day);
            if (article.QuerySelector("table") is { } findings)
                yield return Says("发现的问题", new ReadTable(page.Path, findings).Rows.Count.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var row in page.Rows.Where(row => row.Cell("与自评相差") is not null && Kinds.ContainsKey(row.First)))
        {
            var key = $"评价 {row.Year}-{code}-{Kinds[row.First]}";
            Statement Says(string fact, string value) => new($"{key}/{fact}", value, page.Path, row.Table.Caption);
            yield return Says("评价机构", row.Cell("评价机构")!.Text);
            foreach (var (fact, heading) in new[] { ("得分", "总分"), ("等级", "等级"), ("与自评相差", "与自评相差") })
            {
                if (row.Cell(heading) is { HasValue: true } cell)
                    yield return Says(fact, cell.Text);
            }
        }
    }

    private static IEnumerable<Statement> Graded(ReadCell cell, Func<string, string, Statement> says, string total, string grade)
    {
        if (!cell.HasValue)
            yield break;
        var (points, word) = Graded(cell);
        yield return says(total, points);
        if (word.Length > 0)
            yield return says(grade, word);
    }

    private static (string Total, string Grade) Graded(ReadCell cell) => cell.Text.Split('（', '）') is [var total, var grade, ..]
        ? (total, grade)
        : (cell.Text, "");

    private static Dictionary<string, string> FactsOf(IElement list) => list.QuerySelectorAll("div").ToDictionary(
        fact => fact.QuerySelector("dt")!.TextContent.Trim(), fact => fact.QuerySelector("dd")!.TextContent.Trim());

    private static string? SubjectOf(IEnumerable<IElement> links) =>
        links.Select(link => ReadPage.CodeIn(link, "projects") is { } project ? $"项目 {project}"
            : ReadPage.CodeIn(link, "units") is { } unit ? $"整体 {unit}" : null).FirstOrDefault(subject => subject is not null);

    private static string? DifferenceIn(string sentence) => Difference().Match(sentence) is { Success: true } match
        ? (match.Groups[1].Value == "低" ? "−" : "+") + match.Groups[2].Value
        : null;

    private static string Signed(decimal difference) => difference switch
    {
        < 0 => "−" + Figures.Trimmed(-difference),
        > 0 => "+" + Figures.Trimmed(difference),
        _ => "0",
    };

    [GeneratedRegex(@"单位自评 ([\d.]+) 分")]
    private static partial Regex SelfTotal();

    [GeneratedRegex(@"分，[^，]*? ([\d.]+) 分")]
    private static partial Regex OtherTotal();

    [GeneratedRegex(@"比自评(低|高) ([\d.]+) 分")]
    private static partial Regex Difference();
}
