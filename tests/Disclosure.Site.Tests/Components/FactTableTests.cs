namespace Disclosure.Site.Tests.Components;

public sealed class FactTableTests
{
    private static readonly AngleSharp.Dom.IElement Table =
        SamplePages.Gallery.ToDocument().QuerySelectorAll("table")
            .First(table => table.QuerySelector("caption").Words().StartsWith("各种单元格", StringComparison.Ordinal));

    [Fact]
    public void The_first_cell_of_a_row_is_its_heading()
    {
        var rows = Table.QuerySelectorAll("tbody tr");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("row", row.Children[0].GetAttribute("scope")));
    }

    [Fact]
    public void Every_other_cell_carries_its_columns_heading_for_narrow_screens() =>
        Assert.Equal(
            ["全年预算数（万元）", "状态"],
            Table.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.GetAttribute("data-label")!));

    [Fact]
    public void Figures_are_marked_to_be_aligned() =>
        Assert.Equal("640.00", Table.QuerySelector("tbody td.num").Words());

    [Fact]
    public void An_empty_cell_shows_a_dash() =>
        Assert.Equal("—", Table.QuerySelector("tbody tr:nth-child(2) td:last-child").Words());

    [Fact]
    public void The_tables_file_is_offered_in_the_caption() =>
        Assert.Equal("sample.csv", Table.QuerySelector("caption a")!.GetAttribute("href"));

    [Fact]
    public void Where_a_heading_says_what_the_table_is_only_the_name_is_hidden_and_not_its_file_and_note()
    {
        var page = SamplePages.Project(SampleRecords.Whole()).ToDocument();
        var caption = page.QuerySelector(".history table caption")!;

        Assert.False(caption.ClassList.Contains("unseen"));
        Assert.Equal(("历年一览", "unseen"), (caption.QuerySelector("span")!.Words(), caption.QuerySelector("span")!.ClassName));
        Assert.Equal("years.csv", caption.QuerySelector("a")!.GetAttribute("href"));
    }
}
