using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Build;

/// <summary>
/// <c>robots.txt</c> and, where the site's address is known, <c>sitemap.xml</c>, which leaves <c>404.html</c> out;
/// <c>lastmod</c> is the day of publication, never the day of the build.
/// A preview asks to be left alone as a whole.
/// </summary>
internal static class SearchEngineFiles
{
    /// <summary>What search engines may look at, from the site's root.</summary>
    public const string Robots = "robots.txt";

    /// <summary>The list of all addresses, from the site's root.</summary>
    public const string Map = "sitemap.xml";

    /// <summary>The protocol's limit for one file.</summary>
    private const int LargestMap = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Writes them for what was printed.</summary>
    public static void Write(SiteInMaking site)
    {
        if (site.Options.Mode == SiteMode.Preview)
            WriteText(site.Writer, Robots, "User-agent: *\nDisallow: /\n");
        else
            Write(site.Writer, site.Options.BaseUrl, [.. site.Pages.Select(page => page.Printed)]);
    }

    /// <summary>Writes them for these pages of a public site.</summary>
    public static void Write(SiteWriter writer, SiteAddress? baseUrl, ImmutableArray<PrintedPage> pages)
    {
        if (baseUrl is null)
        {
            WriteText(writer, Robots, "User-agent: *\nAllow: /\n");
            return;
        }

        WriteText(writer, Robots, $"User-agent: *\nAllow: /\nSitemap: {baseUrl.Of(Map)}\n");
        var listed = pages.Where(page => page is { IsListed: true } && page.FileName == "index.html").ToList();
        if (listed.Count <= LargestMap)
            WriteText(writer, Map, MapOf(listed, baseUrl));
        else
            WriteSplit(writer, baseUrl, listed);
    }

    private static void WriteSplit(SiteWriter writer, SiteAddress baseUrl, List<PrintedPage> pages)
    {
        var index = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{Namespace}\">\n");
        var number = 0;
        foreach (var part in pages.Chunk(LargestMap))
        {
            var name = $"sitemap-{++number}.xml";
            WriteText(writer, name, MapOf(part, baseUrl));
            index.Append(CultureInfo.InvariantCulture, $"<sitemap><loc>{Address(baseUrl, name)}</loc></sitemap>\n");
        }

        WriteText(writer, Map, index.Append("</sitemapindex>\n").ToString());
    }

    private static string MapOf(IEnumerable<PrintedPage> pages, SiteAddress baseUrl)
    {
        var map = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{Namespace}\">\n");
        foreach (var page in pages)
        {
            map.Append("<url><loc>").Append(Address(baseUrl, page.Path)).Append("</loc>");
            if (page.Published is { } published)
                map.Append(CultureInfo.InvariantCulture, $"<lastmod>{published:yyyy-MM-dd}</lastmod>");
            map.Append("</url>\n");
        }

        return map.Append("</urlset>\n").ToString();
    }

    private static string? Address(SiteAddress baseUrl, string path) => SecurityElement.Escape(baseUrl.Of(path));

    private static void WriteText(SiteWriter writer, string path, string text) => writer.Write(path, Encoding.UTF8.GetBytes(text));
}
