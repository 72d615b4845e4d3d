using Disclosure.Model.Editions;

namespace Disclosure.Site.Layout;

/// <summary>
/// A page that will be made: where, and how. Its model is made only when its turn comes, so that pages are never held all at once.
/// </summary>
/// <param name="Path">The page's path from the site's root with its file, such as <c>units/101/index.html</c>.</param>
/// <param name="Make">Makes the model; called once, on any thread.</param>
public sealed record PagePlan(string Path, Func<Page> Make)
{
    /// <summary>The file of a page in a folder of its own.</summary>
    public const string Index = "index.html";

    /// <summary>The page's folder; nothing for a page that has none of its own.</summary>
    public string? Folder => Path == Index || Path.EndsWith("/" + Index, StringComparison.Ordinal) ? Path[..^Index.Length] : null;

    /// <summary>
    /// The hash of all that the page is made from: the same hash, by the same tool, gives the same bytes, and the page need not be made
    /// again. Nothing for a page that is made each time. Asked on any thread.
    /// </summary>
    public Func<HashBytes?>? Fingerprint { get; init; }

    /// <summary>A page in a folder of its own, such as <c>units/101/</c>; home is the empty folder.</summary>
    public static PagePlan InFolder(string folder, Func<Page> make) => new(folder + Index, make);
}
