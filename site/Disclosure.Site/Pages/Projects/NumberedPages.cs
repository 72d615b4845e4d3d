using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Projects;

/// <summary>A list too long for a page, on numbered ones: the first at the list's own address, the others in folders below.</summary>
/// <param name="folder">The list's address from the site's root.</param>
/// <param name="count">How many rows it has.</param>
internal sealed class NumberedPages(string folder, int count)
{
    /// <summary>The most rows of a page: fifteen screens of a phone at most.</summary>
    public const int LongestPage = 100;

    private const int Beside = 2;

    /// <summary>How many pages there are.</summary>
    public int Count => Math.Max(1, (count + LongestPage - 1) / LongestPage);

    /// <summary>A page's address.</summary>
    /// <param name="number">Which page, from 1.</param>
    public string PathOf(int number) => number == 1 ? folder : $"{folder}{number}/";

    /// <summary>The rows of a page.</summary>
    public Range RowsOf(int number) => ((number - 1) * LongestPage)..Math.Min(count, number * LongestPage);

    /// <summary>A page's title; each is another.</summary>
    public static string TitleOf(string list, int number) => number == 1 ? list : $"{list}（第 {number} 页）";

    /// <summary>The way to the other pages: the first, the last, and those beside; nothing where there is one page.</summary>
    public YearSwitch? SwitchOf(int number)
    {
        if (Count == 1)
            return null;
        var root = new LinkRoot(PathOf(number));
        var shown = Enumerable.Range(1, Count).Where(page => page == 1 || page == Count || Math.Abs(page - number) <= Beside);
        return new YearSwitch(
            $"共 {Count} 页",
            [.. shown.Select(page => new SwitchLink($"第 {page} 页", root.LinkTo(PathOf(page)), page == number)).ToImmutableArray()]);
    }
}
