using System.Collections.Immutable;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages;

/// <summary>Where pages of a kind are, and which tables they may have as data. A page has those of which it has something to say.</summary>
/// <param name="Address">
/// The folder from the site's root, with what differs from page to page in braces: <c>years/{年度}/accounts/</c>. Home is the empty one.
/// </param>
/// <param name="Tables">The tables.</param>
public sealed record PageAddress(string Address, ImmutableArray<ITable> Tables)
{
    /// <summary>Whether a page's folder is one of these.</summary>
    public bool Covers(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (pattern, parts) = (Address.Split('/'), folder.Split('/'));
        return pattern.Length == parts.Length && pattern.Zip(parts).All(pair => Covers(pair.First, pair.Second));
    }

    // A year is told from a name that stands beside years.
    private static bool Covers(string pattern, string part) => pattern switch
    {
        "{年度}" => part.Length == 4 && part.All(char.IsAsciiDigit),
        ['{', ..] => true,
        _ => pattern == part,
    };
}
