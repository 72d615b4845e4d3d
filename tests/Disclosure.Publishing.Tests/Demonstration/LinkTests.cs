using AngleSharp.Dom;
using Disclosure.Model.Portals;

namespace Disclosure.Publishing.Tests.Demonstration;

[Collection(DemonstrationSite.Name)]
public sealed class LinkTests(BuiltSite site)
{
    private static readonly Uri Root = new("https://site.invalid/under/a/path/");

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site_and_every_anchor_is_there()
    {
        var broken = from page in RelativePages()
                     from link in LinksOf(page.Value)
                     where !IsForeign(link) && !IsLetter(link) && !Leads(page.Key, link)
                     select $"{page.Key}: {link}";

        Assert.Empty(broken.Distinct().Take(20));
    }

    [Fact]
    public void No_link_starts_at_the_root_of_the_host_so_that_the_site_works_under_any_path()
    {
        var rooted = from page in RelativePages()
                     from link in LinksOf(page.Value)
                     where link.StartsWith('/')
                     select $"{page.Key}: {link}";

        Assert.Empty(rooted.Take(20));
    }

    [Fact]
    public void Nothing_is_loaded_from_another_host()
    {
        var foreign = from page in site.Pages
                      from element in page.Value.QuerySelectorAll("[src], link[href], [srcset], [data], [poster], [action]")
                      from name in new[] { "src", "href", "srcset", "data", "poster", "action" }
                      let value = element.GetAttribute(name)
                      where value is not null && IsForeign(value) && element.GetAttribute("rel") != "canonical"
                      select $"{page.Key}: {value}";

        Assert.Empty(foreign.Take(20));
    }

    [Fact]
    public void Links_to_other_sites_stand_only_in_the_footer_and_in_texts()
    {
        var foreign = from page in site.Pages
                      from link in page.Value.QuerySelectorAll("a[href]")
                      where IsForeign(link.GetAttribute("href")!) && link.Closest(".site-footer, .prose") is null
                      select $"{page.Key}: {link.GetAttribute("href")}";

        Assert.Empty(foreign.Take(20));
    }

    [Fact]
    public void The_page_for_a_wrong_address_links_from_the_sites_own_path_so_that_it_works_at_any_depth()
    {
        var (_, folder) = site.Build("addressed", SiteAddress.TryParse("https://www.example.gov.cn/jx"));

        var page = new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument(File.ReadAllText(Path.Combine(folder, "404.html")));

        var own = LinksOf(page).Where(link => !link.StartsWith('#') && !IsForeign(link)).ToList();
        Assert.InRange(own.Count, 3, int.MaxValue);
        Assert.All(own, link => Assert.StartsWith("/jx/", link, StringComparison.Ordinal));
    }

    private IEnumerable<KeyValuePair<string, AngleSharp.Html.Dom.IHtmlDocument>> RelativePages()
    {
        Assert.All(site.Pages.Values, page => Assert.NotEmpty(LinksOf(page)));
        return site.Pages.Where(page => page.Key != "404.html");
    }

    private bool Leads(string page, string link)
    {
        var target = new Uri(new Uri(Root, page), link);
        if (!Root.IsBaseOf(target))
            return false;
        var path = Uri.UnescapeDataString(Root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path))).ToString());
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        if (path == "./index.html")
            path = "index.html";
        if (!File.Exists(Path.Combine(site.Root, path)))
            return false;
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return anchor.Length == 0 || (site.Pages.TryGetValue(path, out var document) && document.GetElementById(anchor) is not null);
    }

    private static IEnumerable<string> LinksOf(IDocument page) =>
        page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    private static bool IsLetter(string link) => link.StartsWith("mailto:shili@example.org?", StringComparison.Ordinal);

    private static bool IsForeign(string link) =>
        link.Contains("://", StringComparison.Ordinal) || link.StartsWith("//", StringComparison.Ordinal);
}
