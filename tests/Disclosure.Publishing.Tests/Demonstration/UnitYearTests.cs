using System.Globalization;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>A unit's year in the demonstration: its figures beside the median, its pack, and that nothing is silently empty.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class UnitYearTests(BuiltSite site)
{
    [Theory]
    [InlineData("项目执行率")]
    [InlineData("项目目标达成率")]
    [InlineData("整体自评总分")]
    [InlineData("评价与自评相差")]
    public void The_median_is_that_of_what_the_departments_own_pages_say_and_of_as_many_as_say_it(string heading)
    {
        var figures = Departments("2024").Select(page => FiguresOf(page)).OfType<ReadTable>().ToList();
        var own = figures.Select(table => table.Rows[0].Cell(heading)!).Where(cell => cell.HasValue).Select(Number).Order().ToList();
        var told = figures.Select(table => table.Rows[^1]).Where(row => row.First == "2024 年各部门中位数")
            .Select(row => row.Cell(heading)!).ToList();

        Assert.NotEmpty(told);
        if (own.Count < 5)
        {
            Assert.All(told, cell => Assert.False(cell.HasValue));
            return;
        }

        var middle = own.Count / 2;
        var median = own.Count % 2 == 1 ? own[middle] : (own[middle - 1] + own[middle]) / 2m;
        Assert.All(told, cell =>
        {
            Assert.InRange(Number(cell) - median, -0.01m, 0.01m);
            Assert.Equal($"{own.Count} 个部门", cell.Note);
        });
    }

    [Fact]
    public void Every_unit_s_year_has_projects_or_says_why_it_has_none()
    {
        var years = site.Pages.Where(page => IsYear(page.Key)).ToList();

        Assert.True(years.Count > 100, $"{years.Count} pages");
        Assert.Empty(years.Where(page =>
        {
            var heading = page.Value.QuerySelector("h2#projects")!;
            var next = heading.NextElementSibling!;
            return !next.Matches(".table, table, blockquote, .corrections, .empty, [aria-label=公开以后的改动]");
        }).Select(page => page.Key).Take(5));
    }

    [Fact]
    public void Every_pack_has_its_seven_parts_a_foot_for_every_sheet_and_the_way_back()
    {
        var packs = site.Pages.Where(page => page.Key.EndsWith("/pack/index.html", StringComparison.Ordinal)).ToList();

        Assert.True(packs.Count > 60, $"{packs.Count} packs");
        Assert.All(packs, pack =>
        {
            Assert.Equal(7, pack.Value.QuerySelectorAll("main h2").Length);
            Assert.Contains("截至 ", pack.Value.QuerySelector(".sheets-foot")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(pack.Value.QuerySelector(".pack-source a"));
        });
    }

    private IEnumerable<ReadPage> Departments(string year) =>
        from page in site.Pages
        let parts = page.Key.Split('/')
        where IsYear(page.Key) && parts[1].Length == 3 && parts[2] == year
        select new ReadPage(page.Key, page.Value);

    private static bool IsYear(string path) =>
        path.Split('/') is ["units", _, { Length: 4 } year, "index.html"] && year.All(char.IsAsciiDigit);

    private static ReadTable? FiguresOf(ReadPage page) => page.Tables.SingleOrDefault(table => table.Csv == "figures.csv");

    private static decimal Number(ReadCell cell) =>
        decimal.Parse(cell.Text.TrimEnd('%').Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);
}
