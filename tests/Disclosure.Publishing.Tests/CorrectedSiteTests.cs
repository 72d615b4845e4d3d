using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Build;
using Disclosure.Site.Tests.Corrections;

namespace Disclosure.Publishing.Tests;

/// <summary>A whole site with a history of editions: a correction, a revision, a supplement, a withdrawal and what came back.</summary>
public sealed class CorrectedSiteTests : IDisposable
{
    private static readonly string[] WrittenByPublishing = ["site.json", "readback.json"];

    private readonly TemporaryFolder _folder = new();

    public CorrectedSiteTests() => Assert.Empty(SiteBuild.Run(
        CorrectedDistrict.Facts,
        new BuildOptions { Output = Site, Mode = SiteMode.Public, BaseUrl = SiteAddress.TryParse("https://gk.example.gov.cn/") },
        null).Findings);

    private string Site => _folder["site"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_link_leads_to_a_file_but_to_what_publishing_adds()
    {
        var broken = from page in Directory.EnumerateFiles(Site, "index.html", SearchOption.AllDirectories)
                     from link in new HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelectorAll("a[href]")
                     let href = link.GetAttribute("href")!.Split('#', '?')[0]
                     where href.Length > 0 && !href.Contains("://", StringComparison.Ordinal)
                     let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, href))
                     where !File.Exists(target) && !File.Exists(Path.Combine(target, "index.html"))
                     where !WrittenByPublishing.Contains(Path.GetFileName(target))
                     // Articles of a guide are content, of which this district has none.
                     where !target.Contains("/guide", StringComparison.Ordinal) && !target.Contains("/policy", StringComparison.Ordinal)
                     select $"{Path.GetRelativePath(Site, page)}: {href}";

        Assert.Empty(broken);
    }

    [Fact]
    public void A_link_to_a_place_on_a_page_finds_the_place()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, "corrections", "index.html")));
        var anchored = page.QuerySelectorAll("a[href*='#y']").Select(link => link.GetAttribute("href")!.Split('#'))
            .Where(parts => parts[0].Length > 0).ToList();

        Assert.NotEmpty(anchored);
        Assert.All(anchored, parts => Assert.Contains(
            $"id=\"{parts[1]}\"", File.ReadAllText(Path.Combine(Site, "corrections", parts[0], "index.html")), StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_map_has_corrections_and_editions_and_no_old_version_nor_what_was_taken_down()
    {
        var map = File.ReadAllText(Path.Combine(Site, "sitemap.xml"));

        Assert.Contains("/corrections/<", map, StringComparison.Ordinal);
        Assert.Contains("/editions/20250310-1/<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/editions/20250205-1/years/", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/projects/101-003/", map, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_says_what_was_erased() => Assert.All(
        Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories),
        file => Assert.DoesNotContain("王某", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void The_feed_has_every_edition_newest_first_with_its_reason()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Load(Path.Combine(Site, "feed.xml")).Root!;
        var entries = feed.Elements(atom + "entry").ToList();

        Assert.Equal(10, entries.Count);
        Assert.Equal("https://gk.example.gov.cn/editions/20261009-1/", entries[0].Element(atom + "id")!.Value);
        Assert.Equal("2026年10月9日 恢复：版次 20250205-1 的内容", entries[0].Element(atom + "title")!.Value);
        Assert.Equal("2026-10-09T10:00:00+08:00", entries[0].Element(atom + "updated")!.Value);
        Assert.Equal("批复文件核对后，门面仍是 40 间。", entries[0].Element(atom + "summary")!.Value);
        Assert.Equal(entries[0].Element(atom + "updated")!.Value, feed.Element(atom + "updated")!.Value);
    }

    [Fact]
    public void The_twin_of_a_changed_page_says_when_it_was_changed() => Assert.Contains(
        "\"changed\":\"2026-09-10\"", File.ReadAllText(Path.Combine(Site, "projects/101-001/index.json")), StringComparison.Ordinal);
}
