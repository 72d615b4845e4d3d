using System.Text;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>All projects of a year: sorted, filtered, shared by address, taken as a file; and where a broken address leads.</summary>
public sealed class ExplorerTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Desktop = 1280;
    private const string Rows = "#rows tbody tr";

    [Fact]
    public async Task A_reader_sorts_by_a_column_s_heading_both_ways_and_hears_which()
    {
        using var opened = await ExploreAsync("?year=2025");
        var page = opened.Page;

        await page.ClickAsync("#rows th button[value=executed]");
        Assert.Equal("descending", await page.GetAttributeAsync("th[data-key=executed]", "aria-sort"));
        var down = await AmountsAsync(page);
        Assert.Equal(down.OrderDescending(), down);

        await page.PressAsync("#rows th button[value=executed]", "Enter");
        Assert.Equal("ascending", await page.GetAttributeAsync("th[data-key=executed]", "aria-sort"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.value === 'executed'"));
        var up = await AmountsAsync(page);
        Assert.Equal(up.Order(), up);
        Assert.NotEqual(down[0], up[0]);
    }

    [Fact]
    public async Task Filters_leave_what_fits_them_all_the_count_is_told_and_the_address_brings_it_back()
    {
        using var opened = await ExploreAsync("?year=2025");
        var page = opened.Page;
        await page.SelectOptionAsync("[name=department]", "104");
        await page.SelectOptionAsync("[name=unmet]", "some");
        await page.CheckAsync("[name=columns][value=department]", new() { Force = true });

        Assert.StartsWith("?department=104&unmet=some&columns=name,", new Uri(page.Url).Query, StringComparison.Ordinal);
        var names = await NamesAsync(page);
        Assert.NotEmpty(names);
        Assert.Contains($" {names.Count} 个项目", await page.InnerTextAsync("#count"), StringComparison.Ordinal);
        Assert.All(
            await page.Locator($"{Rows} td[data-label='主管部门']").AllInnerTextsAsync(),
            department => Assert.Equal("示例区住房和城乡建设局", department));
        Assert.All(
            await page.Locator($"{Rows} td[data-label='未达成的指标（项）']").AllInnerTextsAsync(),
            unmet => Assert.NotEqual("0", unmet));

        using var again = await ExploreAsync(new Uri(page.Url).Query);
        Assert.Equal(names, await NamesAsync(page));
        await page.SelectOptionAsync("[name=department]", "");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[name=department]")).ToHaveValueAsync("104");
        Assert.Equal(names, await NamesAsync(page));
    }

    [Fact]
    public async Task Words_are_found_in_names_and_the_address_keeps_them()
    {
        using var opened = await ExploreAsync("");
        await opened.Page.FillAsync("#choices [name=q]", "养老");
        // Asked in the page over and over: an address that changes just before one listens for its change is never heard of.
        await opened.Page.WaitForFunctionAsync("() => location.search.includes('q=')");

        Assert.All(await NamesAsync(opened.Page), name => Assert.Contains("养老", name, StringComparison.Ordinal));
        Assert.NotEmpty(await NamesAsync(opened.Page));
    }

    [Theory]
    [InlineData("120-001")]
    [InlineData("120001")]
    [InlineData("１２０－００１")]
    [InlineData("１２０００１")]
    [InlineData("120—001")]
    public async Task A_code_is_found_however_it_is_typed(string typed)
    {
        using var opened = await ExploreAsync("?year=2025&q=" + Uri.EscapeDataString(typed));

        var codes = await opened.Page.Locator("#rows .pick button").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        Assert.Equal(["120-001"], codes);
    }

    [Fact]
    public async Task All_that_an_address_asks_for_in_vain_is_told_at_once()
    {
        using var opened = await ExploreAsync("?grade=zzz&page=99&sort=price");

        Assert.Collection(
            await opened.Page.Locator("#trouble p").AllInnerTextsAsync(),
            told => Assert.StartsWith("地址里的自评等级“zzz”", told, StringComparison.Ordinal),
            told => Assert.StartsWith("地址里的排序“price”", told, StringComparison.Ordinal),
            told => Assert.Contains("没有第 99 页", told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_another_year_does_not_have_is_told_in_the_words_of_the_list()
    {
        using var opened = await ExploreAsync("?year=2024");
        var page = opened.Page;
        await page.SelectOptionAsync("[name=grade]", new SelectOptionValue { Label = "差" });
        await page.SelectOptionAsync("[name=year]", "2025");

        await Assertions.Expect(page.Locator("#trouble")).ToHaveTextAsync(
            "2025 年没有自评等级为“差”的项目，已略去。可以选的有：优、良、中、没有等级。");
        await Assertions.Expect(page.Locator("[name=grade]")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_file_has_the_rows_and_columns_that_are_shown_cell_by_cell()
    {
        using var opened = await ExploreAsync("?year=2025&department=104&columns=name,code,executed,attained,total&sort=-executed");
        var page = opened.Page;
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#download"));
        var file = await File.ReadAllBytesAsync(await download.PathAsync());

        Assert.Equal("projects-2025.csv", download.SuggestedFilename);
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var shown = await page.EvaluateAsync<string[][]>(
            """
            () => [[...document.querySelectorAll('#rows th[data-key] button')].map(b => b.firstChild.data),
              ...[...document.querySelectorAll('#rows tbody tr')].map(
                row => [...row.cells].slice(0, -1).map(c => c.innerText.replace('—', '')))]
            """);
        Assert.True(shown.Length > 3);
        Assert.Equal(shown.Select(AsLine), Encoding.UTF8.GetString(file[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" ＋1", "' ＋1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("0101", "\"=\"\"0101\"\"\"")]
    [InlineData("410304000000000012345", "\"=\"\"410304000000000012345\"\"\"")]
    [InlineData("1-2", "\"=\"\"1-2\"\"\"")]
    [InlineData("9 / 9", "\"=\"\"9 / 9\"\"\"")]
    [InlineData("12:30", "\"=\"\"12:30\"\"\"")]
    [InlineData("MAR1", "\"=\"\"MAR1\"\"\"")]
    [InlineData("2025-01-24", "2025-01-24")]
    [InlineData("101-001", "101-001")]
    [InlineData("一,二", "\"一,二\"")]
    [InlineData("≥95%", "≥95%")]
    public async Task A_text_that_a_spreadsheet_would_change_is_protected_as_in_the_site_s_files(string text, string expected)
    {
        using var opened = await ExploreAsync("");

        var file = await opened.Page.EvaluateAsync<string>("text => figures.csv(['甲'], [[text]], [false])", text);
        Assert.Equal($"\uFEFF甲\r\n{expected}\r\n", file);
    }

    [Theory]
    [InlineData("?year=1999", "年度“1999”没有公开的项目")]
    [InlineData("?grade=best", "自评等级“best”在 2025 年没有，已略去。可以选的有：优、良、中、没有等级")]
    [InlineData("?grade=poor&year=2025", "2025 年没有自评等级为“差”的项目，已略去。可以选的有：优、良、中、没有等级")]
    [InlineData("?department=999", "主管部门“999”")]
    [InlineData("?columns=name,price", "栏目“price”这里没有")]
    [InlineData("?sort=price", "排序“price”这里没有")]
    [InlineData("?page=99", "没有第 99 页")]
    [InlineData("?page=zero", "“zero”不是页码")]
    [InlineData("?has=luck", "“公开了 luck”这里没有")]
    [InlineData("?unmet=maybe", "绩效指标“maybe”这里没有")]
    [InlineData("?compare=999-999", "“999-999”在 2025 年没有公开的目标或自评")]
    [InlineData("?colour=red", "“colour”这里没有，已略去。可以选的有：年度、主管部门")]
    public async Task A_broken_address_is_told_in_a_line_with_what_there_is_and_the_projects_are_shown(string query, string told)
    {
        using var opened = await ExploreAsync(query);

        Assert.Contains(told, await opened.Page.InnerTextAsync("#trouble"), StringComparison.Ordinal);
        Assert.True(await opened.Page.IsVisibleAsync("[name=year]"));
        Assert.NotEmpty(await NamesAsync(opened.Page));
    }

    [Fact]
    public async Task Where_nothing_fits_that_is_said_and_a_link_begins_anew()
    {
        using var opened = await ExploreAsync("?q=没有这样的项目");
        Assert.Contains("没有符合的项目", await opened.Page.InnerTextAsync("#count"), StringComparison.Ordinal);

        await opened.Page.ClickAsync("#clear");
        await Assertions.Expect(opened.Page.Locator(Rows).First).ToBeVisibleAsync();
        Assert.Equal("", new Uri(opened.Page.Url).Query);
    }

    [Fact]
    public async Task Up_to_four_projects_are_picked_and_stand_side_by_side()
    {
        using var opened = await ExploreAsync("?year=2025&department=104");
        var page = opened.Page;
        for (var i = 0; i < 4; i++)
            await page.Locator($"{Rows} .pick button").Nth(i).ClickAsync();
        await page.Locator($"{Rows} .pick button").Nth(4).ClickAsync();
        Assert.Contains("最多比较 4 个", await page.InnerTextAsync("#trouble"), StringComparison.Ordinal);

        var names = (await NamesAsync(page)).Take(4).ToList();
        await page.ClickAsync("#picked a");
        await Assertions.Expect(page.Locator("#rows thead a")).ToHaveCountAsync(4);
        Assert.Equal(names, await page.Locator("#rows thead a").AllInnerTextsAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task What_the_script_makes_has_no_fault(int width)
    {
        using var opened = await site.OpenAsync("projects/?department=104&compare=104-001", width);
        await Assertions.Expect(opened.Page.Locator("#count")).Not.ToBeEmptyAsync();
        await opened.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await Assertions.Expect(opened.Page.Locator(Rows).First).ToBeVisibleAsync();

        Assert.Empty(await opened.FaultsAsync());
        Assert.Empty(width == Desktop ? await opened.KeyboardFaultsAsync() : []);
    }

    private async Task<OpenedPage> ExploreAsync(string query)
    {
        var opened = await site.OpenAsync("projects/" + query, Desktop);
        await Assertions.Expect(opened.Page.Locator("#count")).Not.ToBeEmptyAsync();
        await opened.Page.EvaluateAsync("() => { document.getElementById('columns').open = true; }");
        return opened;
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page) => await page.Locator($"{Rows} th a").AllInnerTextsAsync();

    private static async Task<List<decimal>> AmountsAsync(IPage page) =>
    [
        .. (await page.Locator($"{Rows} td[data-label='全年执行数（万元）']").AllInnerTextsAsync())
            .Where(text => text != "—")
            .Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
    ];

    // As the file spells what the page shows: a share of indicators would be a day to a spreadsheet.
    private static string AsLine(string[] cells) => string.Join(',', cells.Select(cell =>
        char.IsAsciiDigit(cell.FirstOrDefault()) && cell.Contains(" / ", StringComparison.Ordinal) ? $"\"=\"\"{cell}\"\"\""
        : cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\""
        : cell));
}
