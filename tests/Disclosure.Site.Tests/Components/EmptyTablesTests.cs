using Disclosure.Site.Layout;
using Disclosure.Site.Registers;

namespace Disclosure.Site.Tests.Components;

/// <summary>空表说明: what many units say alike is said once.</summary>
public sealed class EmptyTablesTests
{
    private static readonly EmptyTableEntry[] Entries =
    [
        new("101", "教育局", "units/101/", "国有资本经营预算项目绩效目标表", "没有安排。"),
        new("102", "民政局", "units/102/", "政府性基金预算项目绩效目标表", "没有安排。"),
        new("103", "水利局", "units/103/", "政府性基金预算项目绩效目标表", "没有安排。"),
        new("104", "城管局", "units/104/", "政府性基金预算项目绩效目标表", "已并入一般公共预算。"),
    ];

    [Fact]
    public void Units_with_the_same_empty_table_for_the_same_reason_stand_together_the_most_first()
    {
        var block = EmptyTablesSlice.Create(new EmptyTablesView(new LinkRoot("years/2025/budget/"), [.. Entries])).ToElement();

        Assert.Equal(
            ["政府性基金预算项目绩效目标表（2 个单位）", "国有资本经营预算项目绩效目标表（1 个单位）", "政府性基金预算项目绩效目标表（1 个单位）"],
            block.QuerySelectorAll("h3").Select(heading => heading.Words()));
        Assert.Equal(["民政局", "水利局"], block.QuerySelector("ul")!.Children.Select(unit => unit.Words()));
        Assert.Equal("../../../units/102/", block.QuerySelector("ul a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_file_keeps_a_row_for_each_unit_and_is_offered_there()
    {
        var block = EmptyTablesSlice.Create(new EmptyTablesView(new LinkRoot("years/2025/budget/"), [.. Entries])).ToElement();

        Assert.Equal("empty.csv", block.QuerySelector("a[download]")!.GetAttribute("href"));
        Assert.Equal(4, RegisterTables.EmptyTables.Data(Entries).Rows.Count());
    }
}
