namespace Disclosure.Browser.Tests.Site;

public sealed class PagesOnDesktopTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Width = 1280;

    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    [Fact]
    public void Every_page_is_of_a_known_kind() => Assert.Empty(PageKinds.PagesOfNoKind(DemonstrationSite.Folder));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_page_in_the_demonstration(string kind) =>
        Assert.NotEmpty(PageKinds.SampleOf(kind, DemonstrationSite.Folder));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_fits_asks_no_other_host_logs_no_error_axe_finds_no_violation_and_the_tab_key_goes_through_it(string kind)
    {
        var faults = new List<string>();
        var sample = PageKinds.SampleOf(kind, DemonstrationSite.Folder);
        foreach (var path in sample)
        {
            using var opened = await site.OpenAsync(path, Width);
            faults.AddRange(await opened.LoadFaultsAsync());
            await opened.KeepTwoOfAKindAsync();
            if (path == sample[0])
                faults.AddRange(await opened.KeyboardFaultsAsync());
            // On a phone both are looked at always, and the document is the same: the largest has the most that a phone hides.
            if (path == sample[^1] || RandomCases.Factor > 1)
                faults.AddRange(await opened.AxeFaultsAsync());
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        using var opened = await site.OpenAsync("", Width);
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", opened.Page.Url, StringComparison.Ordinal);
    }
}
