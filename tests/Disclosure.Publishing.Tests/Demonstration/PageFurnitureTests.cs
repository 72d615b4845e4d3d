using System.Security.Cryptography;
using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What every page has around what it says: contents, places that can be linked to, how it is cited.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class PageFurnitureTests(BuiltSite site)
{
    [Fact]
    public void The_hash_that_a_page_is_cited_with_is_that_of_the_data_beside_it()
    {
        var cited = site.Pages.Where(page => page.Key.EndsWith("index.html", StringComparison.Ordinal)
            && File.Exists(Path.Combine(site.Root, page.Key[..^"index.html".Length], "index.json"))).ToList();

        Assert.True(cited.Count > 200);
        Assert.All(cited, page =>
        {
            var twin = File.ReadAllBytes(Path.Combine(site.Root, page.Key[..^"index.html".Length], "index.json"));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(twin)), page.Value.QuerySelectorAll("#cite code")[1].TextContent);
        });
    }

    [Fact]
    public void A_list_is_cited_by_the_newest_edition_and_a_project_by_the_newest_that_has_something_of_it()
    {
        var newest = Cited("years/2025/accounts/index.html");

        Assert.Equal(newest, Cited("unmet/2025/index.html"));
        Assert.NotEqual(newest, Cited("projects/101-003/index.html"));
        Assert.True(site.Pages.ContainsKey($"editions/{newest}/index.html"));
        Assert.True(site.Pages.ContainsKey($"editions/{Cited("projects/101-003/index.html")}/index.html"));
    }

    [Fact]
    public void Pages_of_three_sections_or_more_have_contents_that_name_each()
    {
        foreach (var (path, page) in site.Pages.Where(page => page.Value.QuerySelector("main[data-contents]") is not null))
        {
            var sections = page.QuerySelectorAll("main h2[id]:not([hidden])").Select(heading => heading.Id).ToList();
            var linked = page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")![1..]).ToList();
            Assert.True(sections.Count < 3 ? linked.Count == 0 : linked.SequenceEqual(sections!), path);
        }
    }

    [Fact]
    public void A_link_to_a_row_leads_to_that_row()
    {
        var pins = site.Pages["years/2025/accounts/index.html"].QuerySelectorAll("a.pin").ToList();

        Assert.True(pins.Count > 150);
        Assert.All(pins, pin => Assert.Equal("#" + pin.Closest("[id]")!.Id, pin.GetAttribute("href")));
    }

    private string Cited(string path) =>
        site.Pages[path].QuerySelector("#cite code")!.TextContent.Split("版次 ")[1].Split('（')[0];
}
