using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Text;
using RazorSlices;

namespace Disclosure.Site.Links;

/// <summary>The pages of a site with the files it has and the anchors on them. A page is made once, when it is asked about.</summary>
internal sealed partial class SitePlaces(PageContext context, IReadOnlySet<string> files)
{
    private const string Index = "index.html";

    private readonly Dictionary<string, PagePlan> _plans =
        PageKinds.PlanAll(context).DistinctBy(plan => plan.Path).ToDictionary(plan => plan.Path, StringComparer.Ordinal);

    private readonly Dictionary<string, Page> _pages = [];
    private readonly Dictionary<string, FrozenSet<string>> _anchors = [];

    /// <summary>What links mean.</summary>
    public SiteAddresses Addresses => context.Addresses;

    /// <summary>Whether a link means a file that lies beside no page: a style sheet, the list of addresses.</summary>
    public bool HasLooseFile(string url) => files.Contains(SiteAddresses.FromRoot(PathOf(url)));

    /// <summary>Whether the page, or the file beside one, is there.</summary>
    public bool HasFile(string address)
    {
        var path = PathOf(address);
        if (path.Length == 0 || path.EndsWith('/') || _plans.ContainsKey(path))
            return true;
        var (folder, file) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
        var page = PageAt(folder + Index);
        return page is not null && ((page.HasJson && file == "index.json") || page.Tables.Any(table => table.FileName == file));
    }

    /// <summary>Whether the anchor of the address is on its page; an address without one has nothing to miss.</summary>
    public bool HasAnchor(string address)
    {
        var at = address.IndexOf('#', StringComparison.Ordinal);
        if (at < 0 || at == address.Length - 1)
            return true;
        var path = PathOf(address);
        var file = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        return AnchorsOf(file).Contains(Uri.UnescapeDataString(address[(at + 1)..]));
    }

    private static string PathOf(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;

    private Page? PageAt(string path)
    {
        if (!_pages.TryGetValue(path, out var page) && _plans.TryGetValue(path, out var plan))
            _pages[path] = page = plan.Make();
        return page;
    }

    private FrozenSet<string> AnchorsOf(string path)
    {
        if (!_anchors.TryGetValue(path, out var anchors))
            _anchors[path] = anchors = PageAt(path) is { } page ? AnchorsIn(Markup(page)) : [];
        return anchors;
    }

    private static string Markup(Page page)
    {
        using var slice = page.ToSlice();
        return slice.RenderAsync().AsTask().GetAwaiter().GetResult();
    }

    private static FrozenSet<string> AnchorsIn(string html) =>
        Anchor.Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value)).ToFrozenSet();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Anchor { get; }
}
