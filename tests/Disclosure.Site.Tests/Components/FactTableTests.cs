using Disclosure.Site.Components;

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

    [Fact]
    public void Links_of_the_same_words_to_different_pages_are_called_after_their_rows_and_others_by_their_words()
    {
        var table = new FactTable(
            "评价",
            [FactColumn.Words("项目"), FactColumn.Words("报告"), FactColumn.Words("单位")],
            [
                [new("甲", "a/"), new("查看报告", "r1/"), new("示例局", "u/")],
                [new("乙", "b/"), new("查看报告", "r2/"), new("示例局", "u/")],
                [new("乙", "c/", Note: "2024 年"), "暂无", FactCell.Empty],
            ]);

        Assert.Equal(
            ["甲", "查看报告：甲", "示例局", "乙：查看报告", "查看报告：乙", "示例局", "乙：2024 年"],
            FactTableSlice.Create(table).ToElement().QuerySelectorAll("tbody a")
                .Select(link => link.GetAttribute("aria-label") ?? link.Words()));
    }
}
