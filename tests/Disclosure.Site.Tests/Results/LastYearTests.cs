using System.Buffers;
using System.Text.Json;
using AngleSharp.Dom;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Registry.Schemas;
using Disclosure.Model.Targets;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using NJsonSchema;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Results;

/// <summary>Last year's target and result beside this year's, on the pages of projects and units.</summary>
public sealed class LastYearTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    [Fact]
    public void A_target_stands_above_last_years_target_and_result_and_says_whether_more_is_asked_for() => Assert.Equal(
        "≥14个 上年：≥12个，完成 11个（要求提高）", TargetCell(Years(Promise("改造小区数量", "≥14个", 50m)), "改造小区数量").Words());

    [Fact]
    public void Why_it_changed_is_said_in_the_departments_words() => Assert.Equal(
        "≥10个 上年：≥12个，完成 11个（要求降低） 指标值调整原因：资金减少",
        TargetCell(Years(Promise("改造小区数量", "≥10个", 50m) with { ChangeReason = "资金减少" }), "改造小区数量").Words());

    [Fact]
    public void One_that_was_not_there_is_new_and_one_that_is_no_longer_set_keeps_its_result()
    {
        var table = TableOf(Years(Promise("新建管网", "≥3公里", 50m)));

        Assert.Equal("≥3公里 新", CellOf(table, "新建管网", "年度指标值").Words());
        Assert.Equal("上年列有、本年不再设的指标", table.QuerySelectorAll("tr.group")[^1].Words());
        Assert.Equal("不再设 上年：≥12个，完成 11个", CellOf(table, "改造小区数量", "年度指标值").Words());
    }

    [Fact]
    public void Beside_a_result_last_years_stand_in_the_columns_of_their_own()
    {
        var records = With(
            Target(Closed), Self(), LastTarget("改造小区数量", "≥10个"), LastSelf("改造小区数量", "≥10个", "9个"), AccountsAct(null));
        var table = SamplePages.Project(records).ToDocument().QuerySelector("#y2025 table.indicators")!;

        Assert.Equal("≥12个 上年：≥10个（要求提高）", CellOf(table, "改造小区数量", "年度指标值").Words());
        Assert.Equal("11个 上年：9个", CellOf(table, "改造小区数量", "实际完成值").Words());
    }

    [Fact]
    public void Without_records_of_last_year_nothing_is_called_new()
    {
        var table = SamplePages.Project(With(Target(Closed))).ToDocument().QuerySelector("table.indicators")!;

        Assert.DoesNotContain("上年", table.Words(), StringComparison.Ordinal);
        Assert.Empty(table.QuerySelectorAll("td .badge"));
    }

    [Fact]
    public void That_last_years_results_are_not_public_is_said_once_above_the_table()
    {
        var page = SamplePages.Project(With(Target(Closed), Target(Open))).ToDocument();

        Assert.Equal("上年（2025 年度）的完成值没有公开。", page.QuerySelector("#y2026 table.indicators")!.ParentElement!.PreviousElementSibling.Words());
    }

    [Fact]
    public void What_is_withheld_of_last_year_is_named_and_never_shown()
    {
        var html = SamplePages.Project(With(
            Target(Closed) with { Withheld = Secret }, Self() with { Withheld = Secret }, Target(Open), AccountsAct(null)));
        var page = html.ToDocument();

        Assert.Equal(
            "上年（2025 年度）的指标不予公开，不作对照。",
            page.QuerySelector("#y2026 table.indicators")!.ParentElement!.PreviousElementSibling.Words());
        Assert.DoesNotContain("11个", html.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("11个", Twin(html).GetRawText(), StringComparison.Ordinal);
        Assert.True(Year(html, 2026).GetProperty("comparison").GetProperty("withheld").GetBoolean());
    }

    [Fact]
    public void A_result_that_alone_is_withheld_leaves_the_target()
    {
        var page = SamplePages.Project(With(Target(Closed), Self() with { Withheld = Secret }, Target(Open), AccountsAct(null)));
        var table = page.ToDocument().QuerySelector("#y2026 table.indicators")!;

        Assert.Equal("上年（2025 年度）的完成值不予公开。", table.ParentElement!.PreviousElementSibling.Words());
        Assert.Equal("≥12个 上年：≥12个（不变）", CellOf(table, "改造小区数量", "年度指标值").Words());
    }

    [Fact]
    public void The_twin_says_what_changed_and_has_last_years_values_in_the_forms_of_that_year()
    {
        var page = SamplePages.Project(Years(Promise("改造小区数量", "≥14个", 50m)));
        var comparison = Year(page, 2026).GetProperty("comparison");
        var rows = comparison.GetProperty("indicators").EnumerateArray().ToList();

        Assert.Equal(2025, comparison.GetProperty("year").GetInt32());
        Assert.Equal(["raised"], rows.Select(row => row.GetProperty("change").GetString()));
        var last = Year(page, 2025).GetProperty("selfEvaluation").GetProperty("indicators").EnumerateArray()
            .Single(row => row.GetProperty("level3").GetString() == rows[0].GetProperty("level3").GetString());
        Assert.Equal(
            """{"raw":"≥12个","kind":"number","operator":">=","value":12,"unit":"个"}""",
            JsonSerializer.Serialize(last.GetProperty("target"), Plain));
        Assert.Equal(11m, last.GetProperty("actual").GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task The_twin_with_last_year_and_the_cycle_fits_its_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());
        var page = SamplePages.Project(Years(Promise("新建管网", "≥3公里", 50m)));
        var twin = $$$"""{"title":"项目","path":"p/","source":"局","facts":{{{Twin(page).GetRawText()}}},"tables":{}}""";

        Assert.Empty(schema.Validate(twin));
    }

    [Fact]
    public void The_file_of_indicators_has_them_too()
    {
        var table = SamplePages.Project(Years(Promise("改造小区数量", "≥14个", 50m))).Tables.Single(table => table.Key == "indicators");
        var keys = table.Columns.Select(column => column.Key).ToList();
        var row = table.Rows.First();

        Assert.Equal(
            ("≥12个", "11个", "要求提高", "raised"),
            (Cell("lastTarget").Text, Cell("lastActual").Text, Cell("change").Text, Cell("change").Word));

        DataCell Cell(string key) => row[keys.IndexOf(key)];
    }

    [Fact]
    public void A_departments_indicators_stand_beside_last_years_too()
    {
        var records = With(Overall(2025, "≥90%"), Overall(2026, "≥95%"));
        var table = SamplePages.UnitYear(records, Department, Open).ToDocument().QuerySelector("#y2026 table.indicators")!;

        Assert.Equal("≥95% 上年：≥90%（要求提高）", CellOf(table, "居民满意度", "年度指标值").Words());
    }

    private static JsonSerializerOptions Plain { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // This year's indicators, after a year of which 改造小区数量 ≥12个 came to 11个.
    private static RecordSet Years(params Indicator[] now) => With(
        Target(Closed, Promise("改造小区数量", "≥12个", 50m)),
        Self(Result("改造小区数量", "≥12个", "11个", 50m, 45m)),
        Target(Open, [.. now]),
        AccountsAct(new DateOnly(2026, 8, 27)));

    private static ProjectTarget LastTarget(string name, string target) => Target(new(2024), Promise(name, target, 50m));

    private static ProjectSelfEvaluation LastSelf(string name, string target, string actual) =>
        Self(Result(name, target, actual, 50m, 40m)) with { Year = new(2024) };

    private static UnitTarget Overall(int year, string satisfaction) => new()
    {
        Unit = Department,
        Year = new(year),
        Goal = new Goal("办好住房和城乡建设。"),
        Indicators = [Promise("居民满意度", satisfaction, 10m, "满意度指标")],
    };

    private static IElement TableOf(RecordSet records) =>
        SamplePages.Project(records).ToDocument().QuerySelector("#y2026 table.indicators")!;

    private static IElement TargetCell(RecordSet records, string name) => CellOf(TableOf(records), name, "年度指标值");

    private static IElement CellOf(IElement table, string name, string column) => table.QuerySelectorAll("tbody tr:not(.group)")
        .Single(row => row.QuerySelector("th").Words().EndsWith(name, StringComparison.Ordinal))
        .Children[table.QuerySelectorAll("thead th").Select(heading => heading.Words()).ToList().IndexOf(column)];

    private static JsonElement Year(Page page, int year) =>
        Twin(page).GetProperty("years").EnumerateArray().Single(one => one.GetProperty("year").GetInt32() == year);

    private static JsonElement Twin(Page page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Plain.Encoder }))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }
}
