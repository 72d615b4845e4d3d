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
    public void The_tables_file_is_offered_before_the_table_and_is_no_part_of_its_name()
    {
        var link = Table.ParentElement!.QuerySelector(".over a")!;

        Assert.Equal(("sample.csv", "下载 CSV：各种单元格"), (link.GetAttribute("href"), link.Words()));
        Assert.Null(Table.QuerySelector("caption a"));
    }

    [Fact]
    public void Where_a_heading_says_what_the_table_is_the_caption_is_only_read_aloud_and_its_file_is_seen()
    {
        var page = SamplePages.Project(SampleRecords.Whole()).ToDocument();
        var caption = page.QuerySelector(".history table caption")!;

        Assert.Equal(("历年一览", "unseen"), (caption.Words(), caption.ClassName));
        Assert.Equal("years.csv", caption.ParentElement!.ParentElement!.QuerySelector(".over a")!.GetAttribute("href"));
    }
}
