using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

[Collection(DemonstrationSite.Name)]
public sealed class MarkupTests(BuiltSite site)
{
    [Fact]
    public void The_build_succeeds_and_every_page_is_there()
    {
        Assert.Empty(site.Again.Report.Findings);
        Assert.Equal(site.Again.Report.Pages, site.Pages.Count);
    }

    [Fact]
    public void No_page_waits_for_a_script_or_carries_a_style_of_its_own() => Each(page =>
        page.QuerySelectorAll("script:not([src][defer]), style, [style]")
            .Concat(page.All.Where(HasHandler)).Select(element => element.OuterHtml));

    [Fact]
    public void No_two_pages_share_a_title() => Assert.Empty(
        from page in site.Pages
        where page.Value.QuerySelector("meta[http-equiv=refresh]") is null
        group page.Key by page.Value.Title into alike
        where alike.Count() > 1
        select $"{alike.Key}: {string.Join(' ', alike)}");

    [Fact]
    public void No_page_shows_a_line_of_the_program_that_made_it() => Each(page =>
        page.Body!.TextContent.Split('\n')
            .Where(line => line.Contains("using Disclosure", StringComparison.Ordinal)
                || line.Contains("@Model", StringComparison.Ordinal)));

    [Fact]
    public void Every_page_has_one_first_heading_and_skips_no_level() => Each(page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        var skipped = levels.Zip(levels.Skip(1))
            .Where(pair => pair.Second > pair.First + 1)
            .Select(pair => $"h{pair.First} → h{pair.Second}");
        return levels.Count(level => level == 1) == 1 ? skipped : [$"{levels.Count(level => level == 1)} h1", .. skipped];
    });

    [Fact]
    public void No_identifier_stands_twice_on_a_page() => Each(page =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => "#" + group.Key));

    [Fact]
    public void Every_table_of_figures_has_a_caption_and_scoped_headings() => Each(page =>
        page.QuerySelectorAll("main table").Where(table => table.Closest(".prose") is null && table.QuerySelector("caption") is null)
            .Concat(page.QuerySelectorAll("main th:not([scope])"))
            .Select(element => element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]));

    // What is hidden until a script fills it is there for no reader.
    [Fact]
    public void No_list_or_table_is_silently_empty() => Each(page =>
        page.QuerySelectorAll("main ul, main ol, main dl, main tbody")
            .Where(list => list.ChildElementCount == 0 && list.Closest("[hidden]") is null)
            .Select(list => list.OuterHtml));

    [Fact]
    public void Every_page_has_a_title_of_its_own_in_chinese()
    {
        Each(page => page.DocumentElement.GetAttribute("lang") == "zh-CN" && page.Title is { Length: > 0 } ? [] : [page.Title ?? ""]);
        Each(page => page.QuerySelector("h1")!.TextContent is { Length: > 0 } heading
            && page.Title!.StartsWith(heading.Trim(), StringComparison.Ordinal)
                ? []
                : [page.Title!]);
    }

    [Fact]
    public void Every_page_says_that_the_district_is_a_demonstration() => Each(page =>
        page.QuerySelector(".notice-demonstration") is null ? ["no notice"] : []);

    private void Each(Func<IHtmlDocument, IEnumerable<string>> faultsOf)
    {
        Assert.InRange(site.Pages.Count, 200, int.MaxValue);
        Assert.Empty(site.Pages.SelectMany(page => faultsOf(page.Value).Select(fault => $"{page.Key}: {fault}")).Take(10));
    }

    private static bool HasHandler(IElement element) =>
        element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
}
