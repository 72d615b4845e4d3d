using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// Charts are drawn from the tables they stand in or beside: the lengths of every one of the demonstration, read back from its drawing, are
/// the numbers of the page's twin.
/// </summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class ChartTests(BuiltSite site)
{
    private const decimal BarLength = 196m;
    private const decimal ColumnHeight = 104m;

    private IEnumerable<(string Path, IHtmlDocument Page)> Projects => site.Pages
        .Where(page => page.Key.StartsWith("projects/", StringComparison.Ordinal) && page.Key.Count(sign => sign == '/') == 2)
        .Select(page => (page.Key, page.Value));

    [Fact]
    public void Every_bar_of_an_indicator_is_as_long_as_its_numbers_say()
    {
        var (drawn, faults) = (0, new List<string>());
        foreach (var (path, page) in Projects)
        {
            using var twin = Twin(path);
            foreach (var year in twin.RootElement.GetProperty("facts").GetProperty("years").EnumerateArray())
            {
                var isResult = year.TryGetProperty("selfEvaluation", out var form);
                if (!isResult && !year.TryGetProperty("target", out form))
                    continue;
                var rows = page.QuerySelectorAll($"#y{year.GetProperty("year")} table.indicators tbody tr:not(.group)").ToList();
                foreach (var (indicator, row) in form.GetProperty("indicators").EnumerateArray().Zip(rows))
                {
                    if (row.QuerySelector("svg.bullet") is not { } bar)
                        continue;
                    drawn++;
                    if (Fault(bar, Numbers(indicator, row, isResult)) is { } fault)
                        faults.Add($"{path} {year.GetProperty("year")} {row.QuerySelector("th")!.TextContent.Trim()}: {fault}");
                }
            }
        }

        Assert.Empty(faults.Take(20));
        Assert.True(drawn > 1000, $"{drawn} bars");
    }

    [Fact]
    public void Every_column_over_the_years_is_as_high_as_its_number_says()
    {
        var (drawn, faults) = (0, new List<string>());
        foreach (var (path, page) in Projects)
        {
            using var twin = Twin(path);
            foreach (var chart in page.QuerySelectorAll("figure.multiple"))
            {
                var years = twin.RootElement.GetProperty("tables").GetProperty("years").EnumerateArray().Reverse().ToList();
                var name = chart.QuerySelector("title")!.TextContent;
                var fill = years.ConvertAll(year => Value(year, name));
                var against = years.ConvertAll(year => name.StartsWith("斜纹", StringComparison.Ordinal) ? Budget(year) : null);
                var top = name.StartsWith("斜纹", StringComparison.Ordinal) ? fill.Concat(against).Max()!.Value : 100m;
                drawn += chart.QuerySelectorAll("rect").Length;
                if (!Heights(chart, "fill").SequenceEqual(Expected(fill, top))
                    || !Heights(chart, "against").SequenceEqual(Expected(against, top)))
                    faults.Add($"{path} {name}");
            }
        }

        Assert.Empty(faults.Take(20));
        Assert.True(drawn > 500, $"{drawn} columns");
    }

    [Fact]
    public void Every_chart_has_a_finding_as_its_title_and_says_its_columns_in_words() => Assert.All(
        Projects.SelectMany(project => project.Page.QuerySelectorAll("figure.multiple")), chart =>
        {
            Assert.NotEmpty(chart.QuerySelector("figcaption")!.TextContent);
            Assert.Equal(
                chart.QuerySelectorAll("text:not(.value)").Select(label => label.TextContent),
                YearInWords().Matches(chart.QuerySelector("desc")!.TextContent).Select(match => match.Groups[1].Value));
        });

    private static (decimal Target, decimal? Result, decimal? Last) Numbers(JsonElement indicator, IElement row, bool isResult)
    {
        var cells = row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        var target = indicator.GetProperty("target").GetProperty("value").GetDecimal();
        if (!isResult)
            return (target, null, Number(LastInTarget(), cells[0]));
        var result = Number(Deciding(), cells[1]) ?? indicator.GetProperty("actual").GetProperty("value").GetDecimal();
        return (target, result, row.QuerySelector(".last") is null ? null : Number(LastResult(), cells[1]));
    }

    private static string? Fault(IElement bar, (decimal Target, decimal? Result, decimal? Last) numbers)
    {
        var longest = new[] { numbers.Target, numbers.Result ?? 0m, numbers.Last ?? 0m }.Max();
        (string Mark, decimal? Value)[] marks = [("tick", numbers.Target), ("fill", numbers.Result), ("last", numbers.Last)];
        foreach (var (mark, value) in marks)
        {
            var (drawn, expected) = (At(bar, mark), value is { } given ? Rounded(BarLength * given / longest) : (decimal?)null);
            if (drawn != expected)
                return $"{mark} {drawn}, {value} of {longest} is {expected}";
        }

        return null;
    }

    // A bar is drawn "M0 5h180v6H0z", a tick "M196 2v12".
    private static decimal? At(IElement bar, string mark) => bar.QuerySelector("." + mark)?.GetAttribute("d") is { } path
        ? decimal.Parse(Place().Match(path).Groups[1].Value, CultureInfo.InvariantCulture)
        : null;

    private static decimal? Value(JsonElement year, string name) => name.Split('（')[0] switch
    {
        "自评总分" => Optional(year, "total"),
        "调查满意率" => Optional(year, "surveyedRate") * 100m,
        "达成的指标占可比对的" => Optional(year, "judged") is > 0 and { } judged ? 100m * Optional(year, "reached") / judged : null,
        "斜纹是全年预算数" => Optional(year, "executed"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "An unknown chart."),
    };

    private static decimal? Budget(JsonElement year) => Optional(year, "budget") ?? Optional(year, "targetAmount");

    private static decimal? Optional(JsonElement row, string key) =>
        row.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static IEnumerable<decimal> Heights(IElement chart, string mark) =>
        chart.QuerySelectorAll("rect." + mark).Select(rect => decimal.Parse(rect.GetAttribute("height")!, CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Expected(IEnumerable<decimal?> values, decimal top) =>
        values.OfType<decimal>().Select(value => Rounded(ColumnHeight * Math.Min(value / top, 1m)));

    private static decimal Rounded(decimal number) => decimal.Round(number, 0, MidpointRounding.AwayFromZero);

    private static decimal? Number(Regex pattern, string text) => pattern.Match(text) is { Success: true } match
        ? decimal.Parse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture)
        : null;

    private JsonDocument Twin(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, path.Replace("index.html", "index.json", StringComparison.Ordinal))));

    [GeneratedRegex(@"^M(?:0 5h)?(\d+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"按(?:调查满意率|另行认定的) ([\d.]+)%? 判断")]
    private static partial Regex Deciding();

    [GeneratedRegex(@"上年：[^，]*，完成 [^\d]*([\d,.]+)")]
    private static partial Regex LastInTarget();

    [GeneratedRegex(@"上年：[^\d]*([\d,.]+)")]
    private static partial Regex LastResult();

    [GeneratedRegex(@"(\d{4}) 年 ")]
    private static partial Regex YearInWords();
}
