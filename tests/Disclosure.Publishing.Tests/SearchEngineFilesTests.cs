using System.Xml.Linq;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Tests;

public sealed class SearchEngineFilesTests : IDisposable
{
    private static readonly SiteAddress Address = SiteAddress.TryParse("https://www.example.gov.cn/jx")!;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_map_lists_pages_with_their_publication_dates_and_leaves_404_out()
    {
        Write(
            Address,
            new("a/", "index.html", "甲", new DateOnly(2025, 2, 10)),
            new("b/", "index.html", "乙", null),
            new("", "404.html", "无", null));

        var urls = XDocument.Load(_folder["sitemap.xml"]).Root!.Elements().ToList();
        Assert.Equal(
            ["https://www.example.gov.cn/jx/a/", "https://www.example.gov.cn/jx/b/"],
            urls.Select(url => url.Elements().First().Value));
        Assert.Equal("2025-02-10", urls[0].Elements().Last().Value);
        Assert.Single(urls[1].Elements());
    }

    [Fact]
    public void Over_fifty_thousand_pages_the_map_is_split()
    {
        Write(Address, [.. Enumerable.Range(0, 50_001).Select(n => new PrintedPage($"p/{n}/", "index.html", "页", null))]);

        var parts = XDocument.Load(_folder["sitemap.xml"]).Root!.Elements().Select(part => part.Value).ToList();
        Assert.Equal(["https://www.example.gov.cn/jx/sitemap-1.xml", "https://www.example.gov.cn/jx/sitemap-2.xml"], parts);
        Assert.Equal(50_000, XDocument.Load(_folder["sitemap-1.xml"]).Root!.Elements().Count());
        Assert.Single(XDocument.Load(_folder["sitemap-2.xml"]).Root!.Elements());
    }

    [Fact]
    public void Without_an_address_there_is_no_map_and_robots_names_none()
    {
        Write(null, new PrintedPage("a/", "index.html", "甲", null));

        Assert.False(File.Exists(_folder["sitemap.xml"]));
        Assert.DoesNotContain("Sitemap", File.ReadAllText(_folder["robots.txt"]), StringComparison.Ordinal);
    }

    private void Write(SiteAddress? baseUrl, params PrintedPage[] pages) =>
        SearchEngineFiles.Write(new SiteWriter(_folder[""]), baseUrl, [.. pages]);
}
