using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.Units;

public sealed class UnitsPagesTests
{
    [Fact]
    public void Each_department_stands_with_its_units()
    {
        var department = Assert.Single(SamplePages.Units(Whole()).Departments);

        Assert.Equal(["示例区住房和城乡建设局", "示例区住房保障中心"], department.Table.Rows.Select(row => row[0].Text!));
        Assert.Equal(["../units/101/", "../units/101001/"], department.Table.Rows.Select(row => row[0].Href!));
    }

    [Fact]
    public void Figures_are_of_the_newest_budget_and_the_newest_accounts()
    {
        var page = SamplePages.Units(Whole());
        var school = page.Departments[0].Table.Rows[1];

        Assert.Contains("2026 年预算", page.Lead, StringComparison.Ordinal);
        Assert.Equal("1", school[1].Text);
        Assert.Equal("640.00", school[2].Text);
        Assert.Equal("中 1", school[3].Text);
        Assert.Equal("按期公开", school[5].Badge!.Text);
    }

    [Fact]
    public void The_data_has_a_row_for_each_body()
    {
        var table = Assert.Single(SamplePages.Units(Whole()).Tables);

        Assert.Equal(2, table.Rows.Count());
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
    }

    [Fact]
    public void A_content_without_units_still_gives_a_page() =>
        Assert.Empty(SamplePages.Units(new Disclosure.Model.Registry.RecordSet(Portal, [])).Departments);
}
