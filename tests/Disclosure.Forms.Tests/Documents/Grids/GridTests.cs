using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Tests.Documents.Grids;

public class GridTests
{
    [Fact]
    public void Every_position_of_a_merge_knows_the_cell_that_covers_it()
    {
        var grid = Made([("B2", "产出指标"), ("C2", "一"), ("C3", "二"), ("E4", "末")], ("B2", "B4"));

        Assert.Equal("产出指标", grid.At(4, 2)?.Text);
        Assert.Equal(3, grid.At(3, 2)?.RowSpan);
        Assert.Equal(["产出指标", "二"], grid.Row(3).Select(cell => cell.Text));
        Assert.Equal(["二"], grid.StartingIn(3).Select(cell => cell.Text));
    }

    [Fact]
    public void A_blank_position_is_nothing() =>
        Assert.Null(Made([("A1", "甲"), ("C1", "丙")]).At(1, 2));

    [Fact]
    public void A_merge_is_cut_to_the_part_of_the_sheet_in_use()
    {
        var grid = Made([("A1", "标题"), ("B2", "末")], ("A1", "XFD1048576"));

        Assert.Equal((2, 2), (grid.At(1, 1)!.RowSpan, grid.At(1, 1)!.ColumnSpan));
    }

    [Fact]
    public void What_a_merge_hides_is_not_read() =>
        Assert.Equal(["显示的"], Made([("A1", "显示的"), ("B1", "藏着的")], ("A1", "B1")).Row(1).Select(cell => cell.Text));

    [Fact]
    public void Merges_that_overlap_leave_each_position_one_cell()
    {
        var grid = Made([("A1", "一"), ("B2", "二"), ("D4", "末")], ("A1", "C3"), ("B2", "D4"));

        Assert.Equal("一", grid.At(2, 2)?.Text);
        Assert.All(
            Enumerable.Range(1, 4), row => Assert.Equal(grid.Row(row).Count, grid.Row(row).Select(cell => cell.Column).Distinct().Count()));
    }

    [Fact]
    public void A_cell_is_told_as_a_person_looks_it_up() =>
        Assert.Equal("a.xlsx!表一!F12", Made([("A1", "甲")]).AddressOf(new CellAddress(12, 6)));

    private static Grid Made((string Address, string Text)[] cells, params (string First, string Last)[] merges)
    {
        var builder = new GridBuilder("a.xlsx", "表一");
        foreach (var (address, text) in cells)
            builder.Add(new GridCell(CellAddress.TryParse(address)!.Value, text));
        foreach (var (first, last) in merges)
            builder.Merge(CellAddress.TryParse(first)!.Value, CellAddress.TryParse(last)!.Value);
        return builder.Build();
    }
}
