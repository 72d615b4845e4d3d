using AngleSharp.Dom;

namespace Disclosure.Site.Tests.Results;

/// <summary>The indicator table as it stands on the page: headings, labels and cells come from one list.</summary>
public sealed class IndicatorTableTests
{
    private static readonly IElement[] Tables =
        [.. SamplePages.Project(SampleRecords.Whole()).ToDocument().QuerySelectorAll("table.indicators")];

    private static IElement Promised => Tables[0];

    private static IElement WithResults => Tables[1];

    [Fact]
    public void A_target_shows_what_is_promised() =>
        Assert.Equal(["三级指标", "年度指标值", "分值", "说明"], HeadingsOf(Promised));

    [Fact]
    public void A_self_evaluation_shows_what_came_of_it_too() =>
        Assert.Equal(["三级指标", "年度指标值", "实际完成值", "是否达成", "分值", "得分", "偏差原因与计分过程"], HeadingsOf(WithResults));

    [Fact]
    public void A_row_has_a_cell_for_every_heading() =>
        Assert.All(Tables, table => Assert.All(
            table.QuerySelectorAll("tbody tr:not(.group)"), row => Assert.Equal(HeadingsOf(table).Length, row.Children.Length)));

    [Fact]
    public void What_a_form_says_of_an_indicator_beside_its_value_is_folded_away()
    {
        var promise = SampleRecords.Promise("改造小区数量", "≥12个", 50m) with { Baseline = "2024年9个", Rule = "每少一个扣5分" };
        var page = SamplePages.Project(SampleRecords.With(SampleRecords.Target(SampleRecords.Closed, promise)));

        var folded = page.ToDocument().QuerySelector("table.indicators details")!;

        Assert.False(folded.HasAttribute("open"));
        Assert.Equal(["每少一个扣5分", "2024年9个"], folded.QuerySelectorAll("dd").Select(fact => fact.Words()));
    }

    [Fact]
    public void A_rule_of_several_rows_is_said_once_below_them()
    {
        var document = SamplePages.Project(SampleRecords.Whole()).ToDocument();
        var rule = document.QuerySelectorAll(".rules li").Select(item => item.Words()).Single();

        Assert.StartsWith("越高越好（≥）", rule, StringComparison.Ordinal);
        Assert.Equal(2, WithResults.QuerySelectorAll(".receipt dd").Count(fact => fact.Words() == "表下第 1 条"));
        Assert.DoesNotContain(rule, WithResults.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bar_has_a_key_that_says_what_is_not_drawn()
    {
        var self = SampleRecords.Self(
            SampleRecords.Result("改造小区数量", "≥12个", "11个", 50m, 45m), SampleRecords.Result("居民反映", "良好", "良好", 10m, 10m));
        var table = SamplePages.Project(SampleRecords.With(self, SampleRecords.AccountsAct(new DateOnly(2026, 8, 27)))).ToDocument()
            .QuerySelector("table.indicators")!;

        Assert.Single(table.QuerySelectorAll("svg.bullet"));
        Assert.EndsWith("其余 1 项是文字、日期或没有可比的数，不画。", table.QuerySelector("caption small").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_aligned_as_their_headings_are() =>
        Assert.All(Tables, table => Assert.All(
            table.QuerySelectorAll("tbody tr:not(.group)"),
            row => Assert.Equal(FiguresIn(table.QuerySelectorAll("thead th")), FiguresIn(row.Children))));

    [Fact]
    public void The_heading_of_a_group_spans_all_columns() =>
        Assert.All(Tables, table => Assert.All(
            table.QuerySelectorAll("tr.group th"),
            heading => Assert.Equal($"{HeadingsOf(table).Length}", heading.GetAttribute("colspan"))));

    [Fact]
    public void What_the_form_has_is_called_as_in_the_tables_file()
    {
        var file = SamplePages.Project(SampleRecords.Whole()).Tables.Single(table => table.Key == "indicators");
        var ownWords = HeadingsOf(WithResults).Except(file.Columns.Select(column => column.Header));

        Assert.Equal(["是否达成", "偏差原因与计分过程"], ownWords);
        Assert.All(Tables, table => Assert.Equal(file.FileName, table.ParentElement!.QuerySelector(".over a")!.GetAttribute("href")));
    }

    [Fact]
    public void An_empty_cell_shows_a_dash_and_an_indicator_without_a_name_says_so()
    {
        var self = SampleRecords.Self(SampleRecords.Result("", "≥16个", "16个", 10m, null) with { Weight = null });
        var page = SamplePages.Project(SampleRecords.With([self, SampleRecords.AccountsAct(new DateOnly(2026, 8, 27))]));

        var row = page.ToDocument().QuerySelector("table.indicators tbody tr:not(.group)")!;

        Assert.Equal("原表未填", row.QuerySelector("th .none").Words());
        Assert.Equal(["—", "—"], row.QuerySelectorAll("td.num").Select(cell => cell.Words()));
    }

    private static string[] HeadingsOf(IElement table) => [.. table.QuerySelectorAll("thead th").Select(heading => heading.Words())];

    private static bool[] FiguresIn(IHtmlCollection<IElement> cells) => [.. cells.Select(cell => cell.ClassList.Contains("num"))];
}
