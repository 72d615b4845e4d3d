using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Disclosure.Site.Text;

/// <summary>
/// What a link in a text means. People write links as they think of them: as a file beside theirs (<c>grades.md</c>), as a path from the
/// page (<c>../../rate/</c>) or from the root of the site (<c>/rate/</c>, <c>rate/</c>), or as a heading (<c>#概述</c>).
/// </summary>
public sealed class SiteAddresses
{
    private const string Index = "index.html";
    private const string MarkdownEnding = ".md";

    private readonly FrozenDictionary<string, WrittenText> _texts;
    private readonly Lazy<FrozenSet<string>> _pages;

    /// <summary>
    /// Knows these texts, and the pages that <paramref name="pages"/> gives once they are asked for: <c>units/101/index.html</c>.
    /// </summary>
    public SiteAddresses(IEnumerable<WrittenText> texts, Func<IEnumerable<string>> pages)
    {
        Texts = [.. texts.DistinctBy(text => text.ContentPath)];
        _texts = Texts.ToFrozenDictionary(text => text.ContentPath, StringComparer.Ordinal);
        _pages = new Lazy<FrozenSet<string>>(() => pages().ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The texts, by their order in the content.</summary>
    public ImmutableArray<WrittenText> Texts { get; }

    /// <summary>Whether a link leads to another site, or is a mail address and the like.</summary>
    public static bool IsForeign(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.StartsWith("//", StringComparison.Ordinal) || url.AsSpan(0, Math.Min(url.Length, 12)).Contains(':');
    }

    /// <summary>The text that lies at a path of the content.</summary>
    public WrittenText? FindText(string contentPath) => _texts.GetValueOrDefault(contentPath);

    /// <summary>
    /// The address from the site's root that a link of <paramref name="text"/> means, with its anchor; nothing where there is no such page.
    /// </summary>
    public string? Resolve(WrittenText text, string url)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(url);
        var end = url.IndexOfAny(['?', '#']) is >= 0 and var at ? at : url.Length;
        var (path, tail) = (Uri.UnescapeDataString(url[..end]), url[end..]);
        if (path.Length == 0)
            return text.Page + WithAnchor(text, tail);
        if (path.EndsWith(MarkdownEnding, StringComparison.OrdinalIgnoreCase))
            return TextAt(text, path) is { } meant ? meant.Page + WithAnchor(meant, tail.StartsWith('#') ? tail : "") : null;
        var page = Candidates(text, path).Select(Known).FirstOrDefault(known => known is not null);
        return page is null ? null : page + tail;
    }

    /// <summary>
    /// The last of the pages at an address that may have <c>{年度}</c> for a year in it: the newest; nothing where the site has none.
    /// </summary>
    public string? Newest(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.Contains('{'))
            return _pages.Value.Contains(address + Index) ? address : null;
        var (before, after) = (address[..address.IndexOf('{')], address[(address.IndexOf('}') + 1)..]);
        return _pages.Value
            .Where(page => page.StartsWith(before, StringComparison.Ordinal) && page.EndsWith(after + Index, StringComparison.Ordinal))
            .Select(page => page[..^Index.Length])
            .Where(folder => folder.Length > before.Length + after.Length && !folder[before.Length..^after.Length].Contains('/'))
            .Max(StringComparer.Ordinal);
    }

    /// <summary>Where a link points that means no page there is: from the root, as it is written.</summary>
    public static string FromRoot(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.TrimStart('.', '/');
    }

    private static string WithAnchor(WrittenText text, string tail) => tail switch
    {
        "" or "#" => text.Anchor.Length == 0 ? "" : "#" + text.Anchor,
        ['#', .. var fragment] => "#" + HeadingAnchors.Find(text, fragment),
        _ => tail,
    };

    private WrittenText? TextAt(WrittenText from, string path) =>
        (path.StartsWith('/') ? null : FindText(Below(FolderOf(from.ContentPath), path))) ?? FindText(FromRoot(path));

    // As from the page, as from the file, as from the root.
    private static IEnumerable<string> Candidates(WrittenText text, string path) =>
        path.StartsWith('/') ? [FromRoot(path)] : [Below(text.Page, path), Below(FolderOf(text.ContentPath), path), FromRoot(path)];

    /// <summary>The address of the page or file at a path; nothing where there is none. A missing slash at the end is put there.</summary>
    private string? Known(string path)
    {
        if (_pages.Value.Contains(path) || path.Length == 0 || _pages.Value.Contains(path + Index))
            return path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        if (_pages.Value.Contains($"{path}/{Index}"))
            return path + "/";
        return IsFileBesidePage(path) ? path : null;
    }

    /// <summary>Data lies beside the page that shows it.</summary>
    private bool IsFileBesidePage(string path) =>
        path.LastIndexOf('.') > path.LastIndexOf('/') && _pages.Value.Contains(FolderOf(path) + Index);

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>A relative path below a folder, without leaving the root.</summary>
    private static string Below(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not (".." or "." or ""))
                parts.Add(part);
        }

        var isFolder = parts.Count > 0 && (path.EndsWith('/') || path.EndsWith("..", StringComparison.Ordinal) || path == ".");
        return string.Join('/', parts) + (isFolder ? "/" : "");
    }
}
