using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

/// <summary>A table too long for a phone has its first rows open; the others are closed there, and totals stand below the last.</summary>
public sealed class LongTableTests
{
    [Fact]
    public void The_first_rows_are_open_and_the_others_with_the_totals_closed_at_first()
    {
        var page = LongTableSlice.Create(new LongTable(Of(10), 3, "其余 7 个")).ToElement();

        var tables = page.QuerySelectorAll("table").ToList();
        Assert.Equal([3, 7], tables.Select(table => table.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(["r-0", "r-3"], tables.Select(table => table.QuerySelector("tbody tr")!.Id));
        Assert.Equal([0, 1], tables.Select(table => table.QuerySelectorAll("tfoot").Length));
        Assert.Equal("其余 7 个", page.QuerySelector("details.fold:not([open]) > summary").Words());
        Assert.Single(page.QuerySelectorAll("a[download]"));
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(3, 3)]
    [InlineData(10, 0)]
    public void A_few_rows_more_are_no_reason_to_close_any(int rows, int open)
    {
        var page = LongTableSlice.Create(new LongTable(Of(rows), open, "其余")).ToElement();

        Assert.Equal(rows, Assert.Single(page.QuerySelectorAll("table")).QuerySelectorAll("tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll("details"));
    }

    private static FactTable Of(int rows) => new(
        "项目",
        [FactColumn.Words("项目"), FactColumn.Figures("金额")],
        [.. Enumerable.Range(0, rows).Select(i => ImmutableArray.Create<FactCell>(i.ToString(CultureInfo.InvariantCulture), "1"))])
    {
        Anchors = [.. Enumerable.Range(0, rows).Select(i => $"r-{i}")],
        Footer = ["合计", rows.ToString(CultureInfo.InvariantCulture)],
        CsvFile = "projects.csv",
    };
}
