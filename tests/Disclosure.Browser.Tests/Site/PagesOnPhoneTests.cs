using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

public sealed class PagesOnPhoneTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Width = 360;
    private const int Narrowest = 320;
    private const int Tablet = 768;

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_fits_at_any_width_and_size_of_text_asks_no_other_host_logs_no_error_and_axe_finds_no_violation(string kind)
    {
        var faults = new List<string>();
        foreach (var path in PageKinds.SampleOf(kind, DemonstrationSite.Folder))
        {
            using var opened = await site.OpenAsync(path, Width);
            faults.AddRange(await opened.FaultsAsync());
            faults.AddRange(await opened.FaultsAtTwiceTheTextAsync());
            faults.AddRange(await opened.FaultsInAsync(new() { ColorScheme = ColorScheme.Dark }, "dark"));
            faults.AddRange(await opened.FaultsInAsync(new() { ForcedColors = ForcedColors.Active }, "in forced colours"));
            faults.AddRange(await opened.FaultsAtAsync(Narrowest));
            faults.AddRange(await opened.FaultsAtAsync(Tablet));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_reads_the_same_without_scripts(string kind)
    {
        var path = PageKinds.SampleOf(kind, DemonstrationSite.Folder)[0];
        using var with = await site.OpenAsync(path, Width);
        using var without = await site.OpenAsync(path, Width, scripts: false);

        var text = await without.TextAsync();

        Assert.Contains("示例区", text, StringComparison.Ordinal);
        Assert.Equal(await with.TextAsync(), text);
    }

    [Fact]
    public async Task A_project_is_reached_from_home_by_links_alone()
    {
        using var opened = await site.OpenAsync("", Width, scripts: false);
        var page = opened.Page;
        await page.Locator("main a[href*='units/']").First.ClickAsync();
        if (!page.Url.Contains("/units/", StringComparison.Ordinal) || page.Url.EndsWith("/units/", StringComparison.Ordinal))
            await page.Locator("main a[href]:not([href^='#'])").First.ClickAsync();
        await page.Locator("main a[href*='projects/']").First.ClickAsync();
        Assert.Contains("/projects/", page.Url, StringComparison.Ordinal);
    }
}
