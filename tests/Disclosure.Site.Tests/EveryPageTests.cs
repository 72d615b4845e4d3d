namespace Disclosure.Site.Tests;

/// <summary>What must hold on every page, whatever it shows.</summary>
public sealed class EveryPageTests
{
    public static TheoryData<string> Pages => SamplePages.Names;

    // What the tests below look at where a page has it: some page has.
    [Theory]
    [InlineData("table.cards tbody td")]
    [InlineData("table.cards tfoot td")]
    [InlineData("th[scope=rowgroup]")]
    [InlineData("a[href^='#']:not([href='#'])")]
    [InlineData("[aria-labelledby]")]
    [InlineData(".badge")]
    [InlineData(".grade")]
    [InlineData("svg > title")]
    [InlineData("[aria-hidden=true] svg, svg[aria-hidden=true]")]
    public void Some_page_has_everything_that_is_looked_at(string selector) =>
        Assert.Contains(
            (IEnumerable<object[]>)Pages, row => SamplePages.Named((string)row[0]).ToDocument().QuerySelector(selector) is not null);

    [Theory]
    [MemberData(nameof(Pages))]
    public void There_is_no_script_but_files_of_the_site_and_no_inline_style(string name)
    {
        var page = SamplePages.Named(name).ToDocument();

        Assert.Empty(page.QuerySelectorAll("script:not([src][defer]), style, [style]"));
        Assert.All(
            page.QuerySelectorAll("script"),
            script => Assert.Matches(@"^(\.\./)*assets/[a-z]+\.js\?v=", script.GetAttribute("src")));
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_loaded_from_elsewhere(string name)
    {
        var loaded = SamplePages.Named(name).ToDocument().QuerySelectorAll("link[href], img[src], iframe, object, embed, source");

        Assert.NotEmpty(loaded);
        Assert.All(loaded, element => Assert.DoesNotContain(
            "//", element.GetAttribute("href") ?? element.GetAttribute("src") ?? "//", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_descend_one_level_at_a_time_below_one_h1(string name)
    {
        var levels = SamplePages.Named(name).ToDocument().QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToList();

        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_table_has_a_caption_and_every_heading_cell_a_scope(string name)
    {
        var page = SamplePages.Named(name).ToDocument();

        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption").Words()));
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Contains(cell.GetAttribute("scope"), new[] { "col", "row", "rowgroup" }));
        Assert.All(
            page.QuerySelectorAll("table.cards:not(.indicators) :is(tbody, tfoot) td"),
            cell => Assert.NotEmpty(cell.GetAttribute("data-label")!));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ids_are_unique_and_links_within_the_page_lead_somewhere(string name)
    {
        var page = SamplePages.Named(name).ToDocument();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(
            page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => id.Length > 0),
            id => Assert.Contains(id, ids));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!),
            id => Assert.Contains(id, ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_to_pages_of_the_site_are_relative(string name)
    {
        var links = SamplePages.Named(name).ToDocument().QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

        Assert.NotEmpty(links);
        Assert.All(links, href => Assert.False(href.StartsWith('/') || href.Contains("://", StringComparison.Ordinal), href));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_state_is_told_in_words(string name)
    {
        var page = SamplePages.Named(name).ToDocument();

        Assert.All(page.QuerySelectorAll(".badge, .grade"), badge => Assert.NotEmpty(badge.Words()));
        Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.True(
            drawing.GetAttribute("aria-label") is { Length: > 0 }
            || drawing.QuerySelector("title") is { TextContent.Length: > 0 }
            || drawing.Closest("[aria-hidden=true]") is not null));
    }
}
