using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

public sealed class PagesOnPhoneTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Width = 360;
    private const int Narrowest = 320;
    private const int Wide = 412;
    private const int Tablet = 768;

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_fits_at_any_width_and_size_of_text_asks_no_other_host_logs_no_error_and_axe_finds_no_violation(string kind)
    {
        var faults = new List<string>();
        var sample = PageKinds.SampleOf(kind, DemonstrationSite.Folder);
        foreach (var path in sample)
        {
            using var opened = await site.OpenAsync(path, Width);
            faults.AddRange(await opened.LoadFaultsAsync());
            faults.AddRange(await opened.FaultsAtTwiceTheTextAsync());
            faults.AddRange(await opened.FaultsWithTextEnlargedByAnAppAsync());
            faults.AddRange(await opened.FaultsForTheElderlyAsync());
            faults.AddRange(await opened.WideFaultsAtAsync(Narrowest));
            faults.AddRange(await opened.WideFaultsAtAsync(Tablet));
            await opened.KeepTwoOfAKindAsync();
            faults.AddRange(await opened.WideFaultsAtAsync(Width));
            faults.AddRange(await opened.AxeFaultsAsync());
            faults.AddRange(await opened.PlaceFaultsAtAsync(Tablet));
            faults.AddRange(await opened.PlaceFaultsAtAsync(Narrowest));
            // The colours of every component are looked at in the gallery, too: of a kind the largest page, at night the smallest as well.
            if (path != sample[^1] && RandomCases.Factor == 1)
                continue;
            faults.AddRange(await opened.FaultsInAsync(new() { ColorScheme = ColorScheme.Dark }, "dark"));
            faults.AddRange(await opened.FaultsInAsync(new() { ForcedColors = ForcedColors.Active }, "in forced colours"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // A line that has room beside what is around it, and none when its text is larger in any of the ways.
    [Fact]
    public async Task What_only_larger_text_makes_wider_than_the_window_is_found()
    {
        using var opened = await site.OpenAsync("guide/", Width);
        await opened.Page.EvaluateAsync(AddLine, new string('字', 18));

        Assert.Empty(await opened.LoadFaultsAsync());
        Assert.NotEmpty(await opened.FaultsAtTwiceTheTextAsync());
        Assert.NotEmpty(await opened.FaultsWithTextEnlargedByAnAppAsync());
        Assert.NotEmpty(await opened.FaultsForTheElderlyAsync());
        Assert.Empty(await opened.LoadFaultsAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_finger_hits_what_it_aims_at(string kind)
    {
        using var opened = await site.OpenAsync(PageKinds.SampleOf(kind, DemonstrationSite.Folder)[^1], Wide, touch: true);

        Assert.True(await opened.Page.EvaluateAsync<bool>("() => matchMedia('(pointer: coarse)').matches"));
        await opened.KeepTwoOfAKindAsync();
        Assert.Empty(await opened.PlaceFaultsAtAsync(Wide));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_that_a_page_says_it_says_without_scripts_too(string kind)
    {
        var path = PageKinds.SampleOf(kind, DemonstrationSite.Folder)[0];
        using var with = await site.OpenAsync(path, Width);
        using var without = await site.OpenAsync(path, Width, scripts: false);

        var text = await without.TextAsync();

        Assert.Contains("示例区", text, StringComparison.Ordinal);
        // A script adds to its page: an explorer, a comparison. It takes nothing away.
        if (await with.Page.Locator("script[src*='explorer.js'], script[src*='compare.js']").CountAsync() > 0)
        {
            Assert.Empty(text.Split('\n').Except((await with.TextAsync()).Split('\n')));
            return;
        }

        // What only a script can do, as filtering, stands in parts that are marked; what is said in their place, too.
        await with.Page.EvaluateAsync("() => document.querySelectorAll('[data-live]').forEach(part => part.remove())");
        await without.Page.EvaluateAsync("() => document.querySelectorAll('[data-still]').forEach(part => part.remove())");
        Assert.Equal(await with.TextAsync(), await without.TextAsync());
    }

    [Fact]
    public void Only_the_search_page_has_parts_that_a_script_brings_to_life()
    {
        var live = DemonstrationSite.Folder.EnumerateFiles("*.html", SearchOption.AllDirectories)
            .Where(page => File.ReadAllText(page.FullName).Contains("data-live", StringComparison.Ordinal))
            .Select(page => Path.GetRelativePath(DemonstrationSite.Folder.FullName, page.FullName));

        Assert.Equal([Path.Combine("search", "index.html")], live);
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

    private const string AddLine =
        """
        text => {
          const line = document.createElement('div');
          line.style.whiteSpace = 'nowrap';
          line.append(Object.assign(document.createElement('span'), { textContent: text }));
          document.querySelector('main').append(line);
        }
        """;
}
