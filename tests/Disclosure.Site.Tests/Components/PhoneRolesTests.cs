using System.Collections.Immutable;
using AngleSharp.Dom;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Tests.Components;

/// <summary>What a narrow screen shows of a row.</summary>
public sealed class PhoneRolesTests
{
    private static readonly FactColumn Name = FactColumn.Words("名称");
    private static readonly FactColumn Unit = FactColumn.Words("单位");
    private static readonly FactColumn Count = FactColumn.Figures("指标数");
    private static readonly FactColumn Amount = FactColumn.Figures("预算（万元）") with { Kind = FactKind.Money };
    private static readonly FactColumn Rate = FactColumn.Figures("执行率") with { Kind = FactKind.Money };
    private static readonly FactColumn Points = FactColumn.Figures("得分") with { Kind = FactKind.Points };
    private static readonly FactColumn Grade = FactColumn.Words("等级") with { Kind = FactKind.State };
    private static readonly FactColumn Report = FactColumn.Words("报告") with { Kind = FactKind.Link };

    [Fact]
    public void The_first_amount_the_first_points_the_state_and_every_link_stand_below_the_name() =>
        Assert.Equal(["预算（万元）", "得分", "等级", "报告"], Shown(Name, Unit, Count, Amount, Rate, Points, Grade, Report));

    [Fact]
    public void Where_there_is_no_amount_no_points_and_no_state_the_first_figure_does() =>
        Assert.Equal(["指标数"], Shown(Name, Unit, Unit, Count));

    [Fact]
    public void Where_there_are_words_alone_the_first_of_them_do() =>
        Assert.Equal(["单位"], Shown(Name, Unit, FactColumn.Words("理由"), FactColumn.Words("依据")));

    [Fact]
    public void A_column_in_whose_rows_a_state_stands_is_one_of_states()
    {
        var late = new FactCell(null, Badge: new Badge("逾期", Tone.Bad));

        Assert.Equal(["单位"], Shown(late, Name, FactColumn.Words("理由"), Unit, FactColumn.Words("依据")));
    }

    [Fact]
    public void A_column_may_say_otherwise() => Assert.Equal(
        ["单位", "得分"], Shown(Name, Unit with { Phone = PhoneRole.Fact }, Amount with { Phone = PhoneRole.More }, Points, Count));

    [Fact]
    public void A_table_of_three_columns_or_two_rows_shows_everything_and_asks_nothing()
    {
        var three = Rendered(new FactTable("表", [Name, Unit, Count], Rows(9, 3)));
        var pair = Rendered(new FactTable("表", [Name, Count], Rows(9, 2)));
        var two = Rendered(new FactTable("表", [Name, Unit, Count, Amount, Rate], Rows(2, 5)));

        Assert.All([three, pair, two], table => Assert.Null(table.QuerySelector(".all")));
        Assert.Equal("data cards pair", pair.QuerySelector("table")!.ClassName);
        Assert.Equal(["data cards", "data cards"], new[] { three, two }.Select(table => table.QuerySelector("table")!.ClassName));
    }

    [Fact]
    public void A_state_and_a_link_say_by_themselves_what_they_are_unless_they_are_given_a_name()
    {
        var table = new FactTable("表", [Name, Grade, Report, Report with { PhoneLabel = "看" }, Count], Rows(1, 5));

        Assert.Equal("data cards s2 s3", Rendered(table).QuerySelector("table")!.ClassName);
    }

    [Fact]
    public void The_style_sheet_knows_the_place_of_every_column_of_the_widest_table()
    {
        var widest = ((IEnumerable<object[]>)SamplePages.Names).Select(row => SamplePages.Named((string)row[0]).ToDocument())
            .SelectMany(page => page.QuerySelectorAll("table.cards thead tr")).Max(row => row.ChildElementCount);

        Assert.True(widest > 8);
        Assert.Contains($".m{widest} td:nth-child({widest})", SiteAssets.Text(SiteAssets.StyleSheet), StringComparison.Ordinal);
        Assert.Contains($".s{widest} td:nth-child({widest})", SiteAssets.Text(SiteAssets.StyleSheet), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_stands_beside_the_first_figure() => Assert.Equal(["等级", "指标数"], Shown(Name, Unit, Grade, Count));

    [Fact]
    public void What_is_left_out_at_first_is_asked_for_above_the_table()
    {
        var table = Rendered(new FactTable("项目支出", [Name, Unit, Count, Amount], Rows(3, 4)));
        var control = table.QuerySelector(".over .all")!;

        Assert.Equal("全部 4 列", control.Words());
        Assert.Equal("checkbox", control.QuerySelector("input")!.GetAttribute("type"));
        Assert.Equal("data cards m2 m3", table.QuerySelector("table")!.ClassName);
    }

    [Fact]
    public void A_shorter_heading_stands_beside_the_whole_one() => Assert.Equal(
        ("预算（万元）", "预算"),
        Rendered(new FactTable("表", [Name, Amount with { PhoneLabel = "预算" }], Rows(1, 2))).QuerySelector("td") is { } cell
            ? (cell.GetAttribute("data-label"), cell.GetAttribute("data-short")) : default);

    [Fact]
    public void The_looks_of_columns_say_what_they_hold()
    {
        var table = new Table<int>("t", "表", of =>
        [
            of.Words("name", "名称", row => "甲"), of.Amount("amount", "预算", _ => null), of.Points("points", "得分", _ => null),
            of.Grade("grade", "等级", _ => null), of.Count("count", "个数", "个", row => row),
            of.Link("link", "报告", (_, _) => "看") with { PhoneLabel = "看", Phone = PhoneRole.More },
        ]).ForReaders(LinkRoot.None, [1]);

        Assert.Equal(
            [FactKind.Words, FactKind.Money, FactKind.Points, FactKind.State, FactKind.Figure, FactKind.Link],
            table.Columns.Select(column => column.Kind));
        Assert.Equal(("看", PhoneRole.More), (table.Columns[^1].PhoneLabel, table.Columns[^1].Phone));
    }

    private static string[] Shown(params FactColumn[] columns) => Shown("甲", columns);

    private static string[] Shown(FactCell third, params FactColumn[] columns)
    {
        var rows = Rows(3, columns.Length);
        rows[1] = rows[1].SetItem(2, third);
        var table = Rendered(new FactTable("表", [.. columns], rows)).QuerySelector("table")!;
        return [.. columns.Where((_, i) => i > 0 && !table.ClassList.Contains($"m{i + 1}")).Select(column => column.Header)];
    }

    private static ImmutableArray<FactCell>[] Rows(int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(column => (FactCell)$"{column}").ToImmutableArray())];

    private static IElement Rendered(FactTable table) => FactTableSlice.Create(table).ToElement();
}
