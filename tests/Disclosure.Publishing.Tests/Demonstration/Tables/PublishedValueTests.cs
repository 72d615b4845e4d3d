using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Disclosure.Publishing.Tests.Demonstration.Reading;
using Disclosure.Site.Pages;
using Disclosure.Site.Tables;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>A table has the same rows and values on its page, in its CSV file and in the JSON twin.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PublishedValueTests(BuiltSite site)
{
    // Files whose rows no table of their page shows one by one.
    private static readonly HashSet<string> NotShown =
    [
        "data/projects.csv", "data/dictionary.csv", "data/columns.csv", "disclosure/clocks.csv", "grades.csv", "satisfaction.csv",
        "terms.csv", "policy/duties.csv", "empty.csv",
    ];

    // All projects of a year are in lists by grade and by budget. An assessment has a page to itself; of what was monitored, and of
    // rounds of reviews, a year's page shows what is off or was sent back.
    private static bool IsToldOtherwise(string path) => path.Split('/')
        is ["lists", _, "projects.csv"] or ["assessments", _, _, "assessments.csv"]
            or ["monitoring", _, "monitored.csv"] or ["reviews", _, "rounds.csv"];

    private IEnumerable<string> Paths => Directory.EnumerateFiles(site.Root, "*.csv", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(site.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void What_a_page_shows_is_what_its_file_has_row_by_row_and_value_by_value()
    {
        var (faults, tables) = (new List<string>(), 0);
        foreach (var path in Paths.Where(path =>
            !NotShown.Contains(path) && !NotShown.Contains(Path.GetFileName(path)) && !IsToldOtherwise(path)))
        {
            tables += ShownOf(path).Count;
            faults.AddRange(Faults(CsvFile.Read(site.Root, path)));
        }

        Assert.InRange(tables, 1000, int.MaxValue);
        Assert.True(faults.Count == 0, $"{faults.Count}：\n" + string.Join('\n', faults.Take(30)));
    }

    [Fact]
    public void Every_empty_table_of_a_file_stands_on_its_page_in_the_block_of_its_reason()
    {
        var missing = (from path in Paths.Where(path => Path.GetFileName(path) == "empty.csv")
                       let file = CsvFile.Read(site.Root, path)
                       let blocks = site.Pages[Folder(path) + "index.html"].QuerySelectorAll(".alike > h3")
                           .Select(heading => (Table: heading.TextContent, Why: heading.NextElementSibling!))
                           .Select(block => (block.Table, Why: block.Why.TextContent, Units: block.Why.NextElementSibling!.TextContent))
                           .ToList()
                       from row in Enumerable.Range(0, file.Rows.Count)
                       let isThere = blocks.Exists(block => block.Table.StartsWith(file[row, "表名"], StringComparison.Ordinal)
                           && block.Why == file[row, "为什么是空表"]
                           && block.Units.Contains(file[row, "单位"], StringComparison.Ordinal))
                       select (path, row, isThere)).ToList();

        Assert.InRange(missing.Count, 50, int.MaxValue);
        Assert.DoesNotContain(missing, one => !one.isThere);
    }

    [Fact]
    public void What_was_added_or_taken_down_is_named_on_the_page_of_its_file()
    {
        var named = (from path in Paths.Where(path => Path.GetFileName(path) == "changes.csv")
                     let file = CsvFile.Read(site.Root, path)
                     let headings = site.Pages[Folder(path) + "index.html"].QuerySelectorAll("h3, h4, li")
                         .Select(heading => heading.TextContent.Trim()).ToList()
                     from row in Enumerable.Range(0, file.Rows.Count)
                     where file[row, "栏目"].Length == 0
                     let change = file[row, "内容"]
                     select (path, Change: change, IsThere: headings.Exists(text => text.Contains(change, StringComparison.Ordinal))))
            .ToList();

        Assert.InRange(named.Count, 1000, int.MaxValue);
        Assert.Empty(named.Where(one => !one.IsThere).Take(10));
    }

    [Theory]
    [InlineData("projects/104-001/funds.csv", "全年执行数（元）", 6, "30619680.00", "30619000.00")]
    [InlineData("projects/104-001/indicators.csv", "实际完成值", 18, "416元/平方米", "461元/平方米")]
    [InlineData("units/112/projects.csv", "没有自评总分的原因", 0, "未到期", "")]
    [InlineData("units/112/totals.csv", "等级", 1, "", "优")]
    [InlineData("disclosure/overdue.csv", "应公开日期", 0, "2026-09-13", "2026-09-12")]
    [InlineData("evaluations/evaluations.csv", "自评等级", 0, "优", "良")]
    [InlineData("years/2025/accounts/departments.csv", "执行率", 0, "95.04%", "95.4%")]
    [InlineData("departments.csv", "达成的指标（项）", 0, "30", "31")]
    [InlineData("departments.csv", "低于自评的项目（个）", 3, "5", "4")]
    [InlineData("units/101/2023/missed.csv", "差多少", 0, "-6.3", "-3.6")]
    [InlineData("unmet/2024/largest.csv", "差额占承诺", 0, "3.23%", "3.32%")]
    [InlineData("unmet/2025/missed.csv", "按调查或认定判断的结果", 1, "75%", "76%")]
    [InlineData("unmet/2025/missed.csv", "整改登记（项）", 2, "4", "5")]
    public void A_value_changed_in_a_file_is_found(string path, string heading, int row, string truth, string lie)
    {
        var file = CsvFile.Read(site.Root, path);
        Assert.Equal(truth, file[row, heading]);

        Assert.NotEmpty(Faults(file.With(row, heading, lie)));
    }

    [Theory]
    [InlineData("units/104/projects/projects.csv", "main table tbody tr", null)]
    [InlineData("units/104/projects/projects.csv", "td[data-label='最近一次自评总分'] small", "2020 年")]
    [InlineData("lists/2025/grade/excellent/projects.csv", "td[data-label='自评总分']", "1")]
    [InlineData("projects/104-001/indicators.csv", "#y2025 .indicators .receipt summary", "核算 1 分")]
    [InlineData("departments.csv", ".departments tbody tr", null)]
    [InlineData("departments.csv", ".departments tbody td.num", "4.13 亿元")]
    [InlineData("unmet/2025/missed.csv", "#of-106-007 tr.group small", "示例区农业农村局 · 全年执行 1.00 万元 · 整改 4 项")]
    [InlineData("unmet/2025/missed.csv", "details.fold table.unmet tbody tr:not(.group)", null)]
    [InlineData("years/2025/accounts/projects.csv", "#projects ~ details.fold tbody tr", null)]
    [InlineData("units/104/2025/projects.csv", "section.year tfoot td[data-label^='全年执行数']", "1.00")]
    [InlineData("rate/others.csv", "td[data-label='满意率']", "1%")]
    [InlineData("years/2025/budget/projects.csv", "#projects ~ .table td[data-label='类型']", "其他")]
    [InlineData("years/2025/accounts/withheld.csv", "#withheld ~ .table td[data-label='依据']", "—")]
    public void A_row_or_value_changed_on_a_page_is_found(string path, string place, string? lie)
    {
        var page = (IHtmlDocument)site.Pages[Folder(path) + "index.html"].Clone();
        var element = page.QuerySelector(place)!;
        if (lie is null)
            element.Remove();
        else
            element.TextContent = lie;

        Assert.NotEmpty(Faults(CsvFile.Read(site.Root, path), page));
    }

    [Fact]
    public void What_a_twin_has_is_what_its_file_has_value_by_value()
    {
        var (faults, words) = (new List<string>(), new Dictionary<(string Place, string Word), string>());
        foreach (var path in Paths.Where(path => !FilesInFacts.Has(path)))
        {
            var (file, declared) = (CsvFile.Read(site.Root, path), Declared(path));
            using var twin = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Root, Folder(path), "index.json")));
            var rows = twin.RootElement.GetProperty("tables").GetProperty(declared.Key).EnumerateArray().ToList();
            Assert.Equal(file.Rows.Count, rows.Count);
            faults.AddRange(
                from row in Enumerable.Range(0, rows.Count)
                from column in declared.Columns
                let data = file[row, column.DataHeading]
                let value = rows[row].GetProperty(column.Key)
                let term = column.Look == ColumnLook.Term ? $"{path.Split('/')[0]} {declared.Key} {column.Key}" : null
                where !IsSame(value, data, term, words)
                select $"{path} 第 {row + 1} 行 {column.DataHeading}：{value.GetRawText()} ≠ {data}");
        }

        Assert.True(faults.Count == 0, $"{faults.Count}：\n" + string.Join('\n', faults.Take(30)));
        Assert.NotEmpty(words);
        Assert.Equal(words.Count, words.Select(word => (word.Key.Place, word.Value)).Distinct().Count());
    }

    /// <summary>Every heading of a cell is that of its column, which small screens show in the place of the head of the table.</summary>
    [Fact]
    public void A_cell_is_headed_as_its_column_is()
    {
        var faults = from page in site.Pages
                     from table in new ReadPage(page.Key, page.Value).Tables
                     from row in table.Rows.Concat(table.Totals)
                     let headings = row.Cells.Select(cell => cell.Heading).ToList()
                     where !headings.SequenceEqual(table.Headings.Skip(1))
                     select $"{page.Key}“{table.Caption}”：{string.Join('、', headings.Except(table.Headings))}";

        Assert.Empty(faults.Distinct().Take(10));
    }

    private static bool IsSame(JsonElement value, string data, string? place, Dictionary<(string Place, string Word), string> words)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return data.Length == 0;
            case JsonValueKind.True or JsonValueKind.False:
                return data == (value.GetBoolean() ? "是" : "否");
            case JsonValueKind.Number when data.EndsWith('%'):
                return $"{Figures.Trimmed(value.GetDecimal() * 100m)}%" == data;
            case JsonValueKind.Number:
                return decimal.TryParse(data, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                    && number == value.GetDecimal();
            default:
                var text = value.GetString()!;
                return place is not null ? words.TryAdd((place, data), text) || words[(place, data)] == text : text == data;
        }
    }

    private IEnumerable<string> Faults(CsvFile file, IHtmlDocument? page = null)
    {
        var shown = page is null ? ShownOf(file.Path) : ShownOf(file.Path, page);
        page ??= site.Pages[Folder(file.Path) + "index.html"];
        return file.Path == "departments.csv" ? PictureComparison.Faults(file, page)
            : UnmetListComparison.IsOf(file.Path) ? UnmetListComparison.Faults(file, ListsOf(file.Path, page))
            : TableComparison.Faults(file, Declared(file.Path), shown);
    }

    private static List<ReadTable> ListsOf(string path, IHtmlDocument page) =>
        [.. new ReadPage(Folder(path) + "index.html", page).Lists.Where(list => list.Csv == Path.GetFileName(path))];

    // A unit's files have all its years, and each year's page has its part of them.
    private List<ReadTable> ShownOf(string path) => path.Split('/') is ["units", _, { } name] && name != "years.csv"
        ? [.. site.Pages.Keys.Where(key => IsYearBelow(Folder(path), key)).SelectMany(key => ShownOf(Folder(key) + name, site.Pages[key]))]
        : ShownOf(path, site.Pages[Folder(path) + "index.html"]);

    private static bool IsYearBelow(string folder, string page) =>
        page.StartsWith(folder, StringComparison.Ordinal) && page[folder.Length..].Split('/') is [{ Length: 4 } year, "index.html"]
        && year.All(char.IsAsciiDigit);

    private static List<ReadTable> ShownOf(string path, IHtmlDocument page)
    {
        var declared = DeclaredIn(Folder(path));
        return
        [
            .. new ReadPage(Folder(path) + "index.html", page).Tables
                .Where(table => ShownColumns.TableOf(table, declared)?.FileName == Path.GetFileName(path)),
        ];
    }

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static ITable Declared(string path) => DeclaredIn(Folder(path)).Single(table => table.FileName == Path.GetFileName(path));

    private static ImmutableArray<ITable> DeclaredIn(string folder) =>
        Assert.Single(PageKinds.All.SelectMany(kind => kind.Addresses), address => address.Covers(folder)).Tables;
}
