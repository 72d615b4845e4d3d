namespace Disclosure.Browser.Tests.Site;

/// <summary>What the accessibility statement says of tables on narrow screens: a row becomes a card, and nothing is cramped.</summary>
public sealed class TablesOnPhoneTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 390;

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_table_but_charts_is_a_card_a_row_with_room_for_labels_and_links(string kind)
    {
        var faults = new List<string>();
        foreach (var path in PageKinds.SampleOf(kind, DemonstrationSite.Folder))
        {
            using var opened = await site.OpenAsync(path, Phone);
            faults.AddRange((await opened.Page.EvaluateAsync<string[]>(Cramped)).Select(fault => $"{path}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("guide/grades/", ".prose td")]
    [InlineData("projects/104-001/", ".indicators td")]
    [InlineData("units/104/", ".cards td")]
    [InlineData("", ".chart thead th")]
    public async Task What_is_looked_at_is_there(string path, string selector)
    {
        using var opened = await site.OpenAsync(path, Phone);

        Assert.NotEqual(0, await opened.Page.Locator(selector).CountAsync());
    }

    [Theory]
    [InlineData("projects/")]
    [InlineData("units/")]
    public async Task Departments_stand_in_two_columns_that_a_thumb_can_hit(string path)
    {
        using var opened = await site.OpenAsync(path, Phone);
        var links = await opened.Page.Locator(".index a").EvaluateAllAsync<double[][]>(
            "links => links.map(a => a.getBoundingClientRect()).map(r => [r.left, r.height])");

        Assert.Equal(2, links.Select(link => link[0]).Distinct().Count());
        Assert.All(links, link => Assert.True(link[1] >= 44));
    }

    // A label of up to nine characters, such as 全年预算数（万元）, has one line, and so has the cell where its value is as short.
    private const string Cramped =
        """
        () => {
          const faults = [];
          const lines = e => e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight);
          for (const cell of document.querySelectorAll('table:not(.chart) tbody :is(th, td)'))
            if (getComputedStyle(cell).display === 'table-cell') faults.push('no card: ' + cell.outerHTML.slice(0, 100));
          for (const link of document.querySelectorAll('.cards caption a')) {
            const first = link.closest('table').querySelector('tbody tr');
            if (first && link.getBoundingClientRect().bottom > first.getBoundingClientRect().top + 0.5)
              faults.push('lies across a card: ' + link.outerHTML);
          }
          for (const cell of document.querySelectorAll('.cards td.num'))
            if (cell.dataset.label.length < 10 && cell.textContent.trim().length < 10 && !cell.querySelector('small') && lines(cell) >= 2)
              faults.push('label of two lines: ' + cell.outerHTML);
          for (const heading of document.querySelectorAll('.chart thead th'))
            if (lines(heading) >= 2.5) faults.push('heading of two lines: ' + heading.outerHTML);
          return faults;
        }
        """;
}
