using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

public sealed class PagesInChromiumTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    public static TheoryData<string, int> KindsAndWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var kind in PageKinds.Names)
            {
                data.Add(kind, Phone);
                data.Add(kind, Desktop);
            }

            return data;
        }
    }

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    private DirectoryInfo Built => new(Path.Combine(site.Folder.FullName, "dist"));

    [Fact]
    public void Every_page_is_of_a_known_kind() => Assert.Empty(PageKinds.PagesOfNoKind(Built));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_page_in_the_demonstration(string kind) => Assert.NotEmpty(PageKinds.SampleOf(kind, Built));

    [Theory]
    [MemberData(nameof(KindsAndWidths))]
    public async Task Axe_finds_no_violation(string kind, int width)
    {
        foreach (var path in PageKinds.SampleOf(kind, Built))
        {
            var page = await site.OpenAsync(path, width);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{path} at {width}px: " + Describe(result.Violations));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(KindsAndWidths))]
    public async Task A_page_asks_no_other_host_logs_no_error_and_never_scrolls_sideways(string kind, int width)
    {
        foreach (var path in PageKinds.SampleOf(kind, Built))
        {
            var seen = await ObserveAsync(path, width);
            Assert.Empty(seen.ForeignRequests);
            Assert.Empty(seen.Errors);
            Assert.True(seen.Overflow.Length == 0, $"{path} is wider than {width}px because of {seen.Overflow}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_reads_the_same_without_scripts(string kind)
    {
        var path = PageKinds.SampleOf(kind, Built)[0];
        var with = await site.OpenAsync(path, Phone);
        var without = await site.OpenAsync(path, Phone, scripts: false);
        Assert.Equal(await with.Locator("body").InnerTextAsync(), await without.Locator("body").InnerTextAsync());
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Everything_that_can_be_used_is_reached_by_the_tab_key_and_shows_its_focus(string kind)
    {
        var path = PageKinds.SampleOf(kind, Built)[0];
        var page = await site.OpenAsync(path, Desktop);
        var expected = await page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
                .filter(e => e.checkVisibility({ visibilityProperty: true })).length
            """);
        var reached = 0;
        for (var i = 0; i < expected && reached < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body) return 'none';
                  const s = getComputedStyle(e);
                  return s.outlineStyle === 'none' && s.boxShadow === 'none' ? 'invisible on ' + e.outerHTML.slice(0, 120) : 'visible';
                }
                """);
            Assert.Equal("visible", focus);
            reached++;
        }

        Assert.True(reached >= Math.Min(expected, MostTabs));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await site.OpenAsync("", Desktop);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_project_is_reached_from_home_by_links_alone()
    {
        var page = await site.OpenAsync("", Phone, scripts: false);
        await page.Locator("main a[href*='units/']").First.ClickAsync();
        if (!page.Url.Contains("/units/", StringComparison.Ordinal) || page.Url.EndsWith("/units/", StringComparison.Ordinal))
            await page.Locator("main a[href]:not([href^='#'])").First.ClickAsync();
        await page.Locator("main a[href*='projects/']").First.ClickAsync();
        Assert.Contains("/projects/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_printed_project_shows_its_receipts_and_fits_the_paper()
    {
        var path = PageKinds.SampleOf("项目", Built)[^1];
        var page = await site.OpenAsync(path, Desktop, scripts: false);
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(pdf.Length > 10_000);
        await page.Context.CloseAsync();
    }

    private const int MostTabs = 60;

    private async Task<Observed> ObserveAsync(string path, int width)
    {
        var context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        var foreign = new List<string>();
        var errors = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal))
                foreign.Add($"{path}: {request.Url}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                errors.Add($"{path}: {message.Text}");
        };
        page.PageError += (_, error) => errors.Add($"{path}: {error}");
        await page.GotoAsync(new Uri(site.Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var overflow = await page.EvaluateAsync<string>(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              const inner = e => [...e.children].some(c => c.getBoundingClientRect().right > width + 0.5);
              const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
              const widest = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 0.5 && !inner(e) && !scrolls(e.parentElement));
              return widest.slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(' | ') || 'something unknown';
            }
            """);
        await context.CloseAsync();
        return new Observed(foreign, errors, overflow);
    }

    private static string Describe(IEnumerable<Deque.AxeCore.Commons.AxeResultItem> violations) =>
        string.Join("; ", violations.Select(v => $"{v.Id} ({v.Impact}): {v.Help}: " + string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))));

    private sealed record Observed(List<string> ForeignRequests, List<string> Errors, string Overflow);
}
