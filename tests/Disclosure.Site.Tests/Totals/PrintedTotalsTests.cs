using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Registry.Schemas;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Tests.Process;
using NJsonSchema;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Totals;

/// <summary>Every sum of money over units that the site prints says what is not in it, or that all is.</summary>
public sealed class PrintedTotalsTests
{
    private static readonly ProjectCode Roofs = ProjectCode.Parse("101001-002");

    // The sample's two projects and department, a second department of which nothing is there, a withheld project, one that ended.
    private static readonly RecordSet Records = With(
    [
        Target(Closed), Target(Closed) with { Code = Roofs, Name = "校舍屋面维修" }, Self(), Self() with { Code = Roofs, Name = "校舍屋面维修" },
        Target(Open), Target(Open) with { Code = Armour, Name = "应急装备", Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密") },
        AccountsAct(new DateOnly(2026, 8, 27)),
        new Unit { Code = UnitCode.Parse("102"), Name = "示例区民政局", Kind = UnitKind.Department },
    ]);

    private static readonly ImmutableArray<(string Path, IDocument Document)> Pages =
        [.. PagesOf(Records).Select(page => (page.Path, (IDocument)page.ToDocument()))];

    private static RecordSet WithProcess => With(
    [
        Target(Closed), Target(Open), Self(), ProcessSamples.Assessed, ProcessSamples.Reviewed, ProcessSamples.Refused,
        ProcessSamples.Monitored, ProcessSamples.Ended, OutcomeSamples.Cut,
    ]);

    // Elsewhere amounts are added over the years of one project: what of those has no amount is said where it is added up.
    private static readonly string[] OverUnits = ["", "years/", "units/", "coverage/"];

    private static readonly string[] OverProcess = ["assessments/", "reviews/", "monitoring/", "applications/", "exits/"];

    [Fact]
    public void Every_total_of_money_below_a_table_has_its_line()
    {
        var totals = (from page in Pages
                      where IsOverUnits(page.Path)
                      from table in page.Document.QuerySelectorAll("table.data")
                      where table.QuerySelectorAll("tfoot td[data-label$='（万元）']").Any(cell => cell.Words() != "—")
                      select (page.Path, Table: table)).ToList();

        Assert.True(totals.Count >= 4, $"{totals.Count} totals");
        Assert.All(totals, total => Assert.True(HasGaps(total.Table), $"{total.Path}: {total.Table.QuerySelector("caption").Words()}"));
    }

    [Fact]
    public void Every_tile_with_an_amount_has_its_line_below()
    {
        var tiles = (from page in Pages
                     where IsOverUnits(page.Path)
                     from group_ in page.Document.QuerySelectorAll("dl.tiles")
                     where group_.QuerySelectorAll(".unit").Any(unit => unit.Words() is "元" or "万元" or "亿元")
                         || group_.Words().Contains("全年执行数", StringComparison.Ordinal)
                     select (page.Path, Group: group_)).ToList();

        Assert.True(tiles.Count >= 4, $"{tiles.Count} groups");
        Assert.All(tiles, group => Assert.True(HasGaps(group.Group), $"{group.Path}: {group.Group.Words()}"));
    }

    [Fact]
    public void Every_sum_over_records_of_the_process_has_its_line_too()
    {
        var pages = PagesOf(WithProcess).Where(page => IsOfProcess(page.Path))
            .Select(page => (page.Path, Document: page.ToDocument())).ToList();
        var sums = (from page in pages
                    from group_ in page.Document.QuerySelectorAll("dl.tiles")
                    where group_.QuerySelectorAll(".unit").Any(unit => unit.Words() is "元" or "万元" or "亿元")
                    select (page.Path, Group: group_)).ToList();

        Assert.Equal(
            ["assessments", "exits", "monitoring", "reviews"],
            sums.Select(sum => sum.Path.Split('/')[0]).Distinct().Order());
        Assert.All(sums, sum => Assert.True(HasGaps(sum.Group), $"{sum.Path}: {sum.Group.Words()}"));
        Assert.All(
            from page in pages
            where page.Document.QuerySelectorAll("tfoot td[data-label$='（万元）']").Any(cell => cell.Words() != "—")
            select page,
            page => Assert.NotNull(page.Document.QuerySelector("p.gaps")));
    }

    [Fact]
    public void The_line_names_what_is_missing_and_counts_what_is_withheld() => Assert.Equal(
        "项目年初预算未含：示例区民政局（未批复）；不予公开 1 项。各单位公开情况",
        Page("years/2026/budget/").QuerySelector("dl.tiles + .gaps").Words());

    [Fact]
    public void The_list_of_all_is_a_link_away() => Assert.Equal(
        "../../../disclosure/2026/", Page("years/2026/budget/").QuerySelector(".gaps a")!.GetAttribute("href"));

    [Fact]
    public void What_need_not_be_public_is_listed_there_with_its_reason()
    {
        var ended = SampleRecords.Portal with
        {
            Duties = SampleRecords.Portal.Duties with { Ended = [new EndedDuty("102", new FiscalYear(2026), "机构撤并")] },
        };
        var facts = new SiteFacts(ApprovedSet.Of(ended, Records.All), [], [], []);
        var page = PagesOf(facts).Single(page => page.Path == "disclosure/2026/").ToDocument();

        Assert.Contains(
            "示例区民政局|预算公开|单位|—|机构撤并",
            page.QuerySelectorAll("#exempt ~ .table tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.Words()))));
    }

    [Fact]
    public void Of_each_year_the_list_of_years_says_it_in_a_few_words() => Assert.Contains(
        "未含 1 个单位、不予公开 1 项", Page("years/").QuerySelector("tbody tr td[data-label='年初预算（万元）']").Words(), StringComparison.Ordinal);

    [Fact]
    public void A_complete_sum_says_that_it_is() => Assert.Equal(
        "年初预算合计：应公开的都已计入。", Page("units/101/2025/").QuerySelector("#y2025 .gaps").Words());

    [Fact]
    public void The_twin_of_every_page_with_such_a_line_says_the_same_and_fits_the_schema()
    {
        var lines = 0;
        foreach (var page in PagesOf(Records).Where(page => IsOverUnits(page.Path) && page.ToDocument().QuerySelector(".gaps") is not null))
        {
            lines++;
            Assert.Contains("\"gaps\":[{", FactsOf(page), StringComparison.Ordinal);
        }

        Assert.True(lines >= 6, $"{lines} pages");
    }

    [Fact]
    public async Task What_a_sum_leaves_out_fits_the_schema_of_twins()
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());

        Assert.All(
            PagesOf(Records).Where(page => IsOverUnits(page.Path)),
            page => Assert.Empty(schema.Validate(
                $$$"""{"title":"页","path":"p/","source":"局","facts":{{{FactsOf(page)}}},"tables":{}}""")));
    }

    [Fact]
    public void The_twin_lists_every_unit_that_is_missing()
    {
        var budget = PagesOf(Records).Single(page => page.Path == "years/2026/budget/");
        var gaps = JsonDocument.Parse(FactsOf(budget)).RootElement.GetProperty("gaps")[0];

        Assert.Equal((false, 1), (gaps.GetProperty("complete").GetBoolean(), gaps.GetProperty("withheld").GetInt32()));
        var missing = Assert.Single(gaps.GetProperty("missing").EnumerateArray());
        Assert.Equal(("102", "notApproved"), (missing.GetProperty("unitCode").GetString(), missing.GetProperty("state").GetString()));
    }

    private static bool IsOfProcess(string path) =>
        OverProcess.Any(start => path.StartsWith(start, StringComparison.Ordinal) && path.Count(letter => letter == '/') <= 2);

    private static bool IsOverUnits(string path) => OverUnits.Any(start =>
        start.Length == 0 ? path.Length == 0 : path.StartsWith(start, StringComparison.Ordinal));

    private static bool HasGaps(IElement element) =>
        (element.Closest(".table") ?? element).NextElementSibling?.ClassList.Contains("gaps") == true;

    private static IDocument Page(string path) => Pages.Single(page => page.Path == path).Document;

    private static IEnumerable<Page> PagesOf(RecordSet records) =>
        PagesOf(new SiteFacts(records, [], [], []) { Mode = SiteMode.Public });

    private static IEnumerable<Page> PagesOf(SiteFacts facts)
    {
        var context = new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1));
        return PageKinds.All.SelectMany(kind => kind.Plan(context)).Select(plan => plan.Make());
    }

    private static string FactsOf(Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
