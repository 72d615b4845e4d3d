using System.Collections.Immutable;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Search.Index;
using Disclosure.Site.Pinyin;

namespace Disclosure.Site.Pages.Search;

/// <summary>Links by the first letter of their pinyin.</summary>
internal static class LetterGroups
{
    /// <summary>The groups that have any, from A to Z.</summary>
    /// <param name="links">The links.</param>
    /// <param name="region">The region that many names begin with: they stand under what follows it, and without it.</param>
    public static ImmutableArray<LetterGroup> Of(IEnumerable<SiteLink> links, string region) =>
    [
        .. from link in links
           let shown = link with { Name = Without(region, link.Name) }
           let letters = PinyinInitials.Of(SearchText.Fold(shown.Name))
           orderby letters, shown.Name, shown.Path
           group shown by LetterOf(letters) into letter
           orderby letter.Key == LetterGroup.Figures, letter.Key
           select new LetterGroup(letter.Key, [.. letter]),
    ];

    private static string Without(string region, string name) =>
        name.Length > region.Length && name.StartsWith(region, StringComparison.Ordinal) ? name[region.Length..] : name;

    private static string LetterOf(string letters) =>
        letters.Length > 0 && char.IsAsciiLetter(letters[0]) ? letters[..1].ToUpperInvariant() : LetterGroup.Figures;
}
