using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>
/// What readers ask their browser for, or the site: a dark scheme, colours of their own, 长辈版. That larger type fits is seen on every
/// kind of page by <see cref="PagesOnPhoneTests"/>.
/// </summary>
public sealed class ReadersSettingsTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 360;

    [Fact]
    public async Task The_version_for_the_elderly_needs_no_script_and_no_cookie()
    {
        using var opened = await site.OpenAsync("guide/", Phone, scripts: false);

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "长辈版" }).ClickAsync();

        Assert.Equal("22px", await RootTypeAsync(opened.Page));
        Assert.InRange((await opened.Page.GetByRole(AriaRole.Link, new() { Name = "标准版" }).BoundingBoxAsync())!.Height, 56, 200);
        Assert.Empty(await opened.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task With_a_script_the_next_page_remembers_it_until_the_standard_one_is_asked_for()
    {
        using var opened = await site.OpenAsync("guide/", Phone);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "长辈版" }).ClickAsync();

        using var next = await site.OpenAsync("policy/", Phone);
        await next.Page.WaitForFunctionAsync("() => getComputedStyle(document.documentElement).fontSize === '22px'");
        await next.Page.GetByRole(AriaRole.Link, new() { Name = "标准版" }).ClickAsync();
        await next.Page.WaitForFunctionAsync("() => getComputedStyle(document.documentElement).fontSize === '16px'");

        Assert.Equal("16px", await RootTypeAsync(next.Page));
        Assert.Null(await next.Page.EvaluateAsync<string?>("() => localStorage.getItem('elder')"));
    }

    [Fact]
    public async Task On_a_phone_the_sections_open_from_one_line_and_the_notice_opens_whole()
    {
        using var opened = await site.OpenAsync("units/", Phone, scripts: false);
        var (page, section) = (opened.Page, opened.Page.Locator(".site-nav a").First);
        Assert.False(await section.IsVisibleAsync());
        Assert.InRange((await page.Locator("h1").BoundingBoxAsync())!.Y, 0, 320);

        await page.Locator(".menu summary").ClickAsync();
        Assert.True(await section.IsVisibleAsync());

        var before = (await page.Locator(".notice-demonstration").BoundingBoxAsync())!.Height;
        await page.Locator(".notice-demonstration summary").ClickAsync();
        Assert.True((await page.Locator(".notice-demonstration").BoundingBoxAsync())!.Height > before);
    }

    [Fact]
    public async Task A_term_opens_its_meaning_by_keyboard_without_scripts()
    {
        using var opened = await site.OpenAsync("guide/grades/", Phone, scripts: false);
        var term = opened.Page.Locator("button.term").First;
        var meaning = opened.Page.Locator("#" + await term.GetAttributeAsync("popovertarget"));
        Assert.False(await meaning.IsVisibleAsync());

        await term.PressAsync("Enter");
        Assert.True(await meaning.IsVisibleAsync());

        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await meaning.IsVisibleAsync());
    }

    [Theory]
    [InlineData(360, ColorScheme.Light, ForcedColors.None)]
    [InlineData(360, ColorScheme.Dark, ForcedColors.None)]
    [InlineData(1280, ColorScheme.Light, ForcedColors.None)]
    [InlineData(1280, ColorScheme.Dark, ForcedColors.None)]
    [InlineData(360, ColorScheme.Light, ForcedColors.Active)]
    public async Task The_gallery_is_photographed_in_every_scheme_and_axe_finds_nothing_there(
        int width, ColorScheme scheme, ForcedColors forced)
    {
        using var opened = await site.OpenAsync("gallery/", width);
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ForcedColors = forced });
        try
        {
            var photograph = Path.Combine(AppContext.BaseDirectory, "photographs", $"gallery-{width}-{scheme}-{forced}.png");
            var taken = await opened.Page.ScreenshotAsync(new PageScreenshotOptions { Path = photograph, FullPage = true });

            Assert.InRange(taken.Length, 20_000, int.MaxValue);
            Assert.Equal(scheme == ColorScheme.Dark, await opened.Page.EvaluateAsync<bool>(IsDark));
            Assert.Empty(await opened.FaultsAsync());
        }
        finally
        {
            await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions
            {
                ColorScheme = ColorScheme.Light,
                ForcedColors = ForcedColors.None,
            });
        }
    }

    private const string IsDark = "() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() === '#12181d'";

    private static Task<string> RootTypeAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize");
}
