using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What axe has against a page.</summary>
internal static class Axe
{
    // Of what it has nothing against it would describe every element, which takes most of its time on a large page.
    private static readonly AxeRunOptions Whole = new() { ResultTypes = [ResultType.Violations] };

    // What another width or other colours can change: the document is the same.
    private static readonly AxeRunOptions Looks = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values =
            [
                "color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable", "page-has-heading-one", "bypass",
            ],
        },
    };

    /// <summary>Its violations in words; none where it has none.</summary>
    public static Task<List<string>> FaultsOfAsync(IPage page) => FaultsOfAsync(page, Whole);

    /// <summary>Its violations that a width or colours bring, in words; none where it has none.</summary>
    public static Task<List<string>> FaultsOfLooksAsync(IPage page) => FaultsOfAsync(page, Looks);

    private static async Task<List<string>> FaultsOfAsync(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        // Rules that found nothing against the page: axe did look at it.
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(Describe)];
    }

    private static string Describe(AxeResultItem violation)
    {
        var elements = string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html));
        return $"axe, {violation.Id} ({violation.Impact}): {violation.Help}: {elements}";
    }
}
