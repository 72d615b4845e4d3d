using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Tests.Tables;

public sealed class TableTests
{
    private static readonly Table<Road> Roads = new("roads", "道路", of =>
    [
        of.Code("code", "编码", road => road.Code),
        of.Amount("budget", "预算", road => road.Budget) with { Total = ColumnTotals.Amount<Road>(road => road.Budget) },
        of.Amount("executed", "执行", road => road.Executed) with { Total = ColumnTotals.Amount<Road>(road => road.Executed) },
        of.Rate("rate", "执行率", road => road.Execution) with { Total = ColumnTotals.Rate<Road>(road => road.Execution) },
        of.Words("name", "名称", road => road.Name) with
        {
            HeadsRow = true,
            Cell = (root, road) => new(road.Name, root.LinkTo($"roads/{road.Code}/")),
        },
        of.Day("built", "建成日期", road => road.Built) with { ShownFor = road => road.Built is not null },
        of.Words("sentence", "说明", road => $"{road.Name}，{road.Code}") with { Use = ColumnUse.Readers },
        of.Difference("difference", "与上年相差", road => road.Difference),
    ]);

    private static readonly Road First = new("0101", "一号路", Yuan(12_345_678.9m), Yuan(6_172_839.45m), new(2025, 2, 10), new(-1.255m));
    private static readonly Road Second = new("0102", "二号路", Yuan(10_000m), null, null, new(1.5m));

    [Fact]
    public void A_table_may_be_headed_by_another_column()
    {
        Assert.DoesNotContain(Roads.HeadedBy("rate").All, column => column.HeadsRow != (column.Key == "rate"));
        Assert.Equal("执行率", Roads.HeadedBy("rate").ForReaders(new LinkRoot("years/2025/"), [First]).Columns[0].Header);
        Assert.Throws<ArgumentException>(() => Roads.HeadedBy("nothing"));
    }

    [Fact]
    public void One_declaration_gives_readers_ten_thousand_yuan_and_days_in_chinese_and_data_yuan_and_iso_days()
    {
        var shown = Roads.ForReaders(new LinkRoot("years/2025/"), [First]);
        var data = Roads.Data([First]);

        Assert.Equal(
            ["名称", "预算（万元）", "执行（万元）", "执行率", "建成日期", "说明", "与上年相差"], shown.Columns.Select(column => column.Header));
        Assert.Equal(
            ["一号路", "1,234.57", "617.28", "50%", "2025年2月10日", "一号路，0101", "−1.26"], shown.Rows[0].Select(cell => cell.Text));
        Assert.Equal("../../roads/0101/", shown.Rows[0][0].Href);
        Assert.Equal(["code", "budget", "executed", "rate", "name", "built", "difference"], data.Columns.Select(column => column.Key));
        Assert.Equal(
            ["编码", "预算（元）", "执行（元）", "执行率", "名称", "建成日期", "与上年相差"], data.Columns.Select(column => column.Header));
        Assert.Equal(
            ["0101", "12345678.90", "6172839.45", "50%", "一号路", "2025-02-10", "-1.26"],
            data.Rows.Single().Select(cell => cell.Text ?? Plain(cell.Number!.Value)));
    }

    [Fact]
    public void A_column_that_a_page_hides_is_in_its_data_alone_and_what_only_readers_see_of_it_nowhere()
    {
        var hiding = Roads.Hiding("name", "sentence");

        Assert.Equal(
            ["预算（万元）", "执行（万元）", "执行率", "与上年相差"],
            hiding.ForReaders(new LinkRoot(""), [Second]).Columns.Select(column => column.Header));
        Assert.Equal(Roads.Data([]).Columns.Select(column => column.Key), hiding.Data([]).Columns.Select(column => column.Key));
        Assert.Throws<ArgumentException>(() => Roads.Hiding("colour"));
    }

    [Fact]
    public void What_is_not_in_a_total_is_said_below_it()
    {
        var footer = Roads.ForReaders(new LinkRoot(""), [First, Second]).Footer;

        Assert.Equal(["合计", "1,235.57", "617.28", "50%", null, null, null], footer.Select(cell => cell.Text));
        Assert.Equal([null, null, "不含没有金额的 1 项", "按两项金额都有的 1 项", null, null, null], footer.Select(cell => cell.Note));
    }

    [Fact]
    public void Rows_that_do_not_add_up_as_they_are_shown_are_explained()
    {
        var third = new Road("0103", "三号路", Yuan(33_333_333.33m), null, null, new(0m));

        var table = Roads.ForReaders(new LinkRoot(""), [.. Enumerable.Repeat(third, 6)]);

        Assert.Equal("20,000.00", table.Footer[1].Text);
        Assert.StartsWith("预算：", table.Note, StringComparison.Ordinal);
        Assert.Contains("相加为 19,999.98 万元，与合计 20,000.00 万元相差 0.02 万元", table.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_row_has_an_amount_there_is_no_total_and_of_one_row_there_is_no_row_of_totals()
    {
        Assert.Equal(
            ["合计", "2.00", null, null, null, null],
            Roads.ForReaders(new LinkRoot(""), [Second, Second]).Footer.Select(cell => cell.Text));
        Assert.Empty(Roads.ForReaders(new LinkRoot(""), [First]).Footer);
    }

    [Fact]
    public void A_column_that_no_row_is_such_for_is_left_out_for_readers_and_stays_in_data()
    {
        Assert.DoesNotContain("建成日期", Roads.ForReaders(new LinkRoot(""), [Second]).Columns.Select(column => column.Header));
        Assert.Contains("建成日期", Roads.Data([Second]).Columns.Select(column => column.Header));
    }

    [Fact]
    public void The_dictionary_knows_the_columns_of_the_data_and_not_those_that_only_readers_see() =>
        Assert.Equal(
            [("编码", "编码，按文字处理"), ("预算（元）", "金额，元，两位小数")],
            ((ITable)Roads).Columns.Take(2).Select(column => (column.DataHeading, column.Look.Spelling)));

    [Fact]
    public void A_table_that_was_not_told_where_it_stands_makes_no_link_that_leads_astray() =>
        Assert.Throws<NotSupportedException>(() => Roads.ForReaders(LinkRoot.None, [First]));

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    private static string Plain(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Road(string Code, string Name, Money? Budget, Money? Executed, DateOnly? Built, Points? Difference)
    {
        public ExecutionRate Execution => ExecutionRate.Of(Budget, Executed);
    }
}
