using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>What the accessibility statement says of tables on narrow screens: a row has its name and a line of what
/// matters most, the other columns come when asked for, and nothing is cramped or cut.</summary>
public sealed class TablesOnPhoneTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 390;

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_table_but_charts_has_a_name_and_a_line_a_row_and_no_cell_that_is_cut(string kind)
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
    [InlineData("lists/2025/grade/excellent/", ".cards td.num")]
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

    [Theory]
    [InlineData("lists/2025/grade/excellent/")]
    [InlineData("years/2025/accounts/")]
    public async Task The_other_columns_come_when_a_reader_asks_for_all_by_thumb_or_keyboard_and_go_again(string path)
    {
        using var opened = await site.OpenAsync(path, Phone, scripts: false);
        var table = opened.Page.Locator(".table:has(.all):visible").First;
        var cells = table.Locator("tbody tr").First.Locator("td");
        var (all, some) = (await cells.CountAsync(), await VisibleAsync(cells));
        Assert.InRange(some, 1, 4);
        Assert.True(some < all);

        await table.Locator(".all").ClickAsync();
        Assert.Equal(all, await VisibleAsync(cells));

        await table.Locator(".all input").PressAsync("Space");
        Assert.Equal(some, await VisibleAsync(cells));
    }

    // The name, and what matters most of it, the grade with the rest; money of many digits may take a third.
    [Theory]
    [InlineData("lists/2025/grade/excellent/")]
    [InlineData("lists/2024/budget/general/")]
    [InlineData("lists/2026/")]
    public async Task A_row_of_a_list_has_two_lines(string path)
    {
        using var opened = await site.OpenAsync(path, Phone);
        var rows = await opened.Page.Locator(".cards tbody tr").EvaluateAllAsync<double[]>(
            "rows => rows.map(row => row.getBoundingClientRect().height)");

        Assert.InRange(rows.Order().ElementAt(rows.Length * 3 / 4), 40, 70);
    }

    [Fact]
    public async Task On_a_wide_screen_every_column_stands_there_and_nothing_asks_for_it()
    {
        using var opened = await site.OpenAsync("lists/2025/grade/excellent/", 1280);

        Assert.False(await opened.Page.Locator(".all").First.IsVisibleAsync());
        var cells = opened.Page.Locator(".table tbody tr").First.Locator("td");
        Assert.Equal(await cells.CountAsync(), await VisibleAsync(cells));
    }

    [Fact]
    public async Task Where_rows_are_lines_the_parts_of_a_table_say_what_they_are_and_no_heading_is_read_twice()
    {
        using var opened = await site.OpenAsync("lists/2025/grade/excellent/", 360);

        Assert.Equal(
            ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"],
            await opened.Page.EvaluateAsync<string[]>(
                """
                () => ['table', 'table tbody', 'table tbody tr', 'table thead th', 'table tbody th', 'table tbody td']
                  .map(part => document.querySelector('.table ' + part).getAttribute('role'))
                """));
        Assert.EndsWith(
            "/ \"\"",
            await opened.Page.Locator(".cards td").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"),
            StringComparison.Ordinal);
    }

    private static Task<int> VisibleAsync(ILocator cells) =>
        cells.EvaluateAllAsync<int>("cells => cells.filter(cell => cell.checkVisibility()).length");

    // Nothing of a row is wider than the row; figures and years stand in one line; a file's link lies across no row.
    private const string Cramped =
        """
        () => {
          const faults = [];
          const lines = e => e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight);
          for (const cell of document.querySelectorAll('table:not(.chart) tbody :is(th, td)')) {
            if (getComputedStyle(cell).display === 'table-cell') faults.push('no line: ' + cell.outerHTML.slice(0, 100));
            if (cell.getBoundingClientRect().right > document.documentElement.clientWidth)
              faults.push('cut: ' + cell.outerHTML.slice(0, 100));
          }
          for (const link of document.querySelectorAll('.table > .over a')) {
            const first = link.closest('.table').querySelector('tbody tr');
            if (first && link.getBoundingClientRect().bottom > first.getBoundingClientRect().top + 0.5)
              faults.push('lies across a row: ' + link.outerHTML);
          }
          for (const cell of document.querySelectorAll('.cards td.num'))
            if ((cell.dataset.label ?? '').length < 10 && cell.textContent.trim().length < 10
                && !cell.querySelector('small') && lines(cell) >= 2)
              faults.push('figure of two lines: ' + cell.outerHTML);
          for (const heading of document.querySelectorAll('.chart thead th'))
            if (lines(heading) >= 2.5) faults.push('heading of two lines: ' + heading.outerHTML);
          return faults;
        }
        """;
}
