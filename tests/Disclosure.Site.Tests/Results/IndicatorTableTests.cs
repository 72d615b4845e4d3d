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
        Assert.Equal(["三级指标", "年度指标值", "基期值", "分值"], HeadingsOf(Promised));

    [Fact]
    public void A_self_evaluation_shows_what_came_of_it_too() =>
        Assert.Equal(["三级指标", "年度指标值", "实际完成值", "是否达成", "分值", "得分", "偏差原因与计分过程"], HeadingsOf(WithResults));

    [Fact]
    public void On_a_narrow_screen_every_cell_says_the_heading_it_has_on_a_wide_one() =>
        Assert.All(Tables, table => Assert.All(
            table.QuerySelectorAll("tbody tr:not(.group)"),
            row => Assert.Equal(HeadingsOf(table).Skip(1), row.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label")!))));

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
        Assert.Equal("—", row.QuerySelector("td[data-label=分值]").Words());
        Assert.Equal("—", row.QuerySelector("td[data-label=得分]").Words());
    }

    private static string[] HeadingsOf(IElement table) => [.. table.QuerySelectorAll("thead th").Select(heading => heading.Words())];

    private static bool[] FiguresIn(IHtmlCollection<IElement> cells) => [.. cells.Select(cell => cell.ClassList.Contains("num"))];
}
