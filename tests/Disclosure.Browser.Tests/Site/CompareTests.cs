using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>Projects or units of a year side by side, chosen in the address or on the page.</summary>
public sealed class CompareTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Desktop = 1280;
    private const int Phone = 360;

    [Fact]
    public async Task The_address_sets_projects_side_by_side_with_the_figures_of_their_pages()
    {
        using var opened = await CompareAsync("?p=104-001,101-001&year=2025");

        Assert.Equal(["城镇老旧小区综合改造", "义务教育薄弱环节改善与能力提升"], await opened.Page.Locator("#rows thead a").AllInnerTextsAsync());
        Assert.Equal(["3,061.97", "2,486.88"], await RowAsync(opened.Page, "全年执行数（万元）"));
        Assert.Equal(["99.81", "99.42"], await RowAsync(opened.Page, "自评总分"));
        Assert.Empty(await opened.Page.InnerTextAsync("#trouble"));
    }

    [Fact]
    public async Task The_charts_of_both_pages_stand_below_as_they_were_drawn_each_with_its_own_names()
    {
        using var opened = await CompareAsync("?p=104-001,101-001&year=2025");
        await Assertions.Expect(opened.Page.Locator("#parts > section")).ToHaveCountAsync(2);

        Assert.NotEqual(0, await opened.Page.Locator("#parts svg[role=img] title").CountAsync());
        var ids = await opened.Page.Locator("#parts [id]").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            await opened.Page.Locator("#parts [fill^=url]").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('fill'))"),
            fill => Assert.Contains(fill["url(#".Length..^1], ids));
    }

    [Fact]
    public async Task A_project_s_page_leads_to_its_comparison()
    {
        using var opened = await site.OpenAsync("projects/104-001/", Desktop);
        await opened.Page.ClickAsync(".compare-link a");

        await Assertions.Expect(opened.Page.Locator("#rows thead a")).ToHaveTextAsync(["城镇老旧小区综合改造"]);
    }

    [Fact]
    public async Task Departments_are_compared_by_the_sums_of_their_projects()
    {
        using var opened = await CompareAsync("?u=101,104&year=2025");

        Assert.Equal(["示例区教育局", "示例区住房和城乡建设局"], await opened.Page.Locator("#rows thead a").AllInnerTextsAsync());
        Assert.Equal(["95.04%", "98.14%"], await RowAsync(opened.Page, "执行率"));
    }

    [Fact]
    public async Task A_reader_finds_adds_and_removes_and_the_address_goes_along()
    {
        using var opened = await CompareAsync("?year=2025");
        var page = opened.Page;
        await page.FillAsync("#choices [name=q]", "养老");
        await page.Locator("#found button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#rows thead a")).ToHaveCountAsync(1);
        Assert.Matches(@"\?p=[\w-]+&year=2025$", page.Url);

        await page.Locator("#rows thead button").ClickAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("还没有选");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#rows thead a")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("?p=999-999", "项目“999-999”在 2025 年没有公开的目标或自评")]
    [InlineData("?u=000", "部门和单位“000”在 2025 年没有")]
    [InlineData("?p=104-001&year=1850", "年度“1850”没有公开的项目")]
    [InlineData("?p=101-001,101-002,101-003,101-004,104-001", "最多比较 4 个，“104-001”没有列出")]
    [InlineData("?p=104-001&u=104", "项目和单位不放在一起比")]
    [InlineData("?q=1", "“q”这里没有，已略去")]
    public async Task A_broken_address_is_told_in_a_line_and_offers_the_picker(string query, string told)
    {
        using var opened = await CompareAsync(query);

        Assert.Contains(told, await opened.Page.InnerTextAsync("#trouble"), StringComparison.Ordinal);
        Assert.True(await opened.Page.IsVisibleAsync("#choices [name=q]"));
    }

    [Fact]
    public async Task Without_scripts_the_page_leads_to_lists()
    {
        using var opened = await site.OpenAsync("compare/?p=104-001", Desktop, scripts: false);

        Assert.False(await opened.Page.Locator("#compare").IsVisibleAsync());
        Assert.True(await opened.Page.Locator("main a[href='../projects/']").IsVisibleAsync());
    }

    [Theory]
    [InlineData("?p=104-001,101-001,101-002,101-003&year=2025", 1280)]
    [InlineData("?p=104-001,101-001,101-002,101-003&year=2025", 360)]
    [InlineData("?u=101,104", 360)]
    public async Task What_the_script_makes_has_no_fault(string query, int width)
    {
        using var opened = await site.OpenAsync("compare/" + query, width);
        await Assertions.Expect(opened.Page.Locator("#rows thead a").First).ToBeVisibleAsync();

        Assert.Empty(await opened.FaultsAsync());
        Assert.Empty(width == Desktop ? await opened.KeyboardFaultsAsync() : []);
    }

    [Fact]
    public async Task Codes_are_known_however_they_are_typed()
    {
        using var opened = await CompareAsync("?p=１０４－００４，120001,１１８００４&year=２０２５");

        Assert.Equal(["104-004", "120-001", "118-004"], await RowAsync(opened.Page, "项目编码"));
        Assert.Empty(await opened.Page.InnerTextAsync("#trouble"));

        await opened.Page.FillAsync("#choices [name=q]", "１１９００１");
        await Assertions.Expect(opened.Page.Locator("#found button")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Whether_a_withheld_project_was_monitored_is_not_told()
    {
        using var opened = await CompareAsync("?p=119-002,104-001&year=2025");

        Assert.Equal(["不予公开", "是"], await RowAsync(opened.Page, "有运行监控"));
    }

    [Fact]
    public async Task On_a_phone_a_cell_says_its_value_alone_below_its_name_which_stays_in_sight()
    {
        using var opened = await site.OpenAsync("compare/?p=104-004,106-007,120-001,118-004&year=2025", Phone);
        var page = opened.Page;
        await Assertions.Expect(page.Locator("#rows thead a")).ToHaveCountAsync(4);

        Assert.All(
            await page.Locator("#rows td").EvaluateAllAsync<string[]>(
                "cells => cells.map(cell => getComputedStyle(cell, '::before').content)"),
            content => Assert.Equal("none", content));
        Assert.All(
            await page.Locator("#rows tbody tr").EvaluateAllAsync<double[][]>(
                """
                rows => rows.map(row => [...row.cells].slice(1).map((cell, at) => cell.getBoundingClientRect().left
                  - document.querySelectorAll('#rows thead th')[at + 1].getBoundingClientRect().left))
                """),
            offsets => Assert.All(offsets, offset => Assert.InRange(offset, -1, 1)));
        await page.Locator("#rows tbody tr").Last.ScrollIntoViewIfNeededAsync();
        foreach (var name in await page.Locator("#rows thead a").AllAsync())
            await Assertions.Expect(name).ToBeInViewportAsync();
    }

    // With type three times as large a column has room for no word.
    [Fact]
    public async Task Where_type_is_large_names_stand_beside_their_values()
    {
        using var opened = await site.OpenAsync("compare/?p=104-004,106-007&year=2025", Phone);
        await Assertions.Expect(opened.Page.Locator("#rows thead a")).ToHaveCountAsync(2);
        await opened.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '48px'; }");

        var said = await opened.Page.Locator("#rows tr:has(th:text-is('项目编码')) td").EvaluateAllAsync<string[]>(
            "cells => cells.map(cell => getComputedStyle(cell, '::before').content)");
        Assert.All(said, content => Assert.NotEqual("none", content));
    }

    private async Task<OpenedPage> CompareAsync(string query)
    {
        var opened = await site.OpenAsync("compare/" + query, Desktop);
        await Assertions.Expect(opened.Page.Locator("#count")).Not.ToBeEmptyAsync();
        return opened;
    }

    private static async Task<IReadOnlyList<string>> RowAsync(IPage page, string heading) =>
        await page.Locator($"#rows tbody tr:has(th:text-is('{heading}')) td").AllInnerTextsAsync();
}
