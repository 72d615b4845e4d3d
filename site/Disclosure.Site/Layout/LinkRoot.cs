namespace Disclosure.Site.Layout;

/// <summary>The folder of a page that is not made yet, for the parts of it that are made first.</summary>
/// <param name="path">The folder's path from the root, such as <c>units/101/</c>.</param>
public sealed class LinkRoot(string path) : ILinkRoot
{
    private readonly string _root = WayUpFrom(path);

    /// <summary>A place without links: asking for one is a mistake of the program.</summary>
    public static ILinkRoot None { get; } = new NoLinks();

    /// <inheritdoc/>
    public string LinkTo(string path) => _root + path is { Length: > 0 } link ? link : "./";

    /// <summary>The way from a folder up to the root, such as <c>../../</c>.</summary>
    public static string WayUpFrom(string path) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    private sealed class NoLinks : ILinkRoot
    {
        public string LinkTo(string path) => throw new NotSupportedException("This table has no links: it was not told where it stands.");
    }
}
